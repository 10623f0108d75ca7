import type { Payload } from 'payload'

import { FOLLOWERS } from './collection'

/** The address of a follower by its key; nothing once they have left. */
export async function findFollowerAddress(
  payload: Payload,
  key: string,
): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: FOLLOWERS,
    where: { key: { equals: key } },
    select: { address: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // the site itself sends the letter
  })
  return docs[0]?.address
}
