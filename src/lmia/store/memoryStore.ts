/** An `LmiaStore` in memory: for dry runs, tests and measurements. */
import type { FileMeta, OccupationTitle, PlacedRow } from '../types'

import {
  ConcurrentImport,
  type CurrentFile,
  type EmployerSeed,
  type LineInput,
  type LmiaStore,
  type MakeCurrentInput,
} from './lmiaStore'
import { laterOf, type Withdrawal } from './newest'

export interface MemoryGeneration {
  id: string
  meta: FileMeta
  state: 'staging' | 'current'
  touchedAt: number
  rows: PlacedRow[]
  outcome: MakeCurrentInput | null
}

export class MemoryStore implements LmiaStore {
  readonly generations = new Map<string, MemoryGeneration>()
  readonly employers = new Map<string, EmployerSeed>()
  readonly lines = new Map<string, { meta: FileMeta; input: LineInput }>()
  readonly occupationTitles = new Map<string, OccupationTitle>()
  private nextId = 1
  private readonly now: () => number

  constructor(now: () => number = Date.now) {
    this.now = now
  }

  async cleanUp({ idleMs }: { idleMs: number }): Promise<number> {
    const before = this.now() - idleMs
    const idle = [...this.generations.values()].filter(
      ({ state, touchedAt }) => state === 'staging' && touchedAt <= before,
    )
    for (const { id } of idle) this.generations.delete(id)
    return idle.length
  }

  async listCurrent(): Promise<CurrentFile[]> {
    return this.current().map(({ id, meta, outcome }) => ({
      receivedAt: outcome?.receivedAt ?? '',
      fileName: meta.fileName,
      sha256: meta.sha256,
      kind: meta.kind,
      language: meta.language,
      format: meta.format,
      period: meta.period,
      generation: id,
    }))
  }

  async listWithdrawals(): Promise<Withdrawal[]> {
    return []
  }

  async renew(generation: string, receivedAt: string): Promise<void> {
    const outcome = this.generations.get(generation)?.outcome
    if (outcome) outcome.receivedAt = laterOf(outcome.receivedAt, receivedAt)
  }

  async keepLine(meta: FileMeta, input: LineInput): Promise<void> {
    this.lines.set(meta.sha256, { meta, input })
  }

  async begin(meta: FileMeta): Promise<string> {
    const id = String(this.nextId)
    this.nextId += 1
    this.generations.set(id, {
      id,
      meta,
      state: 'staging',
      touchedAt: this.now(),
      rows: [],
      outcome: null,
    })
    return id
  }

  async upsertEmployers(employers: readonly EmployerSeed[]): Promise<void> {
    for (const employer of employers) {
      if (!this.employers.has(employer.key)) this.employers.set(employer.key, employer)
    }
  }

  async stageRows(generation: string, rows: readonly PlacedRow[]): Promise<void> {
    const staged = this.getStaging(generation)
    staged.touchedAt = this.now()
    for (const row of rows) staged.rows.push(row)
  }

  async makeCurrent(generation: string, input: MakeCurrentInput): Promise<void> {
    const next = this.getStaging(generation)
    const replaced = new Set(input.replaces)
    for (const id of replaced) {
      if (this.generations.get(id)?.state !== 'current') {
        throw new ConcurrentImport(`Generation ${id} is no longer current`)
      }
    }
    const quarters = new Set<number>(next.meta.period.quarters)
    const rival = this.current().find(
      ({ id, meta }) =>
        !replaced.has(id) &&
        meta.kind === next.meta.kind &&
        meta.period.year === next.meta.period.year &&
        meta.period.quarters.some((quarter) => quarters.has(quarter)),
    )
    if (rival) throw new ConcurrentImport(`${rival.meta.fileName} already covers this period`)
    next.state = 'current'
    next.outcome = { ...input }
    for (const id of replaced) this.generations.delete(id)
  }

  async abandon(generation: string): Promise<void> {
    this.generations.delete(generation)
  }

  async saveOccupationTitles(titles: readonly OccupationTitle[]): Promise<void> {
    for (const title of titles) {
      this.occupationTitles.set(`${title.nocVersion}:${title.code}:${title.language}`, title)
    }
  }

  /** Rows of current files, in no promised order. */
  currentRows(): PlacedRow[] {
    return this.current().flatMap(({ rows }) => rows)
  }

  current(): MemoryGeneration[] {
    return [...this.generations.values()].filter(({ state }) => state === 'current')
  }

  private getStaging(id: string): MemoryGeneration {
    const found = this.generations.get(id)
    if (found?.state !== 'staging') throw new Error(`Generation ${id} is not being staged`)
    return found
  }
}
