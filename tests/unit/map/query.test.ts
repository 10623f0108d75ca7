import { describe, expect, it } from 'vitest'

import { buildMapTable } from '@/map/buildTable'
import { NO_FILTERS, withPeriod } from '@/map/filters'
import { listRows } from '@/map/listRows'
import { quarterIndex } from '@/map/period'
import { findPlaceDetail } from '@/map/placeDetail'
import { queryMap } from '@/map/query'

import { approval, PERIODS, PLACES } from './rows'

const ask = async (rows: Parameters<typeof buildMapTable>[0], filters = NO_FILTERS) =>
  queryMap(await buildMapTable(rows, 'v1'), filters)

describe('totals', () => {
  it('are zero, not an error, when no list is loaded', async () => {
    const answer = await ask([])
    expect(answer.totals).toEqual({
      positions: 0,
      lmias: 0,
      lmiaRows: 0,
      rows: 0,
      employers: 0,
      unplacedRows: 0,
      unplacedPositions: 0,
    })
    expect(answer.places).toEqual([])
  })

  it('hold the rows that have no place', async () => {
    const { totals, places } = await ask([approval(), approval({ place: null, positions: 7 })])
    expect(totals).toMatchObject({ positions: 10, rows: 2, unplacedRows: 1, unplacedPositions: 7 })
    expect(places).toHaveLength(1)
  })

  it('are exact, however many positions rows have', async () => {
    const rows = Array.from({ length: 3 }, () => approval({ positions: 300_000_001 }))
    const { totals, facets } = await ask(rows)
    expect(totals).toMatchObject({ positions: 900_000_003, rows: 3 })
    expect(facets.stream[0]).toMatchObject({ positions: 900_000_003, rows: 3 })
  })

  it('never add refused requests to granted ones', async () => {
    const rows = [approval(), approval({ kind: 'negative', positions: 50 })]
    expect((await ask(rows)).totals.positions).toBe(3)
    expect((await ask(rows, { kind: 'negative', facets: {} })).totals.positions).toBe(50)
    expect((await ask(rows)).kinds).toEqual({ positive: 3, negative: 50 })
  })

  it('say how many rows give LMIAs, so that "not published" is not read as zero', async () => {
    const { totals } = await ask([approval({ lmias: null }), approval({ lmias: 2 })])
    expect(totals).toMatchObject({ rows: 2, lmias: 2, lmiaRows: 1 })
  })

  it('count an employer once, and once more in each place and region where it has rows', async () => {
    const answer = await ask([
      approval(),
      approval({ place: PLACES.levis }),
      approval({ place: PLACES.levis }),
      approval({ employer: { id: 'e2', name: 'B' } }),
    ])
    expect(answer.totals.employers).toBe(2)
    expect(answer.regions.map(({ region, employers }) => [region, employers])).toEqual([
      ['16', 2],
      ['12', 1],
    ])
    expect(answer.places.map(({ employers }) => employers)).toEqual([2, 1])
  })

  it('count a row of zero positions as a row', async () => {
    expect((await ask([approval({ positions: 0 })])).totals).toMatchObject({
      rows: 1,
      employers: 1,
    })
  })
})

describe('filters', () => {
  const rows = [
    approval(),
    approval({ stream: 'lowWage', positions: 5 }),
    approval({ stream: null, positions: 11, occupationCode: null, sector: null, skillLevel: null }),
    approval({ skillLevel: null, teer: 5, occupationCode: '85100', positions: 20 }),
  ]

  it('keep the values asked for, and show what the others would bring', async () => {
    const { totals, facets } = await ask(rows, {
      kind: 'positive',
      facets: { stream: ['lowWage'] },
    })
    expect(totals.positions).toBe(5)
    expect(facets.stream).toEqual([
      { value: 'primaryAgriculture', positions: 23, rows: 2 },
      { value: '', positions: 11, rows: 1 },
      { value: 'lowWage', positions: 5, rows: 1 },
    ])
    expect(facets.sector).toEqual([{ value: '8', positions: 5, rows: 1 }])
  })

  it('can keep what is not published', async () => {
    const { totals } = await ask(rows, { kind: 'positive', facets: { stream: [''] } })
    expect(totals.positions).toBe(11)
  })

  it('never merge skill levels with TEER categories', async () => {
    const { facets } = await ask(rows)
    expect(facets.skill.map(({ value }) => value).sort()).toEqual(['', 'C', 'T5'])
  })

  it('find an employer by part of its name, without accents', async () => {
    const named = [...rows, approval({ employer: { id: 'e9', name: 'Érablière Zoé' } })]
    const { totals } = await ask(named, { ...NO_FILTERS, employerText: 'erabliere zoe' })
    expect(totals).toMatchObject({ rows: 1, employers: 1 })
    expect((await ask(named, { ...NO_FILTERS, employer: 'e9' })).totals.rows).toBe(1)
    expect((await ask(named, { ...NO_FILTERS, employer: 'unknown' })).totals.rows).toBe(0)
  })

  it('on the period keep whole lists, since a year in one list cannot be cut', async () => {
    const dated = Object.values(PERIODS).map((period) => approval({ period }))
    const from = quarterIndex(2016, 3)
    const { totals, series } = await ask(dated, {
      ...NO_FILTERS,
      from,
      to: quarterIndex(2017, 1),
    })
    expect(totals.rows).toBe(2)
    expect(series.map(({ key, rows }) => [key, rows])).toEqual([
      ['2016', 1],
      ['2017Q1Q2', 1],
      ['2024Q1', 1],
      ['2024Q2', 1],
    ])
  })
})

it('another period leaves the other filters, and an end without a bound has none', () => {
  const filters = { kind: 'negative' as const, from: 1, to: 2, facets: { region: ['16'] } }
  expect(withPeriod(filters, undefined, 5)).toEqual({
    kind: 'negative',
    facets: { region: ['16'] },
    to: 5,
  })
})

describe('a place', () => {
  const rows = [
    approval({ employer: { id: 'e2', name: 'Serres Z' }, positions: 100 }),
    approval({ employer: { id: 'e3', name: 'Écurie B' }, positions: 1 }),
    approval({ employer: { id: 'e1', name: 'Ferme A' } }),
    approval({ employer: { id: 'e1', name: 'Ferme A' }, period: PERIODS['2016'] }),
    approval({ place: PLACES.levis }),
  ]

  it('lists its employers in alphabetical order, whatever their positions', async () => {
    const detail = findPlaceDetail(await buildMapTable(rows, 'v1'), NO_FILTERS, 'm:68055')
    expect(detail?.employers.map(({ name, positions }) => [name, positions])).toEqual([
      ['Écurie B', 1],
      ['Ferme A', 6],
      ['Serres Z', 100],
    ])
    expect(detail?.totals).toMatchObject({ positions: 107, employers: 3, rows: 4 })
  })

  it('keeps its whole history when the period is filtered', async () => {
    const detail = findPlaceDetail(
      await buildMapTable(rows, 'v1'),
      { ...NO_FILTERS, from: quarterIndex(2024, 1) },
      'm:68055',
    )
    expect(detail?.totals.rows).toBe(3)
    expect(detail?.series.map(({ key, rows }) => [key, rows])).toEqual([
      ['2016', 1],
      ['2024Q1', 3],
    ])
  })

  it('that is not known is undefined', async () => {
    const table = await buildMapTable(rows, 'v1')
    expect(findPlaceDetail(table, NO_FILTERS, 'm:0')).toBeUndefined()
  })
})

it('the listed rows add up to the totals', async () => {
  const table = await buildMapTable(
    [approval(), approval({ place: null, positions: 8 }), approval({ kind: 'negative' })],
    'v1',
  )
  const listed = [...listRows(table, NO_FILTERS)]
  expect(listed.reduce((sum, row) => sum + row.positions, 0)).toBe(11)
  expect(listed.map(({ facet }) => facet('precision')).sort()).toEqual(['municipality', 'none'])
})
