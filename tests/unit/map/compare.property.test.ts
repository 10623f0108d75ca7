import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { buildMapTable } from '@/map/buildTable'
import {
  clampYears,
  COMPARED,
  compareYears,
  decodeCompared,
  encodeCompared,
  FEW_POSITIONS,
  growthOf,
  openingYears,
  yearsToCompare,
} from '@/map/compare'
import { type MapPeriod, quarterIndex } from '@/map/period'
import type { MapRow } from '@/map/row'
import { changeClassOf } from '@/map/territories/changeClasses'

import { approval, FACET_SAMPLES, PLACES } from './rows'

const single = (year: number, quarter: number): MapPeriod => {
  const at = quarterIndex(year, quarter)
  return { key: `${year}Q${quarter}`, from: at, to: at }
}
const WHOLE_2016: MapPeriod = {
  key: '2016',
  from: quarterIndex(2016, 1),
  to: quarterIndex(2016, 4),
}
const HALF_2017: MapPeriod = {
  key: '2017Q1Q2',
  from: quarterIndex(2017, 1),
  to: quarterIndex(2017, 2),
}
const PERIODS = [
  WHOLE_2016,
  HALF_2017,
  ...[3, 4].map((quarter) => single(2017, quarter)),
  ...[2018, 2019].flatMap((year) => [1, 2, 3, 4].map((quarter) => single(year, quarter))),
]

const row: fc.Arbitrary<MapRow> = fc
  .record({
    period: fc.constantFrom(...PERIODS),
    positions: fc.nat(90),
    place: fc.constantFrom(PLACES.saintRemi, PLACES.levis, PLACES.napierville, null),
    kind: fc.constantFrom('positive', 'negative'),
  })
  .map((changes) => approval(changes))

/** Rows that differ in what filters ask for, and filters that leave whole regions out, or less than that. */
const filteredRow = fc
  .record({
    row,
    employer: fc.constantFrom('Ferme A', 'Ferme B', 'Serres C').map((name) => ({ id: name, name })),
    stream: fc.constantFrom('lowWage', 'highWage', null),
    sector: fc.constantFrom('0', '8', null),
  })
  .map(({ row, ...changes }): MapRow => ({ ...row, ...changes }))

const someOf = (...values: string[]) =>
  fc.option(fc.subarray(values, { minLength: 1 }), { nil: [] as string[] })

const filters = fc.record({
  kind: fc.constantFrom('positive' as const, 'negative' as const),
  employerText: fc.constantFrom('', 'ferme', 'serres c', 'nobody'),
  facets: fc.record({
    stream: someOf('lowWage', ''),
    sector: someOf('0', '8', ''),
    region: someOf('16', '12', ''),
    mrc: someOf('Les Jardins-de-Napierville', ''),
  }),
})

type Filters = typeof filters extends fc.Arbitrary<infer Value> ? Value : never

const passes = (row: MapRow, { kind, employerText, facets }: Filters): boolean =>
  row.kind === kind &&
  row.employer.name.toLowerCase().includes(employerText) &&
  (['stream', 'sector', 'region', 'mrc'] as const).every(
    (facet) =>
      facets[facet].length === 0 || facets[facet].includes(FACET_SAMPLES[facet].valueOf(row)),
  )

const asked = fc.record({
  before: fc.integer({ min: 2015, max: 2019 }),
  after: fc.integer({ min: 2015, max: 2019 }),
  years: fc.integer({ min: 1, max: 3 }),
})

describe('two periods side by side', () => {
  it('count as many quarters on both sides, each with its list, seasons facing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        asked,
        async (rows, years) => {
          const table = await buildMapTable(rows, 'v')
          const { sides, quarters } = compareYears(table, { kind: 'positive', facets: {} }, years)
          const listed = table.periods.filter(({ key }) => table.listed.positive.has(key))
          const out = (side: keyof typeof sides) =>
            sides[side].leftOut.flatMap(({ from, to }) =>
              Array.from({ length: to - from + 1 }, (_, at) => from + at - sides[side].from),
            )
          expect(out('before')).toEqual(out('after'))
          expect(quarters).toBe(years.years * 4 - out('before').length)
          for (let at = 0; at < years.years * 4; at += 1) {
            if (out('before').includes(at)) continue
            for (const { from } of Object.values(sides)) {
              expect(listed.some((one) => one.from <= from + at && from + at <= one.to)).toBe(true)
            }
          }
        },
      ),
    )
  })

  it('add up to the same totals, whatever they are told apart by', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        asked,
        async (rows, years) => {
          const table = await buildMapTable(rows, 'v')
          const { sides, totals, changes } = compareYears(
            table,
            { kind: 'positive', facets: {} },
            years,
          )
          const plain = (side: keyof typeof sides) =>
            rows
              .filter(({ kind, period }) => {
                const { from, to, leftOut } = sides[side]
                const isOut = leftOut.some(
                  (gap) => gap.from <= period.from && period.from <= gap.to,
                )
                return kind === 'positive' && period.from >= from && period.to <= to && !isOut
              })
              .reduce((sum, { positions }) => sum + positions, 0)
          if (years.before !== years.after) {
            expect(totals.before).toBe(plain('before'))
            const overlap = Math.abs(years.before - years.after) < years.years
            if (!overlap) expect(totals.after).toBe(plain('after'))
          }
          for (const some of Object.values(changes)) {
            for (const side of ['before', 'after'] as const) {
              expect(some.reduce((sum, one) => sum + one[side], 0)).toBe(totals[side])
            }
          }
        },
      ),
    )
  })

  it('say of each value, and of each region over time, what a plain filter says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(filteredRow, { minLength: 1, maxLength: 40 }),
        filters,
        async (rows, filters) => {
          const table = await buildMapTable(rows, 'v')
          const years = { before: 2018, after: 2019, years: 1 }
          const { sides, changes, regions } = compareYears(table, filters, years)
          const kept = rows.filter((one) => passes(one, filters))
          const sumOf = (some: MapRow[]) => some.reduce((sum, { positions }) => sum + positions, 0)
          const onSide = (side: keyof typeof sides) =>
            kept.filter(({ period: { from } }) => {
              const { from: first, to, leftOut } = sides[side]
              const isOut = leftOut.some((gap) => gap.from <= from && from <= gap.to)
              return from >= first && from <= to && !isOut
            })
          for (const facet of COMPARED) {
            const valueOf = FACET_SAMPLES[facet].valueOf
            const changed = [...new Set(kept.map(valueOf))].sort().flatMap((key) => {
              const own = (side: keyof typeof sides) =>
                sumOf(onSide(side).filter((one) => valueOf(one) === key))
              const change = { key, before: own('before'), after: own('after') }
              return change.before > 0 || change.after > 0 ? [change] : []
            })
            expect(changes[facet]).toEqual(changed)
          }
          const named = [...new Set(kept.flatMap(({ place }) => place?.region ?? []))]
          expect(regions.map(({ region }) => region).sort()).toEqual(named.sort())
          for (const { region, series } of regions) {
            for (const { key, positions, rows } of series) {
              const own = kept.filter(
                (one) => one.place?.region === region && one.period.key === key,
              )
              expect({ positions, rows }).toEqual({ positions: sumOf(own), rows: own.length })
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('take a list of a year whole, or leave it out with what it faces', async () => {
    const rows = [
      approval({ period: WHOLE_2016, positions: 100 }),
      ...[1, 2, 4].map((quarter) => approval({ period: single(2018, quarter), positions: 50 })),
    ]
    const table = await buildMapTable(rows, 'v')
    const asked = { before: 2016, after: 2018, years: 1 }
    expect(compareYears(table, { kind: 'positive', facets: {} }, asked)).toMatchObject({
      quarters: 0,
      totals: { before: 0, after: 0 },
    })
    const whole = await buildMapTable(
      [...rows, approval({ period: single(2018, 3), positions: 50 })],
      'v',
    )
    expect(compareYears(whole, { kind: 'positive', facets: {} }, asked)).toMatchObject({
      quarters: 4,
      totals: { before: 100, after: 200 },
    })
  })
})

describe('a growth', () => {
  it('has no share from nothing, nor where there are few positions', () => {
    expect(growthOf({ before: 100, after: 150 })).toEqual({ kind: 'share', share: 0.5 })
    expect(growthOf({ before: 0, after: FEW_POSITIONS })).toEqual({ kind: 'new' })
    expect(growthOf({ before: 1, after: FEW_POSITIONS - 1 })).toEqual({ kind: 'few' })
  })

  it.each([
    [100, 250, 'up3'],
    [100, 160, 'up2'],
    [100, 110, 'up1'],
    [100, 98, 'same'],
    [100, 90, 'down1'],
    [100, 70, 'down2'],
    [0, 90, 'up3'],
    [3, 2, 'few'],
  ])('from %d to %d is filled as %s', (before, after, expected) => {
    expect(changeClassOf(growthOf({ before, after }))).toBe(expected)
  })
})

describe('the years that are compared', () => {
  const quartersOf = (year: number, last: number) =>
    Array.from({ length: last }, (_, at) => single(year, at + 1))

  it('open on the last two that are whole', () => {
    const listed = [...quartersOf(2023, 4), ...quartersOf(2024, 4), ...quartersOf(2025, 1)]
    expect(openingYears(listed)).toEqual({ before: 2023, after: 2024, years: 1 })
    const holed = [WHOLE_2016, ...quartersOf(2017, 3), ...quartersOf(2018, 4)]
    expect(openingYears(holed)).toEqual({ before: 2016, after: 2018, years: 1 })
    expect(openingYears(quartersOf(2024, 2))).toEqual({ before: 2023, after: 2024, years: 1 })
  })

  it('stay within the lists, whatever an address asks', () => {
    const periods = [...quartersOf(2023, 4), ...quartersOf(2024, 4)]
    fc.assert(
      fc.property(asked, (years) => {
        const { before, after, years: length } = clampYears(years, periods)
        for (const start of [before, after]) {
          expect(start).toBeGreaterThanOrEqual(2023)
          expect(start + length - 1).toBeLessThanOrEqual(2024)
          expect(yearsToCompare(periods, length).starts).toContain(start)
        }
      }),
    )
    const within = { before: 2023, after: 2024, years: 1 }
    expect(clampYears(within, periods)).toEqual(within)
  })
})

it('the years compared stand in an address', () => {
  fc.assert(
    fc.property(asked, (years) => {
      expect(decodeCompared(new URLSearchParams(encodeCompared(years)))).toEqual(years)
    }),
  )
})
