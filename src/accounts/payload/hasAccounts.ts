import type { Payload } from 'payload'

/** Whether anyone has an account: a database without any is empty. */
export async function hasAccounts(payload: Payload): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    pagination: false, // no count: an estimated one may lag
    select: {},
    overrideAccess: true, // the question is whether the database is empty, not who asks
  })
  return docs.length > 0
}
