import type { PayloadRequest, Where } from 'payload'

import { hasRole } from '@/access'
import { ROLES, type Role } from '@/access/roles'

import { NOBODY } from './journalFilters'

const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value)

/** No document has it: a question about it finds nothing. */
const NONE: Where = { id: { in: [] } }

/**
 * The lines that the parameter `role` of an address asks for: of accounts that have the role today, or of nobody's. A
 * line keeps who did something, not what they were then; what changed a role is a line of its own.
 *
 * @returns nothing when no role is asked for; what finds nothing when it is none
 */
export async function linesOfRole(req: PayloadRequest): Promise<Where | undefined> {
  const { role } = req.query as { role?: unknown }
  if (role === undefined || role === '' || !hasRole(req.user, 'admin')) return undefined
  // By name: an account that is removed takes its identifier out of its lines, where its name stays.
  if (role === NOBODY) return { actorName: { exists: false } }
  if (!isRole(role)) return NONE
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { in: [role] } },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true, // identifiers alone, for administrators, who read all accounts
    req,
  })
  return docs.length > 0 ? { actor: { in: docs.map(({ id }) => id) } } : NONE
}
