/** Rows as they are stored, read back: which columns, in which order, and what they become. */
import type { CorrectableRow } from '../corrections/apply'
import { employerOf } from '../normalize/employer'
import type { FileMeta, LmiaKind, Period, Place, PlaceKind, Stream } from '../types'

import type { StoredColumn, StoredValue } from './columns'

/** A stored row as published, before corrections. */
export type StoredApproval = CorrectableRow & {
  generation: string
  kind: LmiaKind
  period: Period
  stream: Stream | null
  city: string | null
  lmias: number | null
}

/** Everyone the lists name. Keys are those of `employerOf`: spellings with and without an article share one. */
export interface Employers {
  byId: Map<string, { key: string }>
  /** `spellings` and `ids` are what is stored for it, those that name it included. */
  byKey: Map<string, { id: string; name: string; spellings: string[]; ids: string[] }>
}

/** Adds one spelling of an employer, as it is stored. The first one names it, unless it ends with "(Les)". */
export function addEmployer({ byId, byKey }: Employers, stored: StoredEmployer): void {
  const key = employerOf(stored.key)
  byId.set(stored.id, { key })
  const known = byKey.get(key)
  if (!known) {
    const { id, name } = stored
    byKey.set(key, { id, name, spellings: [name], ids: [id] })
  } else {
    known.spellings.push(stored.name)
    known.ids.push(stored.id)
    if (known.name.endsWith(')')) known.name = stored.name
  }
}

interface StoredEmployer {
  id: string
  key: string
  name: string
}

/** What is read of each row. */
export const READ_COLUMNS = [
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

const AT = Object.fromEntries(READ_COLUMNS.map((column, at) => [column, at])) as Record<
  (typeof READ_COLUMNS)[number],
  number
>

/** The file that a row belongs to. */
type RowFile = Pick<FileMeta, 'sha256' | 'kind' | 'period'> & { generation: string }

/** Turns stored values into rows, with one object for each place, shared by its rows. */
export class ApprovalReader {
  private readonly places = new Map<string, Place>()

  constructor(private readonly employers: Employers) {}

  /** The generation that these values belong to. */
  fileOf(values: readonly StoredValue[]): string {
    return String(values[AT.file])
  }

  /** @param values in the order of `READ_COLUMNS` */
  read(values: readonly StoredValue[], entry: RowFile): StoredApproval {
    return {
      generation: entry.generation,
      fileSha256: entry.sha256,
      kind: entry.kind,
      period: entry.period,
      line: values[AT.line] as number,
      stream: values[AT.stream] as Stream | null,
      employerKey: this.employers.byId.get(String(values[AT.employer]))?.key ?? '',
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
      place: this.placeOf(values),
      precision: values[AT.precision] as StoredApproval['precision'],
      method: values[AT.method] as StoredApproval['method'],
    }
  }

  private placeOf(values: readonly StoredValue[]): Place | null {
    const key = values[AT.placeKey] as string | null
    if (key === null) return null
    let place = this.places.get(key)
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
      this.places.set(key, place)
    }
    return place
  }
}
