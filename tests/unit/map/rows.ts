import type { MapPlace, MapRow } from '@/map/columns'
import { quarterIndex } from '@/map/period'

export const PERIODS = {
  '2016': { key: '2016', from: quarterIndex(2016, 1), to: quarterIndex(2016, 4) },
  '2017Q1Q2': { key: '2017Q1Q2', from: quarterIndex(2017, 1), to: quarterIndex(2017, 2) },
  '2024Q1': { key: '2024Q1', from: quarterIndex(2024, 1), to: quarterIndex(2024, 1) },
  '2024Q2': { key: '2024Q2', from: quarterIndex(2024, 2), to: quarterIndex(2024, 2) },
} as const

export const PLACES = {
  saintRemi: place('m:68055', 'Saint-Rémi', '16', 45.26, -73.62),
  levis: place('m:25213', 'Lévis', '12', 46.8, -71.18),
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
  skillLevel: 'C',
  teer: null,
  sector: '8',
  place: PLACES.saintRemi,
  positions: 3,
  lmias: 1,
  ...changes,
})

function place(
  key: string,
  name: string,
  region: string,
  latitude: number,
  longitude: number,
): MapPlace {
  return { key, kind: 'municipality', name, region, mrc: '', latitude, longitude }
}
