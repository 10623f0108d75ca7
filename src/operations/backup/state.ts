import type { LastBackup } from './lastBackup'

/** How it stands with backups, for who runs the site. */
export type BackupState = 'none' | 'good' | 'late' | 'failed'

const HOUR_MS = 60 * 60_000

/** One a night: two days without a good one is one that did not happen. In hours. */
const LATE_AFTER_H = 48

/** What the last backup says at a moment: a failure counts until the next good one. */
export function backupState({ goodAt, failedAt }: LastBackup, now: Date): BackupState {
  if (failedAt && (!goodAt || failedAt > goodAt)) return 'failed'
  if (!goodAt) return 'none'
  return now.getTime() - new Date(goodAt).getTime() > LATE_AFTER_H * HOUR_MS ? 'late' : 'good'
}
