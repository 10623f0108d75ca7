import type { Payload } from 'payload'

import type { Env } from '@/env'

import { type LastBackup, readLastBackup } from '../backup/lastBackup'
import { latestOf } from '../backup/latest'

import { readProcesses } from './processes'

/**
 * What is known of the last backup of the site: on MongoDB also what the processes of other machines told, whose data
 * folders this one may not see.
 */
export async function findLastBackup(
  payload: Payload,
  { DATA_DIR, databaseKind }: Pick<Env, 'DATA_DIR' | 'databaseKind'>,
): Promise<LastBackup> {
  const own = await readLastBackup(DATA_DIR)
  if (databaseKind !== 'mongodb') return own
  const { backups } = await readProcesses(payload)
  return latestOf([own, ...backups])
}
