import type { PayloadRequest } from 'payload'

/** The names of people of the team, by number of their account: the team knows its colleagues. */
export async function namesOf(
  req: PayloadRequest,
  people: readonly string[],
): Promise<Record<string, string>> {
  const numbers = [...new Set(people.filter(Boolean))]
  if (numbers.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: numbers } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // of accounts of the team, only the name
    req,
  })
  return Object.fromEntries(docs.map(({ id, name }) => [String(id), name]))
}
