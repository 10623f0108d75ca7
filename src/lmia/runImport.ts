/**
 * One file, from bytes to the store: read → normalize → classify → place → stage → make current.
 */
import { classify } from './classify/occupation'
import type { LmiaContext } from './context'
import { normalizeRows } from './normalize/normalizeRows'
import type { Notice, NoticeBook } from './report/notices'
import { placeRow } from './place/placeRow'
import { baseName, readList } from './read/readList'
import { overlaps } from './read/period'
import { ImportRefusal } from './report/refusal'
import { ConcurrentImport, type CurrentFile, type LmiaStore } from './store/lmiaStore'
import { precedence, type Withdrawal } from './store/newest'
import type { ImportSummary } from './report/summary'
import type { FileMeta, OccupationTitle, PlacedRow } from './types'

export type ImportStep = 'reading' | 'placing' | 'storing' | 'done'

export interface ImportProgress {
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

export interface ImportOutcome {
  state: ImportState
  meta: FileMeta
  summary: ImportSummary
  /** At most `KEPT_PER_CODE` of each code; `summary.notices` counts them all. */
  notices: Notice[]
  /** Generations whose place it took. */
  replaced: string[]
}

export interface RunImportInput {
  bytes: Uint8Array
  /** Name or address it came from: the period and kind are read there when the list lacks them. */
  fileName: string
  context: LmiaContext
  /** Absent in a dry run. */
  store?: LmiaStore
  dryRun?: boolean
  onProgress?: (progress: ImportProgress) => void
  signal?: AbortSignal
  /** When it was asked for, ISO 8601 in UTC; now unless said. The newest word wins. */
  receivedAt?: string
  /** Kept with the file: the address it came from, or who uploaded it. */
  source?: string
}

/** Rows handed to the store at a time, so that others write between: tens of milliseconds on SQLite. */
const BATCH_ROWS = 500
/** Rows placed between two turns given to the rest of the process (about 20 ms). */
const ROWS_BETWEEN_TURNS = 2_000
/** A generation untouched for this long was left by a process that is gone. */
const IDLE_MS = 10 * 60_000

/**
 * Imports one file. The store changes in one step, or not at all.
 * @throws {ImportRefusal} when the file is refused, the import cancelled, or overtaken by another.
 */
export async function runImport(input: RunImportInput): Promise<ImportOutcome> {
  const { bytes, context, signal } = input
  const fileName = baseName(input.fileName)
  const report = (step: ImportStep, rowsDone: number, rowsTotal: number): void =>
    input.onProgress?.({ file: fileName, step, rowsDone, rowsTotal })

  await takeTurn(signal)
  report('reading', 0, 0)
  const { meta, rows: rawRows, notices } = readList({ bytes, fileName: input.fileName })
  await takeTurn(signal)
  const { rows, rowsLoaded, positions } = normalizeRows(meta, rawRows, notices)
  report('placing', 0, rows.length)
  const placed: PlacedRow[] = []
  for (const row of rows) {
    placed.push(placeRow(classify(row), context.gazetteer, notices))
    if (placed.length % ROWS_BETWEEN_TURNS) continue
    report('placing', placed.length, rows.length)
    await takeTurn(signal)
  }
  const summary = summarize(meta, placed, { rowsLoaded, positions }, notices)
  const done = (state: ImportState, replaced: string[] = []): ImportOutcome => {
    report('done', placed.length, placed.length)
    return { state, meta, summary, notices: notices.kept, replaced }
  }
  if (input.dryRun || !input.store) return done('dryRun')

  const { store } = input
  await store.cleanUp({ idleMs: IDLE_MS })
  const receivedAt = input.receivedAt ?? new Date().toISOString()
  const decision = decide(
    { ...meta, receivedAt },
    await store.listCurrent(),
    await store.listWithdrawals(),
  )
  // the lists are where French titles come from when the NOC files are not installed
  if (meta.language === 'fr') await store.saveOccupationTitles(listTitles(meta, placed))
  const story = { summary, notices: notices.kept, source: input.source }
  if (decision.state === 'unchanged') await store.renew(decision.generation, receivedAt)
  if (decision.state === 'notPreferred') await store.keepLine(meta, story)
  if (decision.state !== 'loaded') return done(decision.state)

  const generation = await store.begin(meta)
  try {
    await stage(store, generation, placed, (rowsDone) => {
      report('storing', rowsDone, placed.length)
      signal?.throwIfAborted()
    })
    await store.makeCurrent(generation, { ...story, replaces: decision.replaces, receivedAt })
  } catch (error) {
    await store.abandon(generation)
    if (error instanceof ConcurrentImport) {
      throw new ImportRefusal('importConcurrent', { period: meta.period.key })
    }
    if (signal?.aborted) throw new ImportRefusal('importCancelled', { file: fileName })
    throw error
  }
  return done('loaded', decision.replaces)
}

type Decision =
  | { state: 'unchanged'; generation: string }
  | { state: 'notPreferred' }
  | { state: 'loaded'; replaces: string[] }

/**
 * What to do with a file, from what is current. A period counts once for each kind: the same
 * bytes change nothing; otherwise see `precedence`.
 * @throws {ImportRefusal} `periodOverlaps` when it shares quarters with a different period;
 * `importOvertaken` when the period had a later word.
 */
export function decide(
  meta: FileMeta & { receivedAt: string },
  current: readonly CurrentFile[],
  withdrawals: readonly Withdrawal[],
): Decision {
  const rivals = current.filter(
    (file) => file.kind === meta.kind && overlaps(file.period, meta.period),
  )
  const other = rivals.find(({ period }) => period.key !== meta.period.key)
  if (other) {
    throw new ImportRefusal('periodOverlaps', {
      period: meta.period.key,
      current: other.period.key,
      file: other.fileName,
    })
  }
  const same = rivals.find(({ sha256 }) => sha256 === meta.sha256)
  if (same) return { state: 'unchanged', generation: same.generation }
  const rank = precedence(meta, rivals, withdrawals)
  if (rank === 'overtaken') throw new ImportRefusal('importOvertaken', { period: meta.period.key })
  if (rank === 'notPreferred') return { state: 'notPreferred' }
  return { state: 'loaded', replaces: rivals.map(({ generation }) => generation) }
}

async function stage(
  store: LmiaStore,
  generation: string,
  rows: readonly PlacedRow[],
  onBatch: (rowsDone: number) => void,
): Promise<void> {
  const known = new Set<string>()
  onBatch(0)
  for (let at = 0; at < rows.length; at += BATCH_ROWS) {
    const batch = rows.slice(at, at + BATCH_ROWS)
    const employers = batch
      .filter(({ employerKey }) => !known.has(employerKey) && known.add(employerKey))
      .map(({ employerKey, employerName }) => ({ key: employerKey, name: employerName }))
    await store.upsertEmployers(employers)
    await store.stageRows(generation, batch)
    onBatch(at + batch.length)
  }
}

function summarize(
  meta: FileMeta,
  rows: readonly PlacedRow[],
  { rowsLoaded, positions }: { rowsLoaded: number; positions: number },
  notices: NoticeBook,
): ImportSummary {
  const rowsRejected = notices.countRejections()
  const placed = { municipality: 0, postalSector: 0, none: 0 }
  let quebecPositions = 0
  let lmias = 0
  for (const row of rows) {
    placed[row.precision] += 1
    quebecPositions += row.positions
    lmias += row.lmias ?? 0
  }
  return {
    file: meta.fileName,
    kind: meta.kind,
    period: meta.period.key,
    language: meta.language,
    layout: meta.layout,
    encoding: meta.encoding,
    rowsRead: rowsLoaded + rowsRejected,
    rowsLoaded,
    rowsRejected,
    quebecRows: rows.length,
    positions,
    quebecPositions,
    lmias: meta.layout === 5 ? lmias : null,
    placed,
    notices: notices.counts,
  }
}

/** One title for each code of a list: the one it uses first. */
function listTitles({ language }: FileMeta, rows: readonly PlacedRow[]): OccupationTitle[] {
  const titles = new Map<string, OccupationTitle>()
  for (const { occupationCode: code, nocVersion, occupationTitle: title } of rows) {
    if (!code || !nocVersion || !title || titles.has(code)) continue
    titles.set(code, { nocVersion, code, language, title })
  }
  return [...titles.values()]
}

/** Lets other requests run, and stops here when the import was cancelled. */
async function takeTurn(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  if (signal?.aborted) throw new ImportRefusal('importCancelled')
}
