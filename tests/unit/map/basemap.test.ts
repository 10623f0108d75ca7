import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'

import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'

import { GROUND_COLORS } from '@/components/styles/brandColors'
import { buildBasemap } from '@/map/basemap/build'
import {
  areaOf,
  clipRing,
  type Line,
  type Point,
  project,
  simplify,
  simplifyRing,
  splitLine,
} from '@/map/basemap/geometry'
import { groundSvg } from '@/map/basemap/groundSvg'

const SQUARE: Line = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]

describe('geometry', () => {
  it('cuts a ring at the sides of a box', () => {
    expect(areaOf(clipRing(SQUARE, [5, -1, 20, 4]))).toBe(20)
    expect(clipRing(SQUARE, [20, 20, 30, 30])).toEqual([])
  })

  it('keeps the points that matter and the ends', () => {
    const line: Line = [
      [0, 0],
      [1, 0.01],
      [2, 0],
      [3, 2],
      [4, 0],
    ]
    expect(simplify(line, () => 0.1)).toEqual([
      [0, 0],
      [2, 0],
      [3, 2],
      [4, 0],
    ])
  })

  it('does not collapse a closed ring', () => {
    expect(simplifyRing([...SQUARE, [0, 0]], () => 1)).toEqual(SQUARE)
  })

  it('splits a line where points are dropped, and forgets lone points', () => {
    const line: Line = [0, 1, 2, 3, 4, 5].map((x) => [x, 0])
    const parts = splitLine(line, ([x]) => x !== 1 && x !== 4)
    expect(parts).toEqual([
      [
        [2, 0],
        [3, 0],
      ],
    ])
  })
})

describe('the base map', () => {
  const basemap = buildBasemap({
    land: readAtlas('land-10m'),
    countries: readAtlas('countries-10m'),
  })

  const holds = (rings: number[][], place: Point, { scale } = basemap): boolean => {
    const [x, y] = project(place).map((value) => value * scale) as [number, number]
    return rings.reduce((inside, ring) => inside !== crossesOddly(ring, x, y), false)
  }

  it.each<[string, Point, boolean]>([
    ['Saint-Rémi', [-73.62, 45.26], true],
    ['Lacolle, by the border', [-73.37, 45.08], true],
    ['Gatineau', [-75.65, 45.48], true],
    ['Rouyn-Noranda', [-79.02, 48.24], true],
    ['Kuujjuaq', [-68.42, 58.1], true],
    ['Blanc-Sablon', [-57.2, 51.45], true],
    ['Cap-aux-Meules', [-61.87, 47.38], true],
    ['Matapédia', [-66.94, 48.0], true],
    ['Ottawa', [-75.69, 45.41], false],
    ['Cornwall', [-74.73, 45.03], false],
    ['Burlington', [-73.21, 44.48], false],
    ['Edmundston', [-68.33, 47.37], false],
    ['Campbellton', [-66.67, 47.98], false],
    ['Labrador City', [-66.91, 52.94], false],
    ['Corner Brook', [-57.95, 48.95], false],
  ])('has %s on the right side of the border', (_, place, isInQuebec) => {
    expect(holds(basemap.quebec, place)).toBe(isInQuebec)
  })

  it('has the river as water and the island of Montréal as land', () => {
    expect(holds(basemap.land, [-73.6, 45.5])).toBe(true)
    expect(holds(basemap.land, [-72.83, 46.2])).toBe(false)
  })

  it('has the lakes of an installed set, and those of ours that it lacks, each once', () => {
    const ring = [
      [-74.6, 50.2],
      [-72.8, 50.2],
      [-72.8, 51.6],
      [-74.6, 51.6],
      [-74.6, 50.2],
    ]
    const lakes: Topology = {
      type: 'Topology',
      arcs: [ring],
      objects: {
        lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
      },
    }
    const installed = buildBasemap({
      land: readAtlas('land-10m'),
      countries: readAtlas('countries-10m'),
      lakes,
    })
    for (const { lakes: drawn } of [basemap, installed]) {
      expect(holds(drawn, [-72.0, 48.59]), 'Saint-Jean').toBe(true)
      expect(holds(drawn, [-73.6, 50.95]), 'Mistassini').toBe(true)
    }
  })

  it('comes first in a drawing of a fifth of its weight, with the same places on each side', () => {
    const first = buildBasemap(
      { land: readAtlas('land-10m'), countries: readAtlas('countries-10m') },
      'first',
    )
    const weigh = (one: unknown) => gzipSync(JSON.stringify(one)).length
    expect(weigh(first)).toBeLessThan(weigh(basemap) / 4)
    for (const [place, isInQuebec] of [
      [[-73.62, 45.26], true],
      [[-75.65, 45.48], true],
      [[-57.2, 51.45], true],
      [[-74.73, 45.03], false],
      [[-68.33, 47.37], false],
    ] satisfies [Point, boolean][]) {
      expect(holds(first.quebec, place, first)).toBe(isInQuebec)
    }
  })

  it('is a picture too, for pages without a script: light, in both themes', () => {
    const first = buildBasemap(
      { land: readAtlas('land-10m'), countries: readAtlas('countries-10m') },
      'first',
    )
    const picture = groundSvg(first, GROUND_COLORS)
    expect(gzipSync(picture).length).toBeLessThan(12_000)
    expect(picture).not.toMatch(/NaN|undefined|<script/)
    for (const { light, dark } of Object.values(GROUND_COLORS)) {
      expect(picture).toContain(light)
      expect(picture).toContain(dark)
    }
  })

  it('stays under 60 kB compressed', () => {
    expect(gzipSync(JSON.stringify(basemap)).length).toBeLessThan(60_000)
  })
})

describe('the base map of an installation that has official limits', () => {
  // Two squares side by side: one limit between them, one outline around both.
  const regions: Topology = {
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
        [-74, 46],
        [-73, 46],
        [-73, 47],
        [-74, 47],
      ],
    ],
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'Polygon',
            arcs: [[0, 1]],
            properties: { region_code: '15', region: 'Laurentides' },
          },
          {
            type: 'Polygon',
            arcs: [[~0, 2]],
            properties: { region_code: '14', region: 'Lanaudière' },
          },
        ],
      },
    },
  }
  const basemap = buildBasemap({
    land: readAtlas('land-10m'),
    countries: readAtlas('countries-10m'),
    regions,
  })

  it('says so, and draws them instead of those drawn by hand', () => {
    expect(basemap.limits).toBe('official')
    expect(basemap.quebec).toEqual([])
    expect(basemap.territories.region?.territories.map(({ key, name }) => [key, name])).toEqual([
      ['15', 'Laurentides'],
      ['14', 'Lanaudière'],
    ])
    expect(basemap.territories.mrc).toBeUndefined()
  })

  it('has them in its picture, region beside region', () => {
    const picture = groundSvg(basemap, GROUND_COLORS)
    expect(picture).toMatch(/class="quebec" d="M[^"]+z\s*M[^"]+z"/)
    expect(picture).toMatch(/class="limit" d="M[^"]+"/)
  })

  it('refuses a file that is not a collection of limits, naming what was found', () => {
    const wrong: Topology = { ...regions, objects: { one: { type: 'Point', coordinates: [0, 0] } } }
    const build = () =>
      buildBasemap({
        land: readAtlas('land-10m'),
        countries: readAtlas('countries-10m'),
        regions: wrong,
      })
    expect(build).toThrow('found: Point')
  })
})

function readAtlas(name: string): Topology {
  const file = createRequire(import.meta.url).resolve(`world-atlas/${name}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as Topology
}

function crossesOddly(ring: number[], x: number, y: number): boolean {
  const points: Point[] = []
  let [atX, atY] = [0, 0]
  for (let i = 0; i < ring.length; i += 2) {
    atX += ring[i]!
    atY += ring[i + 1]!
    points.push([atX, atY])
  }
  let inside = false
  points.forEach(([aX, aY], at) => {
    const [bX, bY] = points[(at + 1) % points.length]!
    if (aY > y !== bY > y && x < ((bX - aX) * (y - aY)) / (bY - aY) + aX) inside = !inside
  })
  return inside
}
