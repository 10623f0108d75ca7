import type { Payload } from 'payload'

/** Proposals looked at in one round; the next one comes in seconds. */
const AT_ONCE = 50

/**
 * Erases the address of those whose answer has left, as the form promises; while it waits, or when
 * it could not be sent, the address stays so that it can be sent again.
 *
 * @returns how many addresses were erased
 */
export async function eraseAnsweredAddresses(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'organization-proposals',
    where: { replyKey: { exists: true } },
    depth: 0,
    limit: AT_ONCE,
    pagination: false,
    overrideAccess: true, // the site itself keeps its promise
  })
  let erased = 0
  for (const { id, replyKey } of docs) {
    if (!replyKey || !(await hasLeft(payload, replyKey))) continue
    await payload.db.updateOne({
      collection: 'organization-proposals',
      id,
      data: { contactEmail: null, replyKey: null },
      returning: false,
    })
    erased += 1
  }
  return erased
}

/** Whether the message was sent, or kept as a file where there is no mail server. */
async function hasLeft(payload: Payload, key: string): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'outbox-messages',
    where: { key: { equals: key }, state: { in: ['sent', 'kept'] } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // only to know that it left
  })
  return docs.length > 0
}
