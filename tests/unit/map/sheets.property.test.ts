import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { buildMapTable } from '@/map/buildTable'
import { NO_FILTERS } from '@/map/filters'
import { quarterIndex, yearOf } from '@/map/period'
import type { MapRow } from '@/map/row'
import { type EmployerSheet, findEmployerSheet, findPlaceSheet } from '@/map/sheets'
import { yearsShown } from '@/map/sheetWire'

import { approval, PERIODS, PLACES } from './rows'

const EMPLOYERS = ['Zoé inc.', 'abel', 'Écurie'].map((name, at) => ({
  id: `e${at}`,
  name,
  spellings: [name, `${name} (Les)`],
  ids: [`joined${at}`, `e${at}`],
}))

const row: fc.Arbitrary<MapRow> = fc
  .record({
    kind: fc.constantFrom('positive', 'negative'),
    period: fc.constantFrom(...Object.values(PERIODS)),
    employer: fc.constantFrom(...EMPLOYERS),
    stream: fc.constantFrom('lowWage', 'highWage', null),
    occupationCode: fc.constantFrom('8431', '85100', null),
    place: fc.constantFrom(PLACES.saintRemi, PLACES.levis, null),
    positions: fc.nat(50),
    lmias: fc.option(fc.nat(5), { nil: null }),
  })
  .map((made) => approval(made))

const sum = (rows: readonly MapRow[]) => rows.reduce((total, one) => total + one.positions, 0)
const by = <T>(rows: readonly MapRow[], keyOf: (row: MapRow) => T) =>
  new Map(
    [...new Set(rows.map(keyOf))].map((key) => [
      key,
      sum(rows.filter((one) => keyOf(one) === key)),
    ]),
  )

type Checked = Pick<EmployerSheet, 'totals' | 'years' | 'streams' | 'occupations'>

const YEAR_2024 = { from: quarterIndex(2024, 1), to: quarterIndex(2024, 4) }
const FILTERS = { ...NO_FILTERS, ...YEAR_2024 }

describe('a sheet', () => {
  it('counts what a plain reading of the rows counts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 50 }), async (rows) => {
        const table = await buildMapTable(rows, 'v')
        const granted = rows.filter(({ kind }) => kind === 'positive')
        const isShown = ({ period }: MapRow) => yearOf(period.from) === 2024
        const check = (sheet: Checked, own: MapRow[]) => {
          const shown = own.filter(isShown)
          expect(sheet.totals.positions).toBe(sum(shown))
          expect(new Map(sheet.years.map((one) => [one.year, one.positions]))).toEqual(
            by(own, ({ period }) => yearOf(period.from)),
          )
          expect(new Map(sheet.streams.map((one) => [one.stream, one.positions]))).toEqual(
            by(shown, ({ stream }) => stream ?? ''),
          )
          expect(new Map(sheet.occupations.map((one) => [one.code, one.positions]))).toEqual(
            by(shown, ({ occupationCode }) => occupationCode ?? ''),
          )
        }
        for (const { id } of EMPLOYERS) {
          if (!rows.some(({ employer }) => employer.id === id)) continue
          const own = granted.filter(({ employer }) => employer.id === id)
          const sheet = findEmployerSheet(table, FILTERS, id)!
          check(sheet, own)
          // An address of before the two were joined leads to both.
          expect(findEmployerSheet(table, FILTERS, id.replace('e', 'joined'))).toEqual(sheet)
          expect(new Map(sheet.places.map((one) => [one.key, one.positions]))).toEqual(
            by(own.filter(isShown), ({ place }) => place?.key ?? ''),
          )
        }
        const place = findPlaceSheet(table, FILTERS, PLACES.levis.key)
        if (place) {
          const own = granted.filter((one) => one.place?.key === PLACES.levis.key)
          check(place, own)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('names employers and places in alphabetical order, and every spelling', async () => {
    const table = await buildMapTable(
      EMPLOYERS.map((employer, at) => approval({ employer, positions: 90 - at })),
      'v',
    )
    const place = findPlaceSheet(table, NO_FILTERS, PLACES.saintRemi.key)
    expect(place?.employers.map(({ name }) => name)).toEqual(['abel', 'Écurie', 'Zoé inc.'])
    expect(findEmployerSheet(table, NO_FILTERS, 'e0')?.names).toEqual([
      'Zoé inc.',
      'Zoé inc. (Les)',
    ])
    expect(findEmployerSheet(table, NO_FILTERS, 'nobody')).toBeUndefined()
    expect(findPlaceSheet(table, NO_FILTERS, 'm:0')).toBeUndefined()
  })

  it('shows a year without a list as unknown, and one without rows as none', () => {
    const years = yearsShown([], [PERIODS['2016'], PERIODS['2024Q1']])
    expect(years).toHaveLength(9)
    expect(years[0]).toMatchObject({ year: 2016, loadedQuarters: 4, count: { positions: 0 } })
    expect(years[1]).toEqual({ year: 2017, loadedQuarters: 0, count: undefined })
    expect(years.at(-1)).toMatchObject({ year: 2024, loadedQuarters: 1, count: { rows: 0 } })
  })
})
