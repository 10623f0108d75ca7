import type { Payload } from 'payload'

import { databaseId } from '@/lmia/load/generations'
import { type Catalogue, readCatalogue } from '@/lmia/load/catalogue'
import type { StoredColumn, StoredValue } from '@/lmia/load/columns'
import { rowStoreOf } from '@/lmia/load/rows'
import type { LmiaKind, PlaceKind, SkillLevel, Stream, Teer } from '@/lmia/types'
import type { MapPlace, MapRow } from '@/map/columns'
import { type MapPeriod, quarterIndex } from '@/map/period'

/** What the map reads of a stored row. */
const COLUMNS = [
  'kind',
  'periodKey',
  'stream',
  'employer',
  'occupationCode',
  'occupationTitle',
  'skillLevel',
  'teer',
  'sector',
  'positions',
  'lmias',
  'placeKey',
  'placeKind',
  'placeName',
  'regionCode',
  'mrc',
  'latitude',
  'longitude',
] as const satisfies StoredColumn[]

type Stored = Record<(typeof COLUMNS)[number], StoredValue>

/** Names the rows in force: it changes when they do. */
export const mapVersion = async (payload: Payload): Promise<string> =>
  (await readCatalogue(payload)).version

/** Every row in force, as the map needs it. */
export async function* readMapRows(payload: Payload): AsyncGenerator<MapRow> {
  const catalogue = await readCatalogue(payload)
  const files = catalogue.entries.map(({ generation }) => databaseId(payload, generation))
  if (files.length === 0) return
  const store = rowStoreOf(payload)
  const periods = periodsOf(catalogue)
  const places = new Map<string, MapPlace>()
  const employers = new Map<string, { id: string; name: string }>()
  for await (const batch of store.readEmployers()) {
    for (const [id, , name] of batch) employers.set(String(id), { id: String(id), name })
  }
  for await (const batch of store.readRows(files, COLUMNS)) {
    for (const values of batch) {
      const stored = Object.fromEntries(
        COLUMNS.map((column, at) => [column, values[at] ?? null]),
      ) as Stored
      const employer = known(employers, stored.employer, 'employer')
      const period = known(periods, stored.periodKey, 'period')
      yield toMapRow(stored, employer, period, placeOf(stored, places))
    }
  }
}

function periodsOf({ entries }: Catalogue): Map<string, MapPeriod> {
  return new Map(
    entries.map(({ period: { key, year, quarters } }) => [
      key,
      {
        key,
        from: quarterIndex(year, Math.min(...quarters)),
        to: quarterIndex(year, Math.max(...quarters)),
      },
    ]),
  )
}

/** A row is never left out silently: the totals of the map are those of the lists. */
function known<T>(values: ReadonlyMap<string, T>, key: StoredValue, what: string): T {
  const value = values.get(String(key))
  if (!value) throw new Error(`An LMIA line names the unknown ${what} ${String(key)}`)
  return value
}

const toMapRow = (
  stored: Stored,
  employer: { id: string; name: string },
  period: MapPeriod,
  place: MapPlace | null,
): MapRow => ({
  kind: stored.kind as LmiaKind,
  period,
  stream: stored.stream as Stream | null,
  employer,
  occupationCode: text(stored.occupationCode),
  occupationTitle: text(stored.occupationTitle),
  skillLevel: stored.skillLevel as SkillLevel | null,
  teer: stored.teer as Teer | null,
  sector: text(stored.sector),
  place,
  positions: Number(stored.positions ?? 0),
  lmias: stored.lmias === null ? null : Number(stored.lmias),
})

const text = (value: StoredValue): string | null => (value === null ? null : String(value))

/** One object for each place, shared by its rows. */
function placeOf(stored: Stored, places: Map<string, MapPlace>): MapPlace | null {
  if (stored.placeKey === null || stored.latitude === null || stored.longitude === null) return null
  const key = String(stored.placeKey)
  const known = places.get(key)
  if (known) return known
  const place: MapPlace = {
    key,
    kind: stored.placeKind as PlaceKind,
    name: text(stored.placeName) ?? key,
    region: text(stored.regionCode) ?? '',
    mrc: text(stored.mrc) ?? '',
    latitude: Number(stored.latitude),
    longitude: Number(stored.longitude),
  }
  places.set(key, place)
  return place
}
