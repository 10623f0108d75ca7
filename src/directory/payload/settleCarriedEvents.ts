import type { Payload } from 'payload'

import { bumpContentVersion } from '@/contentVersion/change'
import { factsFromDocument, type RelatedKeys } from '@/data/directory/fromDocuments'
import { keysOf, readRelatedLists } from '@/data/directory/relatedKeys'
import { idOf, type Id, payloadId } from '@/db/ids'
import type { VerificationEvent } from '@/payload-types'

import { type Fingerprints, fingerprintsOf } from '../sections'

/**
 * Events from before fingerprints were kept: each gets that of its section as it stood when the
 * event was written, read in the history of the sheet. Where there is none, the section reads as
 * edited since. Done at the start after the upgrade; it may be cut short and run again.
 *
 * @returns how many events were settled
 */
export async function settleCarriedEvents(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'verification-events',
    where: { fingerprint: { exists: false } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // the site itself, at start
  })
  if (docs.length === 0) return 0
  const keys = keysOf(await readRelatedLists(payload))
  const moments = Map.groupBy(docs, ({ organization, createdAt }) =>
    JSON.stringify([idOf(organization) ?? null, createdAt]),
  )
  let settled = 0
  for (const events of moments.values()) {
    const [{ organization, createdAt } = {} as VerificationEvent] = events
    const prints = await fingerprintsAt(payload, idOf(organization), createdAt, keys)
    if (!prints) continue
    for (const { id, section } of events) {
      await payload.db.updateOne({
        collection: 'verification-events',
        id,
        data: { fingerprint: prints[section] },
        returning: false,
      })
      settled += 1
    }
  }
  if (settled > 0) await bumpContentVersion(payload)
  return settled
}

/** What the sheet said at that moment, from the version in force then. */
async function fingerprintsAt(
  payload: Payload,
  organization: Id | undefined,
  moment: string,
  keys: RelatedKeys,
): Promise<Fingerprints | undefined> {
  if (organization === undefined) return undefined
  const { docs } = await payload.findVersions({
    collection: 'organizations',
    where: {
      parent: { equals: payloadId(organization) },
      createdAt: { less_than_equal: moment },
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // as above
  })
  const [then] = docs
  return then && fingerprintsOf(factsFromDocument(then.version, keys))
}
