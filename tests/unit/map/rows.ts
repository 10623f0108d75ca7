import type { Facet } from '@/map/facets'
import { quarterIndex } from '@/map/period'
import type { MapPlace, MapRow } from '@/map/row'

export const PERIODS = {
  '2016': { key: '2016', from: quarterIndex(2016, 1), to: quarterIndex(2016, 4) },
  '2017Q1Q2': { key: '2017Q1Q2', from: quarterIndex(2017, 1), to: quarterIndex(2017, 2) },
  '2024Q1': { key: '2024Q1', from: quarterIndex(2024, 1), to: quarterIndex(2024, 1) },
  '2024Q2': { key: '2024Q2', from: quarterIndex(2024, 2), to: quarterIndex(2024, 2) },
} as const

export const PLACES = {
  saintRemi: place('m:68055', 'Saint-Rémi', '16', 45.26, -73.62),
  levis: place('m:25213', 'Lévis', '12', 46.8, -71.18),
  napierville: {
    ...place('m:68030', 'Napierville', '16', 45.19, -73.4),
    mrc: 'Les Jardins-de-Napierville',
  },
  nowhere: place('m:99999', 'Lieu sans région', '', 50, -70),
  downtown: {
    ...place('s:H3B', 'Montréal (H3B)', '06', 45.5, -73.57),
    kind: 'postalSector' as const,
  },
}

/** An approval of 3 positions for lettuce in Saint-Rémi, except what the test says otherwise. */
export const approval = (changes: Partial<MapRow> = {}): MapRow => ({
  kind: 'positive',
  period: PERIODS['2024Q1'],
  stream: 'primaryAgriculture',
  employer: { id: 'e1', name: 'Ferme d’exemple A' },
  occupationCode: '8431',
  occupationTitle: 'General farm workers',
  occupationGroup: '8431-8611',
  skillLevel: 'C',
  teer: null,
  sector: '8',
  place: PLACES.saintRemi,
  municipality: municipalityOf('place' in changes ? changes.place : PLACES.saintRemi),
  part: null,
  cityKey: null,
  positions: 3,
  lmias: 1,
  ...changes,
})

/** Its own, unless a postal sector is all that is known. */
const municipalityOf = (place: MapPlace | null | undefined): MapRow['municipality'] =>
  place?.kind === 'municipality' ? { key: place.key, name: place.name } : null

/**
 * How the rows of a test differ, so that each facet takes its values; and the value of a row, read
 * the plain way. A facet that has no entry here does not compile.
 */
export const FACET_SAMPLES: Record<
  Facet,
  { changes: readonly Partial<MapRow>[]; valueOf: (row: MapRow) => string }
> = {
  stream: {
    changes: [{ stream: 'lowWage' }, { stream: 'highWage' }, { stream: null }],
    valueOf: ({ stream }) => stream ?? '',
  },
  skill: {
    changes: [
      { skillLevel: '0', teer: null },
      { skillLevel: null, teer: 5 },
      { skillLevel: null, teer: 0 },
      { skillLevel: null, teer: null },
    ],
    valueOf: ({ skillLevel, teer }) => skillLevel ?? (teer === null ? '' : `T${teer}`),
  },
  sector: {
    changes: [{ sector: '0' }, { sector: '9' }, { sector: null }],
    valueOf: ({ sector }) => sector ?? '',
  },
  occupationGroup: {
    changes: [{ occupationGroup: '6322' }, { occupationGroup: null }],
    valueOf: ({ occupationGroup }) => occupationGroup ?? '',
  },
  occupation: {
    changes: [{ occupationCode: '85100' }, { occupationCode: '0821' }, { occupationCode: null }],
    valueOf: ({ occupationCode }) => occupationCode ?? '',
  },
  region: {
    changes: [{ place: PLACES.levis }, { place: PLACES.nowhere }, { place: null }],
    valueOf: ({ place }) => place?.region ?? '',
  },
  mrc: {
    changes: [{ place: PLACES.napierville }, { place: null }],
    valueOf: ({ place }) => place?.mrc ?? '',
  },
  municipality: {
    changes: [
      { municipality: { key: 'm:25213', name: 'Lévis' } },
      { municipality: { key: 'n:kahnawake', name: 'Kahnawake' } },
      { municipality: null },
    ],
    valueOf: ({ municipality }) => municipality?.key.replace(/^m:/, '') ?? '',
  },
  precision: {
    changes: [{ place: PLACES.downtown }, { place: null }],
    valueOf: ({ place }) =>
      !place ? 'none' : place.kind === 'postalSector' ? 'postalSector' : 'municipality',
  },
}

function place(
  key: string,
  name: string,
  region: string,
  latitude: number,
  longitude: number,
): MapPlace {
  return { key, kind: 'municipality', name, region, mrc: '', latitude, longitude }
}
