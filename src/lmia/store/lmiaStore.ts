/**
 * The port an import writes through. A store keeps *generations*: a file's rows are staged under
 * a generation nobody reads, then made current by one write. A process killed in between leaves
 * the previous state whole; `cleanUp` removes what it left at the next run.
 */
import type { Notice } from '../report/notices'
import type { ImportSummary } from '../report/summary'
import type { FileMeta, OccupationTitle, PlacedRow } from '../types'

import type { Withdrawal } from './newest'

/** A file whose rows are current: what the map shows for its period and kind. */
export type CurrentFile = Pick<
  FileMeta,
  'fileName' | 'sha256' | 'kind' | 'language' | 'format' | 'period'
> & {
  /** The generation its rows are stored under. */
  generation: string
  /** When it was asked for: ISO 8601 in UTC; '' when nobody wrote it down. */
  receivedAt: string
}

/** An employer to create when its key is new; a known key keeps the name it has. */
export interface EmployerSeed {
  key: string
  name: string
}

export interface MakeCurrentInput {
  summary: ImportSummary
  /** Kept notices: capped for each code; `summary.notices` counts them all. */
  notices: readonly Notice[]
  /**
   * Generations this one takes the place of, as read before staging: [] for a new period.
   * @see LmiaStore.makeCurrent
   */
  replaces: readonly string[]
  /** When the list was asked for: see `precedence`. */
  receivedAt: string
  /** Free text kept with the file, e.g. the address it came from or who uploaded it. */
  source?: string
}

/** What is kept of a list that was read whole and is not loaded. */
export type LineInput = Omit<MakeCurrentInput, 'replaces' | 'receivedAt'>

/** Thrown by `makeCurrent` when another import changed the period meanwhile. */
export class ConcurrentImport extends Error {
  override name = 'ConcurrentImport'
}

export interface LmiaStore {
  /**
   * Removes the rows of generations begun, never finished and untouched for `idleMs`.
   * Returns how many generations were removed.
   */
  cleanUp(options: { idleMs: number }): Promise<number>

  /** All current files, every period and kind (a few hundred at most). */
  listCurrent(): Promise<CurrentFile[]>

  /** Periods that were emptied, and when. */
  listWithdrawals(): Promise<Withdrawal[]>

  /** A list in force was asked for again, byte for byte: its word is as new as that. */
  renew(generation: string, receivedAt: string): Promise<void>

  /** Leaves a line, without rows, of a list whose period counts in English. Idempotent. */
  keepLine(meta: FileMeta, input: LineInput): Promise<void>

  /** Begins a generation for this file and returns its id. Nobody reads it yet. */
  begin(meta: FileMeta): Promise<string>

  /** Creates the employers whose key is new, in bulk. Idempotent. */
  upsertEmployers(employers: readonly EmployerSeed[]): Promise<void>

  /** Adds rows to a generation and marks it as touched now. Batches of at most 2,000 rows. */
  stageRows(generation: string, rows: readonly PlacedRow[]): Promise<void>

  /**
   * Makes the generation current and those it replaces not current, as one step; the rows
   * of the replaced ones may be deleted afterwards.
   * @throws {ConcurrentImport} when a generation in `replaces` is no longer current, or another
   * current file covers a quarter of the same kind and is not in `replaces`, or the period was
   * emptied after the list was asked for.
   */
  makeCurrent(generation: string, input: MakeCurrentInput): Promise<void>

  /** Removes a generation that will not be finished, with its rows. */
  abandon(generation: string): Promise<void>

  /** Keeps titles of occupations met in a file (French titles of a list not preferred). */
  saveOccupationTitles(titles: readonly OccupationTitle[]): Promise<void>
}
