import type { PayloadRequest } from 'payload'

import { sameId, type Id } from '@/db/ids'
import { env } from '@/env'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { enqueueMessage } from '@/notify/payload/enqueue'
import { returnedMessage } from '@/notify/returnedMessage'
import type { User } from '@/payload-types'

import { actorOf } from './request'
import type { Target } from './writeDocument'

interface Returned {
  title: string
  reason: string
  /** Who wrote words of it, and who submitted it. */
  people: readonly (Id | undefined)[]
}

/**
 * Tells those who wrote a text that it was sent back, in the transaction of that; whoever sent it
 * back knows.
 */
export async function tellWriters(
  req: PayloadRequest,
  { collection, id }: Target,
  { people, reason, title }: Returned,
): Promise<void> {
  const others = people.filter((person) => person !== undefined && !sameId(person, actorOf(req).id))
  if (others.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(others.map(String))] } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only to write to them: their address is shown to nobody
    req,
  })
  for (const { email, name, preferredLocale } of docs as User[]) {
    const locale = preferredLocale ?? DEFAULT_LOCALE
    const url = `${env.SITE_URL}${req.payload.config.routes.admin}/collections/${collection}/${id}`
    await enqueueMessage(req, {
      kind: 'review',
      to: email,
      ...returnedMessage({ locale, name, title, reason, url }),
    })
  }
}
