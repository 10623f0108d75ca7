import type { Payload } from 'payload'

/**
 * The views whose rows the reader may take past the limit today, as addresses have them.
 *
 * @param today the day it is in Quebec, 'yyyy-MM-dd'
 */
export async function grantedQuestions(
  payload: Payload,
  user: { id: number | string },
  today: string,
): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'map-access-requests',
    where: {
      account: { equals: user.id },
      kind: { equals: 'rows' },
      state: { equals: 'approved' },
      accessUntil: { greater_than_equal: today },
    },
    select: { question: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only what was granted to them
  })
  return docs.map(({ question }) => question ?? '')
}
