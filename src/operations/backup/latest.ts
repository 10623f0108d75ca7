import type { LastBackup } from './lastBackup'

/**
 * What several machines know of their last backups, as one: the last good one of all, and what failed since. Each
 * makes those of the nights in which it does the work of the background.
 *
 * @param told by machine; which folders good ones are in stays with each
 */
export function latestOf(told: readonly LastBackup[]): LastBackup {
  const good = latestBy(told, 'goodAt')
  const failed = latestBy(told, 'failedAt')
  const { goodAt, file, bytes } = good ?? {}
  // Of one and the same machine the failure came later, whatever its clock says (`backupState`).
  const hasFailed = failed && (failed === good || !goodAt || failed.failedAt! > goodAt)
  const { failedAt, failure, code, params } = hasFailed ? failed : {}
  return { goodAt, file, bytes, failedAt, failure, code, params }
}

const latestBy = (
  told: readonly LastBackup[],
  moment: 'goodAt' | 'failedAt',
): LastBackup | undefined =>
  told
    .filter((each) => each[moment] !== undefined)
    .sort((a, b) => (a[moment]! < b[moment]! ? 1 : -1))[0]
