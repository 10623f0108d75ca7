import type { Payload } from 'payload'

/**
 * How many rows of which views the reader may take past the limit today, by the view as addresses have it. So
 * many as were counted when they were asked for: lists published since are another request.
 *
 * @param today the day it is in Quebec, 'yyyy-MM-dd'
 */
export async function grantedRows(
  payload: Payload,
  user: { id: number | string },
  today: string,
): Promise<Record<string, number>> {
  const { docs } = await payload.find({
    collection: 'map-access-requests',
    where: {
      account: { equals: user.id },
      kind: { equals: 'rows' },
      state: { equals: 'approved' },
      accessUntil: { greater_than_equal: today },
    },
    select: { question: true, rows: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only what was granted to them
  })
  const granted: Record<string, number> = {}
  for (const { question, rows } of docs) {
    granted[question ?? ''] = Math.max(granted[question ?? ''] ?? 0, rows ?? 0)
  }
  return granted
}
