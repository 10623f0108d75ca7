import type { Where } from 'payload'

import { idOf } from '@/db/ids'
import { sitePayload } from '@/sitePayload'

/** A merge of merges of merges; past it somebody has made a circle. */
const MOST_STEPS = 5

/** Identifier of the sheet into which the one of this address was merged, through others if need be. */
export async function findMergedInto(slug: string): Promise<string | undefined> {
  let found = await findTarget({ slug: { equals: slug } })
  for (let step = 1; found !== undefined && step < MOST_STEPS; step += 1) {
    const next = await findTarget({ id: { equals: found } })
    if (next === undefined) return String(found)
    found = next
  }
  return found === undefined ? undefined : String(found)
}

async function findTarget(where: Where) {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'organizations',
    where,
    limit: 1,
    depth: 0,
    select: { mergedInto: true },
    overrideAccess: true, // only where it leads is told, and only if that is public
  })
  return idOf(docs[0]?.mergedInto)
}
