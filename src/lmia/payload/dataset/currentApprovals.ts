import type { Access } from 'payload'

import { EDITORS, hasRole } from '@/access'

import { readCatalogue } from '../store/catalogue'
import { databaseId } from '../store/generations'

/**
 * Lines of the lists in force are readable by the research team. Map readers have them by the
 * map's own door, which counts, limits and names what leaves.
 */
export const currentApprovals: Access = async ({ req: { payload, user } }) => {
  if (!hasRole(user, ...EDITORS)) return false
  const { entries } = await readCatalogue(payload)
  return { file: { in: entries.map(({ generation }) => databaseId(payload, generation)) } }
}
