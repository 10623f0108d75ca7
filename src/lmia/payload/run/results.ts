/** What became of the files of a run, and what is kept of it. */
import type { LoadCode } from '../../report/loadRefusal'
import type { RefusalCode, RefusalParams } from '../../report/refusal'
import type { ImportOutcome } from '../../runImport'
import type { LmiaKind } from '../../types'

/** What became of one file. */
export type FileResult =
  | { name: string; state: 'done'; outcome: ImportOutcome }
  | { name: string; state: 'refused'; code: RefusalCode | LoadCode; params: RefusalParams }
  /** A fault, not the file's: the log has the detail. */
  | { name: string; state: 'failed'; detail: string }

/** What the record of a run keeps: no rows, no notices. */
export type ShortResult =
  | Exclude<FileResult, { state: 'done' }>
  | {
      name: string
      state: Exclude<ImportOutcome['state'], 'dryRun'>
      kind: LmiaKind
      period: string
      quebecRows: number
    }

export function shortResult(result: FileResult): ShortResult {
  if (result.state !== 'done') return result
  const { state, meta, summary } = result.outcome
  return {
    name: result.name,
    state: state as Exclude<ImportOutcome['state'], 'dryRun'>,
    kind: meta.kind,
    period: meta.period.key,
    quebecRows: summary.quebecRows,
  }
}
