import type { Payload } from 'payload'

import { overlaps } from '../../read/period'
import { storedValues } from '../../store/columns'
import {
  ConcurrentImport,
  type CurrentFile,
  type EmployerSeed,
  type LineInput,
  type LmiaStore,
  type MakeCurrentInput,
} from '../../store/lmiaStore'
import { precedence, type Withdrawal } from '../../store/newest'
import { type DocumentId, NotStaged, type RowStore } from '../../store/rowStore'
import type { FileMeta, OccupationTitle, PlacedRow } from '../../types'

import {
  type Catalogue,
  type CatalogueEntry,
  changeCatalogue,
  readCatalogue,
  renewEntries,
} from './catalogue'
import { beginFile, describeFile, type FileStory, keepNotPreferred, setFileState } from './files'
import { databaseId } from './generations'
import { saveOccupationTitles } from './occupationTitles'
import { repairFiles } from './repair'
import { rowStoreOf } from './rowStoreOf'

export type PayloadStoreOptions = FileStory & {
  /** Called when a file begins to load, before anything is written: keeps its bytes. */
  onBegin?: () => Promise<unknown>
  /** Lists in force are told without their SHA-256, so that the same bytes are loaded again. */
  again?: boolean
  /** The lock is held and what others left was put right already. */
  isCleaned?: boolean
  now?: () => Date
}

/** Keeps imports in the site's database; see `LmiaStore` for what each step promises. */
export class PayloadStore implements LmiaStore {
  private readonly rows: RowStore
  private readonly employerIds = new Map<string, DocumentId>()
  private readonly begun = new Map<string, { meta: FileMeta; startedAt: number }>()
  private readonly now: () => Date

  constructor(
    private readonly payload: Payload,
    private readonly options: PayloadStoreOptions = {},
  ) {
    this.rows = rowStoreOf(payload)
    this.now = options.now ?? (() => new Date())
  }

  async cleanUp({ idleMs }: { idleMs: number }): Promise<number> {
    if (this.options.isCleaned) return 0
    return repairFiles(this.payload, { idleSince: new Date(this.now().getTime() - idleMs) })
  }

  async listCurrent(): Promise<CurrentFile[]> {
    const { entries } = await readCatalogue(this.payload)
    return entries.map(({ rows: _rows, receivedAt = '', ...file }) => ({
      ...file,
      receivedAt,
      ...(this.options.again ? { sha256: '' } : {}),
    }))
  }

  async listWithdrawals(): Promise<Withdrawal[]> {
    return (await readCatalogue(this.payload)).withdrawals ?? []
  }

  renew(generation: string, receivedAt: string): Promise<void> {
    return renewEntries(this.payload, new Map([[generation, receivedAt]]))
  }

  keepLine(meta: FileMeta, input: LineInput): Promise<void> {
    return keepNotPreferred(this.payload, meta, this.now(), { ...this.options, input })
  }

  async begin(meta: FileMeta): Promise<string> {
    await this.options.onBegin?.()
    const generation = await beginFile(this.payload, meta, this.now(), this.options)
    this.begun.set(generation, { meta, startedAt: this.now().getTime() })
    return generation
  }

  async upsertEmployers(employers: readonly EmployerSeed[]): Promise<void> {
    const unknown = employers.filter(({ key }) => !this.employerIds.has(key))
    if (unknown.length === 0) return
    await this.rows.insertEmployers(unknown)
    const ids = await this.rows.findEmployerIds(unknown.map(({ key }) => key))
    for (const [key, id] of ids) this.employerIds.set(key, id)
  }

  async stageRows(generation: string, rows: readonly PlacedRow[]): Promise<void> {
    const { meta } = this.getBegun(generation)
    const file = databaseId(this.payload, generation)
    const values = rows.map((row) =>
      storedValues(row, { file, employer: this.getEmployerId(row.employerKey), meta }),
    )
    await this.rows.insertRows(file, values, this.now())
  }

  async makeCurrent(generation: string, input: MakeCurrentInput): Promise<void> {
    const { meta, startedAt } = this.getBegun(generation)
    const stored = await this.rows.countRows(databaseId(this.payload, generation))
    if (stored !== input.summary.quebecRows) {
      throw new Error(`${stored} rows are stored of ${input.summary.quebecRows}: ${meta.fileName}`)
    }
    // Everything there is to say is written first, so that one write is left: the switch.
    await describeFile(this.payload, generation, input, this.now().getTime() - startedAt)
    const { receivedAt, replaces } = input
    await changeCatalogue(this.payload, (_entries, catalogue) =>
      switchEntries(catalogue, { generation, meta, rows: stored, receivedAt }, replaces),
    )
    this.begun.delete(generation)
    try {
      await this.tidyAfterSwitch(generation, input.replaces)
    } catch (error) {
      // The switch is done and stands; the next run finishes the tidying.
      this.payload.logger.warn({ err: error, msg: `Tidying after ${meta.fileName} was cut short` })
    }
  }

  private async tidyAfterSwitch(generation: string, replaces: readonly string[]): Promise<void> {
    await setFileState(this.payload, generation, 'current', { at: this.now() })
    for (const replaced of replaces) {
      await setFileState(this.payload, replaced, 'replaced')
      await this.rows.deleteRows(databaseId(this.payload, replaced))
    }
  }

  async abandon(generation: string): Promise<void> {
    this.begun.delete(generation)
    const { entries } = await readCatalogue(this.payload)
    if (entries.some((entry) => entry.generation === generation)) return // made current after all
    await setFileState(this.payload, generation, 'cancelled', { onlyFrom: 'staged' })
    await this.rows.deleteRows(databaseId(this.payload, generation))
  }

  saveOccupationTitles(titles: readonly OccupationTitle[]): Promise<void> {
    return saveOccupationTitles(this.payload, titles)
  }

  private getBegun(generation: string) {
    const begun = this.begun.get(generation)
    if (!begun) throw new NotStaged(generation)
    return begun
  }

  private getEmployerId(key: string): DocumentId {
    const id = this.employerIds.get(key)
    if (id === undefined) throw new Error(`Employer "${key}" was not created before its rows`)
    return id
  }
}

/** The entries after the switch. @throws {ConcurrentImport} when the period changed meanwhile */
function switchEntries(
  { entries, withdrawals }: Catalogue,
  next: { generation: string; meta: FileMeta; rows: number; receivedAt: string },
  replaces: readonly string[],
): Catalogue['entries'] {
  const leaving = new Set(replaces)
  const kept = entries.filter(({ generation }) => !leaving.has(generation))
  if (kept.length !== entries.length - leaving.size) {
    throw new ConcurrentImport('A file to be replaced is no longer current')
  }
  const { fileName, sha256, kind, language, format, period } = next.meta
  const rival = kept.find((entry) => entry.kind === kind && overlaps(entry.period, period))
  if (rival) throw new ConcurrentImport(`${rival.fileName} already covers this period`)
  const { generation, rows, receivedAt } = next
  if (precedence({ ...next.meta, receivedAt }, [], withdrawals) !== 'wins') {
    throw new ConcurrentImport('The period was emptied meanwhile')
  }
  const entry: CatalogueEntry = {
    generation,
    rows,
    receivedAt,
    fileName,
    sha256,
    kind,
    language,
    format,
    period,
  }
  return [...kept, entry]
}
