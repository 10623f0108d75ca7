import type { Payload, Where } from 'payload'

/**
 * Puts aside the imports that nobody has touched since a moment (ISO 8601): what was read of their
 * files goes.
 *
 * @returns how many
 */
export async function discardForgotten(payload: Payload, moment: string): Promise<number> {
  const collection = 'organization-imports'
  const where: Where = {
    and: [{ state: { equals: 'open' } }, { updatedAt: { less_than: moment } }],
  }
  const { totalDocs } = await payload.db.count({ collection, where })
  if (totalDocs === 0) return 0
  const data = { state: 'discarded', tables: null, decisions: null }
  await payload.db.updateMany({ collection, where, data, returning: false })
  return totalDocs
}
