import type { Payload } from 'payload'

import type { CorrectableRow } from '../../corrections/apply'
import type { StoredColumn, StoredValue } from '../../store/columns'
import type { LmiaKind, Period, Place, PlaceKind, Stream } from '../../types'
import { type Catalogue, readCatalogue } from '../store/catalogue'
import { databaseId } from '../store/generations'
import { rowStoreOf } from '../store/rowStoreOf'

/** A stored row as published, before corrections. */
export type StoredApproval = CorrectableRow & {
  generation: string
  kind: LmiaKind
  period: Period
  stream: Stream | null
  city: string | null
  lmias: number | null
}

/** Thrown when the current files change while their rows are read: start again. */
export class DatasetChanged extends Error {
  override name = 'DatasetChanged'
}

const COLUMNS = [
  'file',
  'line',
  'stream',
  'employer',
  'occupationCode',
  'occupationTitle',
  'skillLevel',
  'teer',
  'sector',
  'positions',
  'lmias',
  'city',
  'cityKey',
  'fsa',
  'placeKey',
  'placeKind',
  'placeName',
  'regionCode',
  'mrc',
  'latitude',
  'longitude',
  'precision',
  'method',
] as const satisfies readonly StoredColumn[]

/** Everyone the lists name. */
export type Employers = {
  byId: Map<string, { key: string; name: string }>
  byKey: Map<string, { id: string; name: string }>
}

export async function readEmployers(payload: Payload): Promise<Employers> {
  const employers: Employers = { byId: new Map(), byKey: new Map() }
  for await (const batch of rowStoreOf(payload).readEmployers()) {
    for (const [id, key, name] of batch) {
      employers.byId.set(String(id), { key, name })
      employers.byKey.set(key, { id: String(id), name })
    }
  }
  return employers
}

/**
 * Every row of the current files, as published.
 *
 * @throws {DatasetChanged} when a file is replaced meanwhile
 */
export async function* readStoredApprovals(
  payload: Payload,
  catalogue: Catalogue,
  employers: Employers,
): AsyncGenerator<StoredApproval> {
  const { entries } = catalogue
  const files = new Map(entries.map((entry) => [entry.generation, entry]))
  const ids = entries.map(({ generation }) => databaseId(payload, generation))
  const places = new Places()
  let count = 0
  for await (const batch of rowStoreOf(payload).readRows(ids, COLUMNS)) {
    count += batch.length
    for (const values of batch) {
      const entry = files.get(String(values[AT.file]))!
      yield {
        generation: entry.generation,
        fileSha256: entry.sha256,
        kind: entry.kind,
        period: entry.period,
        line: values[AT.line] as number,
        stream: values[AT.stream] as Stream | null,
        employerKey: employers.byId.get(String(values[AT.employer]))?.key ?? '',
        occupationCode: values[AT.occupationCode] as string | null,
        occupationTitle: values[AT.occupationTitle] as string | null,
        skillLevel: values[AT.skillLevel] as StoredApproval['skillLevel'],
        teer: values[AT.teer] as StoredApproval['teer'],
        sector: values[AT.sector] as string | null,
        positions: values[AT.positions] as number,
        lmias: values[AT.lmias] as number | null,
        city: values[AT.city] as string | null,
        cityKey: values[AT.cityKey] as string | null,
        fsa: values[AT.fsa] as string | null,
        place: places.of(values),
        precision: values[AT.precision] as StoredApproval['precision'],
        method: values[AT.method] as StoredApproval['method'],
      }
    }
  }
  await checkComplete(payload, catalogue, count)
}

/** Fewer rows than were stored: a file was replaced meanwhile, or rows are missing. */
async function checkComplete(payload: Payload, read: Catalogue, count: number): Promise<void> {
  const expected = read.entries.reduce((sum, { rows }) => sum + rows, 0)
  if (count === expected) return
  const now = await readCatalogue(payload)
  if (now.version !== read.version) throw new DatasetChanged('The LMIA files changed')
  throw new Error(`${count} LMIA rows are stored of ${expected}: import the lists again`)
}

const AT = Object.fromEntries(COLUMNS.map((column, at) => [column, at])) as Record<
  (typeof COLUMNS)[number],
  number
>

/** One object for each place, shared by its rows. */
class Places {
  private readonly known = new Map<string, Place>()

  of(values: readonly StoredValue[]): Place | null {
    const key = values[AT.placeKey] as string | null
    if (key === null) return null
    let place = this.known.get(key)
    if (!place) {
      place = {
        key,
        kind: values[AT.placeKind] as PlaceKind,
        name: (values[AT.placeName] as string | null) ?? '',
        regionCode: values[AT.regionCode] as string | null,
        mrc: values[AT.mrc] as string | null,
        latitude: values[AT.latitude] as number,
        longitude: values[AT.longitude] as number,
      }
      this.known.set(key, place)
    }
    return place
  }
}
