import type { MapPlace, MapRow } from '@/map/row'
import type { MapFilters } from '@/map/filters'
import { STREAMS } from '@/lmia/types'

const PLACES = 1_600
const PERIODS = 44
const FIRST_QUARTER = 8056
const OCCUPATIONS = 780
const MRCS = 104

/** One employer for so many rows, however many there are, as in the real lists. */
const ROWS_OF_AN_EMPLOYER = 3.3

/** Numbers that are the same at each run (Park and Miller). */
export function generator(first = 42): (count: number) => number {
  let seed = first
  return (count) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % count
  }
}

/** Rows spread as those of the real lists: few places have most, and an employer mostly stands in one. */
export function* makeRows(count: number): Generator<MapRow> {
  const pick = generator()
  const places = Array.from({ length: PLACES }, (_, i): MapPlace => ({
    key: `m:${i}`,
    kind: 'municipality',
    name: `Lieu inventé ${i}`,
    region: String(1 + (i % 17)).padStart(2, '0'),
    mrc: `MRC inventée ${i % MRCS}`,
    latitude: 45 + (i % 40) / 20,
    longitude: -75 + (i % 70) / 20,
  }))
  const employers = Array.from({ length: Math.ceil(count / ROWS_OF_AN_EMPLOYER) }, (_, i) => ({
    id: String(i + 1),
    name: `Érablière inventée ${i}`,
  }))
  const somewhere = () => places[Math.min(pick(PLACES), pick(PLACES))]!
  const homes = employers.map(somewhere)
  for (let i = 0; i < count; i += 1) {
    const who = pick(employers.length)
    const quarter = FIRST_QUARTER + pick(PERIODS)
    const code = 1000 + pick(OCCUPATIONS) * 11
    const isAtHome = pick(10) > 0
    const place = pick(100) === 0 ? null : isAtHome ? homes[who]! : somewhere()
    yield {
      kind: pick(12) === 0 ? 'negative' : 'positive',
      period: { key: String(quarter), from: quarter, to: quarter },
      stream: STREAMS[pick(STREAMS.length)]!,
      employer: employers[who]!,
      occupationCode: String(code),
      occupationTitle: `Occupation ${code}`,
      occupationGroup: String(code),
      skillLevel: (['0', 'A', 'B', 'C', 'D'] as const)[code % 5]!,
      teer: null,
      sector: String(code % 10),
      place,
      municipality: place && { key: place.key, name: place.name },
      part: null,
      cityKey: null,
      positions: pick(30),
      lmias: 1,
    }
  }
}

/** What readers ask, and as many questions again at random. */
export const QUESTIONS: Record<string, MapFilters> = {
  'no filter': { kind: 'positive', facets: {} },
  'a year': { kind: 'positive', from: 8092, to: 8095, facets: {} },
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
      occupation: Array.from({ length: 60 }, (_, i) => String(1000 + i * 11)),
      region: ['01', '02', '03', '04', '05', '06', '07', '08'],
      precision: ['municipality'],
    },
  },
  'part of an employer’s name': { kind: 'positive', facets: {}, employerText: 'erabliere 12' },
}

export function randomQuestion(pick: (count: number) => number): MapFilters {
  const some = <T>(values: readonly T[]): T[] => values.filter(() => pick(3) === 0)
  const regions = Array.from({ length: 17 }, (_, i) => String(i + 1).padStart(2, '0'))
  return {
    kind: pick(8) === 0 ? 'negative' : 'positive',
    ...(pick(2) === 0 && { from: FIRST_QUARTER + pick(PERIODS) }),
    facets: {
      ...(pick(2) === 0 && { stream: some(STREAMS) }),
      ...(pick(2) === 0 && { region: some(regions) }),
      ...(pick(3) === 0 && { sector: some(['0', '1', '2', '8', '9']) }),
      ...(pick(4) === 0 && { skill: some(['A', 'B', 'C']) }),
    },
    ...(pick(6) === 0 && { employerText: `inventee ${pick(99)}` }),
  }
}
