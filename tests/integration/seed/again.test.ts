import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { seed, type SeedResult } from '../../../seed'
import { emptyDatabase, startPayload } from '../harness'

const TODAY = new Date()
const MINUTES = 60_000

let payload: Payload
let result: SeedResult

/** How many documents each collection holds, versions included. */
async function countEverything(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { slug, versions } of payload.config.collections) {
    // Keys and values are not content: each write leaves a mark there.
    if (slug === 'payload-kv') continue
    counts[slug] = (
      await payload.count({ collection: slug as 'users', overrideAccess: true })
    ).totalDocs
    if (versions) {
      const found = await payload.countVersions({
        collection: slug as 'pages',
        overrideAccess: true,
      })
      counts[`${slug} versions`] = found.totalDocs
    }
  }
  return counts
}

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  result = await seed(payload, { log: () => {}, today: TODAY })
}, 3 * MINUTES)

describe('a seed that runs again', () => {
  it(
    'changes nothing but the passwords',
    async () => {
      const before = await countEverything()
      const again = await seed(payload, { log: () => {}, today: TODAY })
      expect(await countEverything()).toEqual(before)
      expect(again.accounts.map(({ email }) => email)).toEqual(
        result.accounts.map(({ email }) => email),
      )
    },
    MINUTES,
  )

  it(
    'makes again what an interrupted one lacks',
    async () => {
      const before = await countEverything()
      const gone = { slug: { equals: 'salaire-minimum-mai-2026' } }
      await payload.delete({ collection: 'updates', where: gone, overrideAccess: true })
      await payload.delete({
        collection: 'organizations',
        where: { slug: { like: 'laval' } },
        overrideAccess: true,
      })
      await seed(payload, { log: () => {}, today: TODAY })
      const { organizations: sheets, updates } = await countEverything()
      expect({ sheets, updates }).toEqual({ sheets: before.organizations, updates: before.updates })
    },
    MINUTES,
  )
})
