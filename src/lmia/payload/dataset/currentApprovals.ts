import type { Access } from 'payload'

import { canReadMap } from '@/access'

import { readCatalogue } from '../store/catalogue'
import { databaseId } from '../store/generations'

/** Lines of the lists in force are readable by the research team and by map readers. */
export const currentApprovals: Access = async ({ req: { payload, user } }) => {
  if (!canReadMap(user)) return false
  const { entries } = await readCatalogue(payload)
  return { file: { in: entries.map(({ generation }) => databaseId(payload, generation)) } }
}
