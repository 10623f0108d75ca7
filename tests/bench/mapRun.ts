/*
 * The map's questions on a table of so many rows, in a process of its own: the time of each, the
 * memory of a row, and beside it the same questions through SQL and crossfilter2 on the same rows.
 */
import { DatabaseSync } from 'node:sqlite'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import crossfilter from 'crossfilter2'

import { buildMapTable } from '@/map/buildTable'
import { compareYears } from '@/map/compare'
import { FACET, type Facet, FACETS } from '@/map/facets'
import type { MapFilters } from '@/map/filters'
import { findPlaceDetail } from '@/map/placeDetail'
import { queryMap } from '@/map/query'
import { buildSearchIndex, searchMap } from '@/map/search'
import { findEmployerSheet } from '@/map/sheets'

import { generator, makeRows, QUESTIONS, randomQuestion } from './mapRows'

export interface MapMeasure {
  buildMs: number
  bytesOfARow: number
  /** Milliseconds of the first question of all, before anything is warm. */
  firstMs: number
  /** Milliseconds of each round, by what was asked. */
  times: Record<string, number[]>
}

const [count = 83_000, withOthers = 0] = process.argv.slice(2).map(Number)
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const ROUNDS = 60
const OTHERS_ROUNDS = 5
const RANDOM = 200
const WARM_UP = 20

const NAMES = FACETS.map((facet) => `"${facet}"`)

const measured = await measure()
console.log(JSON.stringify(measured))
process.exit(0)

async function measure(): Promise<MapMeasure> {
  const before = usedBytes()
  const startedAt = performance.now()
  const table = await buildMapTable(makeRows(count), 'bench')
  const buildMs = performance.now() - startedAt
  const index = buildSearchIndex(table, { regions: [], occupations: [] })
  const bytesOfARow = (usedBytes() - before) / count
  const times: MapMeasure['times'] = {}
  const questions = Object.entries(QUESTIONS)
  const none = QUESTIONS['no filter']!
  const firstMs = timeMs(() => queryMap(table, none))
  // Every way through the loops, so that no question is measured while another way is still being compiled.
  const others = generator(3)
  for (let i = 0; i < WARM_UP; i += 1) {
    for (const [, filters] of questions) queryMap(table, filters)
    queryMap(table, { ...randomQuestion(others), employerText: `inventee ${100 + i}` })
  }
  const ask = (name: string, work: () => unknown, rounds = ROUNDS) => {
    for (let i = 0; i < Math.min(rounds, WARM_UP); i += 1) work()
    times[name] = Array.from({ length: rounds }, () => timeMs(work))
  }
  for (const [name, filters] of questions) ask(name, () => queryMap(table, filters))
  const pick = generator(7)
  const random = Array.from({ length: RANDOM }, () => randomQuestion(pick))
  const taken = random.map((filters) => timeMs(() => queryMap(table, filters)))
  times['at random'] = taken
  times['of these, with a part of a name'] = taken.filter((_, at) => random[at]!.employerText)
  ask('two years compared', () =>
    compareYears(table, none, { before: 2020, after: 2021, years: 1 }),
  )
  ask('a place', () => findPlaceDetail(table, none, 'm:3'))
  ask('an employer', () => findEmployerSheet(table, none, '12'))
  ask('search', () => searchMap(index, 'erab 12', 8))
  if (withOthers) {
    const asked = QUESTIONS['three filters']!
    askSql(asked, (work) => ask('three filters, by SQL', work, OTHERS_ROUNDS))
    askCrossfilter(asked, (work) => ask('three filters, by crossfilter2', work, OTHERS_ROUNDS))
  }
  if (table.rowCount !== count) throw new Error('Rows are missing')
  return { buildMs, bytesOfARow, firstMs, times }
}

/** All that holds the table and nothing else. */
function usedBytes(): number {
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** On the clock: the processor's own time is counted in steps of milliseconds here and there. */
function timeMs(work: () => unknown): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}

/** What the map shows of a question, as SQL asks it: each facet with the other filters on. */
function askSql(asked: MapFilters, ask: (work: () => unknown) => void): void {
  const database = new DatabaseSync(':memory:')
  database.exec(
    `CREATE TABLE rows (kind, period INTEGER, employer, place, positions INTEGER, ${NAMES.join()})`,
  )
  const insert = database.prepare(
    `INSERT INTO rows VALUES (?, ?, ?, ?, ?, ${NAMES.map(() => '?').join()})`,
  )
  database.exec('BEGIN')
  for (const row of makeRows(count)) {
    insert.run(
      row.kind,
      row.period.from,
      row.employer.id,
      row.place?.key ?? '',
      row.positions,
      ...FACETS.map((facet) => FACET[facet].valueOf(row)),
    )
  }
  database.exec('COMMIT')
  for (const name of ['kind', 'period', 'place', ...NAMES]) {
    database.exec(`CREATE INDEX "by ${name.replaceAll('"', '')}" ON rows (${name})`)
  }
  const where = (except?: Facet) => {
    const facets = Object.entries(asked.facets).filter(([facet]) => facet !== except)
    const all = facets.map(
      ([facet, values]) => `"${facet}" IN (${values.map((value) => `'${value}'`).join()})`,
    )
    return [`kind = '${asked.kind}'`, `period >= ${asked.from ?? 0}`, ...all].join(' AND ')
  }
  const counted = 'sum(positions), count(*)'
  const questions = [
    `SELECT ${counted}, count(DISTINCT employer) FROM rows WHERE ${where()}`,
    `SELECT place, ${counted}, count(DISTINCT employer) FROM rows WHERE ${where()} GROUP BY place`,
    `SELECT period, ${counted} FROM rows WHERE ${where()} GROUP BY period`,
    ...FACETS.map(
      (facet) => `SELECT "${facet}", ${counted} FROM rows WHERE ${where(facet)} GROUP BY 1`,
    ),
  ].map((sql) => database.prepare(sql))
  ask(() => questions.map((question) => question.all()))
  database.close()
}

/** The same through crossfilter2: filters are put on, all groups read, and filters taken off. */
function askCrossfilter(asked: MapFilters, ask: (work: () => unknown) => void): void {
  const rows = [...makeRows(count)].map((row) => ({
    kind: row.kind,
    period: row.period.from,
    place: row.place?.key ?? '',
    positions: row.positions,
    ...(Object.fromEntries(FACETS.map((facet) => [facet, FACET[facet].valueOf(row)])) as Record<
      Facet,
      string
    >),
  }))
  const filter = crossfilter(rows)
  const kind = filter.dimension((row) => row.kind)
  const period = filter.dimension((row) => row.period)
  const place = filter.dimension((row) => row.place)
  const facets = FACETS.map((facet) => ({ facet, by: filter.dimension((row) => row[facet]) }))
  const groups = [period, place, ...facets.map(({ by }) => by)].map((dimension) =>
    dimension.group().reduceSum(({ positions }) => positions),
  )
  ask(() => {
    kind.filterExact(asked.kind)
    period.filterFunction((quarter) => Number(quarter) >= (asked.from ?? 0))
    for (const { facet, by } of facets) {
      const values = asked.facets[facet]
      if (values) by.filterFunction((value) => values.includes(String(value)))
    }
    const answers = groups.map((group) => group.all())
    for (const dimension of [kind, period, ...facets.map(({ by }) => by)]) dimension.filterAll()
    return answers
  })
}
