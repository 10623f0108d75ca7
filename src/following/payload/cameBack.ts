import type { Payload } from 'payload'

import { writeWhole } from '@/db/whole'
import type { Follower } from '@/payload-types'

import { CONFIRMATION, letterKey, nonceOfLetter } from '../letterKey'
import { FOLLOWERS } from './collection'
import { eraseAsked } from './erase'

/**
 * A letter came back for good. One of a week counts as refused when the next is due; what was asked for with an address to
 * which the first letter did not come is erased: nobody will confirm it. Who follows already loses nothing by what a
 * stranger asked for.
 *
 * @returns whether there is such a follower
 */
export async function noteCameBack(payload: Payload, key: string): Promise<boolean> {
  const nonce = nonceOfLetter(key)
  if (!nonce) return false
  const found = await payload.db.findOne<Follower>({
    collection: FOLLOWERS,
    where: { nonce: { equals: nonce } },
  })
  if (!found) return false
  if (found.state === 'following') {
    await payload.db.updateOne({
      collection: FOLLOWERS,
      where: { and: [{ key: { equals: found.key } }, { lastLetter: { equals: key } }] },
      data: { cameBack: key },
    })
  } else if (key === letterKey(nonce, CONFIRMATION)) {
    await writeWhole(payload, (req) => eraseAsked(req, found.address))
  }
  return true
}
