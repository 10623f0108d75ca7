import type { Payload } from 'payload'

import { storedAs } from '@/db/documents'
import type { Network } from '@/net/publicNetwork'
import { pageKey } from '@/sources/address'
import { learn } from '@/sources/learn'
import { changePage, findPage, keepText } from '@/sources/payload/store'
import type { Watched } from '@/sources'
import { Visitor } from '@/sources/visit'

import { withDatabase } from './database'

/**
 * The site looks at a cited page, as it does on a day of its own: the same visitor asks, the same rules learn, the same
 * values are written. The site of the journeys asks nobody by itself, and would not ask a machine beside it.
 *
 * @param network where the local pages count as public
 */
export const siteLooks = (address: string, network: Network, now: Date): Promise<void> =>
  withDatabase(async (client) => {
    // All that the values of the watch need of a site on SQLite.
    const site = storedAs<Payload>({ id: address, db: { name: 'sqlite', client } })
    const key = pageKey(address)
    const known = (await findPage(site, key)) ?? newPage(address)
    const visitor = new Visitor({
      siteUrl: 'https://site.example',
      network,
      limits: { delayMs: 0 },
    })
    const look = await visitor.look(address, known).finally(() => visitor.close())
    if (look.is === 'page' && look.text !== undefined) {
      const kept = { hash: look.print.hash, at: now.toISOString(), text: look.text }
      await keepText(site, key, kept, known)
    }
    await changePage(site, key, (page) => learn(page ?? known, look, key, now))
  })

const newPage = (address: string): Watched => ({
  address,
  pace: 'often',
  nextAt: new Date(0).toISOString(),
  earlier: [],
  quiet: 0,
  flaps: 0,
  failed: 0,
})
