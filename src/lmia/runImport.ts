/**
 * One file, from bytes to the store: read → normalize → classify → place → stage → make current.
 */
import type { NoticeCode, Notice } from './notices'
import type { LmiaStore } from './store'
import type { FileMeta, ImportSummary } from './types'
import type { LmiaContext } from './context'

export type ImportStep = 'reading' | 'placing' | 'storing' | 'done'

export type ImportProgress = {
  file: string
  step: ImportStep
  rowsDone: number
  rowsTotal: number
}

/**
 * - `loaded`: its Quebec rows are now current
 * - `unchanged`: the same bytes are already current
 * - `notPreferred`: the same period is current in English, or in another format; counted once
 * - `dryRun`: nothing was written
 */
export type ImportState = 'loaded' | 'unchanged' | 'notPreferred' | 'dryRun'

export type ImportOutcome = {
  state: ImportState
  meta: FileMeta
  summary: ImportSummary
  /** At most `KEPT_PER_CODE` of each code; `summary.notices` counts them all. */
  notices: Notice[]
  replaced: string[]
}

export type RunImportInput = {
  bytes: Uint8Array
  /** Name or address it came from: the period and kind are read there when the list lacks them. */
  fileName: string
  /** Gazetteer, titles and corrections: see `context.ts`. */
  context: LmiaContext
  /** Absent in a dry run. */
  store?: LmiaStore
  dryRun?: boolean
  onProgress?: (progress: ImportProgress) => void
  signal?: AbortSignal
  source?: string
}

export type RunImport = (input: RunImportInput) => Promise<ImportOutcome>

export type { NoticeCode }
