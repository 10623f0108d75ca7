import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'

import { innerPoint, isInRings } from '@/map/basemap/innerPoint'
import { project } from '@/map/basemap/geometry'
import { buildTerritorySet } from '@/map/basemap/territorySet'
import { Circles } from '@/map/circles'
import { CIRCLES_FROM_ZOOM, levelAt, marksIn, territoryMarks } from '@/map/marks'
import { atKnownLevel, decodeNeeds } from '@/map/needs/asked'
import { CLASS_COUNT, classesOf, classOf } from '@/map/territories/classes'
import { LEVELS, mrcKey, mrcName } from '@/map/territories/key'
import { readTerritories, territoryAt } from '@/map/territories/shapes'
import { levelsOf, sumByTerritory } from '@/map/territories/totals'
import type { PlaceTotals } from '@/map/wire'

import { describeReference, readReference } from '../lmia/reference'
import { PLACES } from './rows'

/** Two squares of a degree side by side, the second with an island. */
const topology: Topology = {
  type: 'Topology',
  arcs: [
    [
      [-74, 46],
      [-74, 47],
    ],
    [
      [-74, 47],
      [-75, 47],
      [-75, 46],
      [-74, 46],
    ],
    [
      [-74, 47],
      [-73, 47],
      [-73, 46],
      [-74, 46],
    ],
    [
      [-72, 46],
      [-71.5, 46],
      [-71.5, 46.5],
      [-72, 46.5],
      [-72, 46],
    ],
  ],
  objects: {
    all: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { name: 'Les Chenaux' } },
        {
          type: 'MultiPolygon',
          arcs: [[[2, 0]], [[3]]],
          properties: { name: "L'Érable" },
        },
      ],
    },
  },
}
const SCALE = 2 ** 20
const set = buildTerritorySet(topology, {
  tolerance: () => 1e-9,
  encode: (line) => {
    let last = [0, 0]
    return line.flatMap(([x, y]) => {
      const at = [Math.round(x * SCALE), Math.round(y * SCALE)]
      const step = [at[0]! - last[0]!, at[1]! - last[1]!]
      last = at
      return step
    })
  },
  scale: SCALE,
  smallestArea: 0,
  named: ({ name }) => ({ key: mrcKey(String(name)), name: mrcName(String(name)) }),
})
const territories = readTerritories(set, { x: 0, y: 0 })
const at = (longitude: number, latitude: number) => {
  const [x, y] = project([longitude, latitude])
  return [x * SCALE, y * SCALE] as const
}

describe('limits of territories', () => {
  it('tell where a point stands, islands included', () => {
    expect(territoryAt(territories.all, at(-74.5, 46.5))?.name).toBe('Les Chenaux')
    expect(territoryAt(territories.all, at(-73.5, 46.5))?.name).toBe('L’Érable')
    expect(territoryAt(territories.all, at(-71.7, 46.2))?.name).toBe('L’Érable')
    expect(territoryAt(territories.all, at(-72.5, 46.2))).toBeUndefined()
  })

  it('are drawn once between two, and around them all', () => {
    expect(territories.limits.between).toHaveLength(1)
    expect(territories.limits.around).toHaveLength(3)
  })

  it('have a point for a name inside the largest part', () => {
    for (const { label, rings } of territories.all) expect(isInRings(label, rings)).toBe(true)
    const [x, y] = innerPoint([
      [0, 0],
      [10, 0],
      [10, 10],
      [9, 10],
      [9, 1],
      [0, 1],
    ])
    expect(x).toBeGreaterThan(8.5)
    expect(y).toBeLessThan(1.5)
  })
})

describe('the name of an MRC', () => {
  it.each([
    ['Des Chenaux', 'Les Chenaux'],
    ['Autray', 'D’Autray'],
    ['Francheville', 'Trois-Rivières'],
    ['Le Saguenay-et-son-Fjord', 'Saguenay'],
    ['Les Îles-de-la-Madeleine', 'Communauté maritime des Îles-de-la-Madeleine'],
    ['Nord-du-Québec', 'Jamésie'],
  ])('joins %s and the limits of %s', (listed, limits) => {
    expect(mrcKey(listed)).toBe(mrcKey(limits))
  })

  it.each([
    ['Chenaux', 'Les Chenaux'],
    ['Autray', 'D’Autray'],
    ['Francheville', 'Trois-Rivières'],
    ['Le Saguenay-et-son-Fjord', 'Saguenay'],
    ["L'Assomption", 'L’Assomption'],
  ])('is the one that people know: %s is shown as %s', (listed, shown) => {
    expect(mrcName(listed)).toBe(shown)
  })

  it('keeps a city and the MRC around it apart', () => {
    expect(mrcKey('Le Haut-Saint-François')).not.toBe(mrcKey('Le Haut-Saint-Laurent'))
    expect(mrcKey('Le Fjord-du-Saguenay')).not.toBe(mrcKey('Saguenay'))
  })
})

describeReference('the official limits', () => {
  it('have a territory for each MRC of the list of municipalities', () => {
    const { objects } = JSON.parse(readReference('geo/qc_mrc.topojson')) as Topology
    const limits = Object.values(objects).flatMap((one) =>
      one.type === 'GeometryCollection' ? one.geometries : [],
    )
    const known = new Set(
      limits.map(({ properties }) =>
        mrcKey(String((properties as { MRS_NM_MRC: string }).MRS_NM_MRC)),
      ),
    )
    const text = readReference('geo/MUN_trimmed.csv')
    const listed = [...text.matchAll(/,MRC (?:de |d'|des |du )?([^,(]+) \(\d+\)/gi)].map(
      (found) => found[1]!,
    )
    expect(listed.length).toBeGreaterThan(900)
    expect([...new Set(listed)].filter((name) => !known.has(mrcKey(name)))).toEqual([])
  })
})

const totals = (place: PlaceTotals['place'], positions: number): PlaceTotals => ({
  place,
  positions,
  employers: 1,
  lmias: 0,
  lmiaRows: 0,
  rows: 1,
})

describe('what fills a territory', () => {
  it('is the sum of its places; places of no territory are kept apart', () => {
    const counts = [
      totals(PLACES.saintRemi, 30),
      totals(PLACES.napierville, 12),
      totals(PLACES.nowhere, 5),
    ]
    expect(sumByTerritory('region', counts).get('16')).toMatchObject({ positions: 42, places: 2 })
    expect(sumByTerritory('region', counts).get('')).toMatchObject({ positions: 5 })
    expect(sumByTerritory('mrc', counts).get('jardins de napierville')?.positions).toBe(12)
  })

  it.each(LEVELS)('goes by classes that grow, the same for a year or two (%s)', (level) => {
    const year = classesOf(level, 4)
    expect(year).toHaveLength(CLASS_COUNT)
    expect([...year].sort((a, b) => a - b)).toEqual(year)
    expect(classesOf(level, 8)).toEqual(year)
    expect(classesOf(level, 44)[0]).toBeGreaterThan(year[0]!)
    expect([0, year[0]! - 1, year[0]!, year[4]! * 9].map((value) => classOf(value, year))).toEqual([
      0, 0, 1, 5,
    ])
  })
})

describe('the map', () => {
  it('fills regions, then MRC, then shows circles; circles alone without limits', () => {
    const zooms = [5, 6, 7, 8, 9, 12]
    expect(zooms.map((zoom) => levelAt(zoom, LEVELS))).toEqual([
      'region',
      'region',
      'mrc',
      'mrc',
      undefined,
      undefined,
    ])
    expect(zooms.map((zoom) => levelAt(zoom, []))).toEqual(zooms.map(() => undefined))
    expect(levelAt(CIRCLES_FROM_ZOOM - 1, LEVELS)).toBe('mrc')
  })

  it('names territories where they are, from north to south', () => {
    const marks = territoryMarks(
      'mrc',
      territories.all,
      () => ({ value: 3, fill: { kind: 'class', at: 1 } }),
      { scale: SCALE, origin: { x: 0, y: 0 } },
    )
    const seen = marksIn([-80, 44, -56, 63], 8, new Circles([], []), { mrc: marks })
    expect(seen.map(({ of }) => ('name' in of ? of.name : ''))).toHaveLength(2)
    expect(seen[0]!.latitude).toBeGreaterThanOrEqual(seen[1]!.latitude)
    expect(marksIn([-80, 60, -56, 63], 8, new Circles([], []), { mrc: marks })).toEqual([])
  })
})

it('are known by region alone where hardly any place names its MRC', () => {
  const place = { region: '16', mrc: 'Les Jardins-de-Napierville' }
  expect(levelsOf([place])).toEqual(LEVELS)
  expect(levelsOf([{ ...place, mrc: '' }])).toEqual(['region'])
  // The map would open on the one MRC that is known, without the positions of all others.
  expect(levelsOf([place, { ...place, mrc: '' }, { ...place, mrc: '' }])).toEqual(['region'])
  expect(levelsOf([place, place, { ...place, mrc: '' }])).toEqual(LEVELS)
  const asked = decodeNeeds(new URLSearchParams())
  expect(atKnownLevel(asked, ['region']).level).toBe('region')
  expect(atKnownLevel(asked, LEVELS)).toEqual(asked)
  expect(atKnownLevel(asked, [])).toEqual(asked)
})
