import { describe, expect, it } from 'vitest'

import { Circles, RADIUS_LIMITS_PX, radiusOf, samplesAt } from '@/map/circles'
import type { PlaceTotals } from '@/map/wire'
import { decodeState, encodeState, type MapState } from '@/map/viewState'

import { PLACES } from './rows'

const QUEBEC = [-80, 44, -56, 63] as [number, number, number, number]

const totals = (place: PlaceTotals['place'], positions: number): PlaceTotals => ({
  place,
  positions,
  employers: 1,
  lmias: 0,
  lmiaRows: 0,
  rows: 1,
})

const neighbour = { ...PLACES.saintRemi, key: 'm:1', latitude: 45.28 }
const region = (code: string, positions: number) => ({
  region: code,
  positions,
  employers: 1,
  lmias: 0,
  lmiaRows: 0,
  rows: 1,
})
const circles = new Circles(
  [totals(PLACES.saintRemi, 300), totals(neighbour, 100), totals(PLACES.levis, 50)],
  [region('16', 400), region('12', 50), region('', 7)],
)

describe('the key of sizes', () => {
  it.each([5, 6, 7, 8, 9, 10, 11, 12])('has at zoom %d samples whose areas compare', (zoom) => {
    const samples = samplesAt(zoom)
    expect(samples.length).toBeGreaterThanOrEqual(2)
    const areas = samples.map((positions) => radiusOf(positions, zoom) ** 2 / positions)
    for (const area of areas) expect(area).toBeCloseTo(areas[0]!, 8)
  })
})

describe('circles', () => {
  it('are every region from afar, though its places are too small to be shown', () => {
    const all = [totals(PLACES.levis, 50)]
    const some = new Circles([], [region('12', 50)], all)
    expect(some.at(QUEBEC, 5)).toEqual(new Circles(all, [region('12', 50)]).at(QUEBEC, 5))
    expect(some.at(QUEBEC, 5)).toHaveLength(1)
    expect(some.at(QUEBEC, 9)).toEqual([])
  })

  it('are regions from afar, where their positions are', () => {
    const [levis, monteregie] = circles.at(QUEBEC, 5)
    expect(levis!.of).toEqual({ kind: 'region', region: '12', placeCount: 1 })
    expect(monteregie).toMatchObject({ positions: 400, radiusPx: radiusOf(400, 5) })
    expect(monteregie!.latitude).toBeCloseTo(45.265, 3)
  })

  it('of regions stay where they are, whatever stands beside them', () => {
    const [alone] = new Circles([totals(PLACES.saintRemi, 400)], [region('16', 400)]).at(QUEBEC, 5)
    const close = new Circles(
      [totals({ ...PLACES.downtown, region: '06' }, 900), totals(PLACES.saintRemi, 400)],
      [region('06', 900), region('16', 400)],
    ).at(QUEBEC, 5)
    expect(close.find(({ id }) => id === alone!.id)).toEqual(alone)
  })

  it('leave out a region whose rows have no place', () => {
    expect(circles.at(QUEBEC, 5)).toHaveLength(2)
  })

  it('join neighbours, with the sum of their positions, and part them closer', () => {
    expect(circles.at(QUEBEC, 7).map(({ positions }) => positions)).toEqual([50, 400])
    expect(circles.at(QUEBEC, 11).map(({ positions }) => positions)).toEqual([50, 100, 300])
  })

  it('know the places they join', () => {
    const cluster = circles.at(QUEBEC, 7)[1]!
    expect(circles.placeKeys(cluster).sort()).toEqual(['m:1', 'm:68055'])
    expect(cluster.of).toMatchObject({ kind: 'cluster', placeCount: 2 })
  })

  it('have an area in proportion, between a smallest and a largest one', () => {
    expect(radiusOf(1600, 9) / radiusOf(400, 9)).toBeCloseTo(2)
    expect(radiusOf(0, 9)).toBe(RADIUS_LIMITS_PX.smallest)
    expect(radiusOf(1e6, 9)).toBe(RADIUS_LIMITS_PX.largest)
  })

  it('have the same size whatever else is shown', () => {
    const alone = new Circles([totals(PLACES.saintRemi, 300)], [])
    const sizeIn = (some: Circles) =>
      some.at(QUEBEC, 11).find(({ id }) => id === 'pm:68055')?.radiusPx
    expect(sizeIn(alone)).toBe(sizeIn(circles))
  })
})

describe('the address', () => {
  const state: MapState = {
    filters: { kind: 'negative', facets: { region: ['16'] } },
    view: { zoom: 8, latitude: 45.5, longitude: -73.6 },
    place: 'm:68055',
    screen: 'compare',
    compared: { before: 2018, after: 2023, years: 2 },
    least: 50,
    needs: {
      level: 'region',
      language: 'es',
      service: 'permits',
      countsRemote: true,
      territory: '16',
    },
  }

  it('gives back what was seen', () => {
    expect(decodeState(new URLSearchParams(encodeState(state).toString()))).toEqual(state)
  })

  it.each([
    'at=99_45.500_-73.600',
    'at=8',
    'at=8_1e9_-73',
    'view=other',
    'before=18&after=2023',
    'least=7',
  ])('leaves out what it does not understand: %s', (text) => {
    expect(decodeState(new URLSearchParams(text))).toEqual({
      filters: { kind: 'positive', facets: {} },
      screen: 'map',
      needs: { level: 'mrc', countsRemote: false },
    })
  })
})
