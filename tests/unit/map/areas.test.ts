import { describe, expect, it } from 'vitest'

import { placeOfLocality } from '@/lmia/place/sectors'
import type { Place } from '@/lmia/types'
import { areasOf } from '@/map/areas'
import { buildMapTable } from '@/map/buildTable'
import { NO_FILTERS } from '@/map/filters'
import { findPlaceDetail } from '@/map/placeDetail'
import { queryMap } from '@/map/query'
import { MapRows } from '@/map/rows'
import { buildSearchIndex, searchMap } from '@/map/search'

import { stored } from './stored'

const saguenay: Place = {
  key: 'm:94068',
  kind: 'municipality',
  name: 'Saguenay',
  regionCode: '02',
  mrc: 'Saguenay',
  latitude: 48.42,
  longitude: -71.06,
}
const jonquiere = placeOfLocality(
  { code: '94068', name: 'Saguenay', regionCode: '02', mrc: 'Saguenay' },
  { name: 'Jonquière', latitude: 48.41, longitude: -71.24 },
)
const sector = (fsa: string, latitude: number): Place => ({
  ...saguenay,
  key: `s:${fsa}`,
  kind: 'postalSector',
  name: `Montréal (${fsa})`,
  regionCode: '06',
  mrc: 'Montréal',
  latitude,
})
const inMontreal = (fsa: string, cityKey: string) =>
  ({ place: sector(fsa, 45.5), method: 'split', cityKey }) as const

/** A table of rows as they are stored, each of ten positions. */
const tableOf = (rows: Parameters<typeof stored>[0][]) => {
  const read = new MapRows({ byId: new Map(), byKey: new Map() }, new Map())
  return buildMapTable(
    rows.map((row) => read.of(stored(row))),
    'v1',
  )
}

describe('a locality', () => {
  const rows = [
    { place: jonquiere, cityKey: 'jonquiere' },
    { place: saguenay, cityKey: 'chicoutimi' },
    { place: jonquiere, cityKey: 'jonquiere' },
  ]

  it('counts on the circle of its municipality, which stands on its own point', async () => {
    const table = await tableOf(rows)
    const { places } = queryMap(table, NO_FILTERS)
    expect(places.map(({ positions }) => positions)).toEqual([30])
    expect(table.places[places[0]!.place]).toMatchObject({
      key: 'm:94068',
      name: 'Saguenay',
      latitude: saguenay.latitude,
    })
  })

  it('is in the territory that people know, not in its census division', async () => {
    const named = { ...saguenay, mrc: 'Le Saguenay-et-son-Fjord' }
    const table = await tableOf([{ place: named, cityKey: 'saguenay' }])
    expect(table.places[1]).toMatchObject({ mrc: 'Saguenay' })
  })

  it('lends its point to a municipality that no row names', async () => {
    const table = await tableOf([rows[0]!])
    expect(table.places[1]).toMatchObject({ key: 'm:94068', latitude: jonquiere.latitude })
  })

  it('is a detail of its municipality, and a panel of its own', async () => {
    const table = await tableOf(rows)
    const whole = findPlaceDetail(table, NO_FILTERS, 'm:94068')!
    expect(whole.totals.positions).toBe(30)
    expect(whole.within).toBeNull()
    expect(whole.parts).toMatchObject([
      { key: jonquiere.key, name: 'Jonquière', positions: 20, rows: 2 },
    ])
    const part = findPlaceDetail(table, NO_FILTERS, jonquiere.key)!
    expect(part.place).toMatchObject({ kind: 'locality', name: 'Jonquière', region: '02' })
    expect(part.within).toEqual({ key: 'm:94068', name: 'Saguenay' })
    expect(part.totals.positions).toBe(20)
    expect(part.parts).toEqual([])
  })
})

describe('Montréal', () => {
  const rows = [
    inMontreal('H4R', 'saint laurent'),
    inMontreal('H4N', 'saint laurent montreal'),
    inMontreal('H3B', 'montreal'),
    { place: sector('J8X', 45.4), method: 'sector', cityKey: 'nulle part' } as const,
  ]

  it('is one municipality over its postal sectors', async () => {
    const table = await tableOf(rows)
    const { totals, place, parts } = findPlaceDetail(table, NO_FILTERS, 'm:66023')!
    expect(totals).toMatchObject({ positions: 30, rows: 3 })
    expect(place).toMatchObject({ name: 'Montréal', region: '06', latitude: 45.5 })
    expect(parts.map(({ name }) => name)).toEqual(['Saint-Laurent'])
  })

  it('has boroughs where a list names them, whatever the sector', async () => {
    const table = await tableOf(rows)
    const { totals, place, employers } = findPlaceDetail(table, NO_FILTERS, 'b:saint-laurent')!
    expect(totals).toMatchObject({ positions: 20, rows: 2, employers: 1 })
    expect(employers).toHaveLength(1)
    expect(place).toMatchObject({ kind: 'borough', name: 'Saint-Laurent' })
  })

  it('is what a sector leads to, but a sector known alone leads nowhere', async () => {
    const table = await tableOf(rows)
    expect(findPlaceDetail(table, NO_FILTERS, 's:H3B')!.within?.name).toBe('Montréal')
    expect(findPlaceDetail(table, NO_FILTERS, 's:J8X')!.within).toBeNull()
  })

  it('counts a borough that has no sector of the city as the borough, on a circle of its own', async () => {
    const { latitude, longitude } = saguenay
    const place = placeOfLocality(
      { code: '66023', name: 'Montréal', regionCode: '06', mrc: 'Montréal' },
      { name: 'Saint-Laurent', latitude, longitude },
    )
    const table = await tableOf([...rows, { place, cityKey: 'saint laurent' }])
    expect(findPlaceDetail(table, NO_FILTERS, 'm:66023')!.totals.rows).toBe(4)
    expect(findPlaceDetail(table, NO_FILTERS, 'b:saint-laurent')!.totals.rows).toBe(3)
    expect(table.placeIndex.has('m:66023')).toBe(false)
    const index = buildSearchIndex(table, { regions: [], occupations: [] })
    expect(searchMap(index, 'Saint-Laurent', 8).places.map(({ key }) => key)).toEqual([
      'b:saint-laurent', // and no second one beside it
    ])
  })

  it.each([
    ['lachine', 'Lachine'],
    ['montreal nord', 'Montréal-Nord'],
    ['montreal saint leonard', 'Saint-Léonard'],
    ['ile des soeurs', 'Verdun'],
    ['pierrefonds', 'Pierrefonds-Roxboro'],
    ['montreal', undefined],
    ['montreal est', undefined],
  ])('reads the borough of %j as %j', (cityKey, name) => {
    expect(areasOf(inMontreal('H1A', cityKey)).part?.name).toBe(name)
  })
})

it('is not known for a row without a place', () => {
  expect(areasOf({ place: null, method: 'none', cityKey: 'saint laurent' })).toEqual({
    municipality: null,
    part: null,
  })
})

it.each(['m:1', 'l:1:a', 'b:nowhere', 'm:94068x', ''])(
  'opens nothing for the key %j',
  async (key) => {
    const table = await tableOf([{ place: saguenay, cityKey: 'saguenay' }])
    expect(findPlaceDetail(table, NO_FILTERS, key)?.totals.rows ?? 0).toBe(0)
  },
)
