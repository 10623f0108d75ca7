import type { LastBackup } from './lastBackup'

/** How it stands with backups, for who runs the site. */
export type BackupState = 'none' | 'good' | 'late' | 'failed'

const HOUR_MS = 60 * 60_000

/** One a night: two days without a good one is one that did not happen. In hours. */
const LATE_AFTER_H = 48

/**
 * What the last backup says at a moment. The next good one forgets a failure (`rememberGood`), so that no clock is
 * asked which came first; and one of a day to come, which a clock that ran ahead has left, vouches for nothing.
 */
export function backupState({ goodAt, failedAt }: LastBackup, now: Date): BackupState {
  if (failedAt) return 'failed'
  if (!goodAt) return 'none'
  const apartMs = Math.abs(now.getTime() - new Date(goodAt).getTime())
  return apartMs > LATE_AFTER_H * HOUR_MS ? 'late' : 'good'
}
