import { buildMapTable } from '@/map/columns'
import type { MapPlace, MapRow } from '@/map/row'
import type { MapFilters } from '@/map/filters'
import { findPlaceDetail } from '@/map/placeDetail'
import { queryMap } from '@/map/query'
import { buildSearchIndex, searchMap } from '@/map/search'

import { type Figure, median } from './measure'

/** As many as the lists hold for Quebec, 2014 to 2025. */
const ROWS = 95_000
const EMPLOYERS = 28_300
const PLACES = 1_600
const PERIODS = 44
const ROUNDS = 60

const QUESTIONS: Record<string, MapFilters> = {
  'no filter': { kind: 'positive', facets: {} },
  'three filters': {
    kind: 'positive',
    from: 8080,
    facets: { stream: ['lowWage'], sector: ['8', '9'], region: ['16'] },
  },
  'every filter at once': {
    kind: 'positive',
    from: 8060,
    to: 8095,
    employerText: 'inventee',
    facets: {
      stream: ['lowWage', 'highWage'],
      skill: ['C'],
      sector: ['1', '2', '3', '4', '5', '6'],
      occupation: Array.from({ length: 60 }, (_, i) => String(8000 + i * 8)),
      region: ['01', '02', '03', '04', '05', '06', '07', '08'],
      precision: ['municipality'],
    },
  },
  'part of an employer’s name': { kind: 'positive', facets: {}, employerText: 'erabliere 12' },
}

/** How long the map's questions take on as many rows as there are. */
export async function benchMap(): Promise<Figure[]> {
  const startedAt = performance.now()
  const table = await buildMapTable(makeRows(), 'bench')
  const index = buildSearchIndex(table, { regions: [], occupations: [] })
  const built: Figure = {
    name: 'Map: build the table in memory',
    value: performance.now() - startedAt,
    unit: 'ms',
  }
  const figure = (name: string, work: () => unknown): Figure => ({
    name: `Map: ${name}`,
    value: median(Array.from({ length: ROUNDS }, () => timeMs(work))),
    unit: 'ms',
    target: 10,
    better: 'lower',
  })
  return [
    built,
    ...Object.entries(QUESTIONS).map(([name, filters]) =>
      figure(`all counts, ${name}`, () => queryMap(table, filters)),
    ),
    figure('a place', () => findPlaceDetail(table, QUESTIONS['no filter']!, 'm:3')),
    figure('search', () => searchMap(index, 'erab', 8)),
  ]
}

function timeMs(work: () => unknown): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}

/** The same rows at each run: a small generator of its own (Park and Miller). */
function* makeRows(): Generator<MapRow> {
  let seed = 42
  const pick = (count: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % count
  }
  const places = Array.from({ length: PLACES }, (_, i): MapPlace => ({
    key: `m:${i}`,
    kind: 'municipality',
    name: `Lieu inventé ${i}`,
    region: String(1 + (i % 17)).padStart(2, '0'),
    mrc: '',
    latitude: 45 + (i % 40) / 20,
    longitude: -75 + (i % 70) / 20,
  }))
  const employers = Array.from({ length: EMPLOYERS }, (_, i) => ({
    id: String(i),
    name: `Érablière inventée ${i}`,
  }))
  const streams = ['primaryAgriculture', 'lowWage', 'highWage'] as const
  for (let i = 0; i < ROWS; i += 1) {
    const quarter = 8056 + pick(PERIODS)
    const code = 8000 + pick(500)
    const place = pick(100) === 0 ? null : places[Math.min(pick(PLACES), pick(PLACES))]!
    yield {
      kind: pick(12) === 0 ? 'negative' : 'positive',
      period: { key: String(quarter), from: quarter, to: quarter },
      stream: streams[pick(3)]!,
      employer: employers[pick(EMPLOYERS)]!,
      occupationCode: String(code),
      occupationTitle: `Occupation ${code}`,
      occupationGroup: String(code),
      skillLevel: 'C',
      teer: null,
      sector: String(pick(10)),
      place,
      municipality: place && { key: place.key, name: place.name },
      part: null,
      cityKey: null,
      positions: pick(30),
      lmias: 1,
    }
  }
}
