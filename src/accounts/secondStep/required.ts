import { hasRole, type Role, ROLES } from '@/access/roles'

/** Whether the account must have a second step, by its roles. */
export const mustHaveSecondStep = (user: unknown, required: readonly Role[]): boolean =>
  required.length > 0 && hasRole(user, ...required)

/**
 * The roles of the setting `TWO_FACTOR`: names with commas between them.
 *
 * @example readRequired('admin, researcher') // { roles: ['admin', 'researcher'] }
 */
export function readRequired(setting: string): { roles: Role[] } | { problem: string } {
  const words = setting.split(',').map((word) => word.trim())
  const named = words.filter((word) => word !== '')
  const unknown = named.filter((word) => !ROLES.some((role) => role === word))
  if (unknown.length > 0) {
    return {
      problem: `"${unknown.join(', ')}" is no role: use ${ROLES.join(', ')}, with commas between them`,
    }
  }
  return { roles: ROLES.filter((role) => named.includes(role)) }
}
