import { causesOf } from './causes'
import { isNotAnswered, isTransientConflict, isUnknownCommit } from './mongodb/errors'

/**
 * What a database says of a moment that passes: `conflict`, another one came first and nothing of
 * this was kept; `late`, its turn did not come for as long as one waits, and nothing was begun;
 * `unsure`, nobody knows whether it was kept; `away`, no server answers, and nobody knows either.
 */
export type Passing = 'conflict' | 'late' | 'unsure' | 'away'

/** The turn of a writer did not come: others wrote for too long. Nothing of it was kept. */
export class TurnNotCome extends Error {
  override readonly name = 'TurnNotCome'
  /** As SQLite says it of another process. */
  readonly code = 'SQLITE_BUSY'
}

/** Another transaction wrote first what this one had not yet seen. Nothing of this one is kept. */
export class WrittenMeanwhile extends Error {
  override readonly name = 'WrittenMeanwhile'
}

/** What passes, of an error or of what caused it; nothing for a refusal or a fault. */
export function passingOf(error: unknown): Passing | undefined {
  const causes = causesOf(error)
  if (causes.some((cause) => cause instanceof TurnNotCome)) return 'late'
  if (causes.some(isConflict)) return 'conflict'
  if (causes.some(isUnknownCommit)) return 'unsure'
  return causes.some(isNotAnswered) ? 'away' : undefined
}

const isConflict = (error: Error): boolean =>
  error instanceof WrittenMeanwhile || isTransientConflict(error) || isLockedSqlite(error)

/** `SQLITE_BUSY` and `SQLITE_LOCKED`, with their extended codes: https://sqlite.org/rescode.html */
const isLockedSqlite = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && /^SQLITE_(?:BUSY|LOCKED)/.test(error.code)
