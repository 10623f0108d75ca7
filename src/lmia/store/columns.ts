/**
 * The stored columns of a row, in the order bulk statements write them: one table for both
 * databases. A column is a field of the `lmia-approvals` collection.
 */
import type { FileMeta, PlacedRow } from '../types'

type Id = number | string
export type StoredValue = string | number | null

/** What a row needs besides itself. */
export interface RowOwner {
  file: Id
  employer: Id
  meta: Pick<FileMeta, 'kind' | 'period'>
}

type ColumnSource = (row: PlacedRow, owner: RowOwner) => StoredValue

/** An empty text is stored as nothing. */
const some = (text: string): string | null => (text === '' ? null : text)

const SOURCES = {
  file: (_row, { file }) => file,
  line: ({ line }) => line,
  kind: (_row, { meta }) => meta.kind,
  periodKey: (_row, { meta }) => meta.period.key,
  year: (_row, { meta }) => meta.period.year,
  stream: ({ stream }) => stream,
  employer: (_row, { employer }) => employer,
  employerName: ({ employerName }) => employerName,
  occupationCode: ({ occupationCode }) => occupationCode,
  occupationTitle: ({ occupationTitle }) => some(occupationTitle),
  nocVersion: ({ nocVersion }) => nocVersion,
  skillLevel: ({ skillLevel }) => skillLevel,
  teer: ({ teer }) => teer,
  sector: ({ sector }) => sector,
  positions: ({ positions }) => positions,
  lmias: ({ lmias }) => lmias,
  incorporateStatus: ({ incorporateStatus }) => some(incorporateStatus),
  city: ({ city }) => some(city),
  cityKey: ({ cityKey }) => some(cityKey),
  postalCode: ({ postalCode }) => postalCode,
  fsa: ({ fsa }) => fsa,
  placeKey: ({ place }) => place?.key ?? null,
  placeKind: ({ place }) => place?.kind ?? null,
  placeName: ({ place }) => place?.name ?? null,
  regionCode: ({ place }) => place?.regionCode ?? null,
  mrc: ({ place }) => place?.mrc ?? null,
  latitude: ({ place }) => place?.latitude ?? null,
  longitude: ({ place }) => place?.longitude ?? null,
  precision: ({ precision }) => precision,
  method: ({ method }) => method,
  rawProvince: ({ raw }) => some(raw.province),
  rawStream: ({ raw }) => some(raw.stream),
  rawEmployer: ({ raw }) => some(raw.employer),
  rawAddress: ({ raw }) => some(raw.address),
  rawOccupation: ({ raw }) => some(raw.occupation),
  rawPositions: ({ raw }) => some(raw.positions),
  rawLmias: ({ raw }) => some(raw.lmias),
} satisfies Record<string, ColumnSource>

export type StoredColumn = keyof typeof SOURCES

export const STORED_COLUMNS = Object.keys(SOURCES) as StoredColumn[]

const TAKE: ColumnSource[] = Object.values(SOURCES)

/** The values of a row, in the order of `STORED_COLUMNS`. */
export const storedValues = (row: PlacedRow, owner: RowOwner): StoredValue[] =>
  TAKE.map((take) => take(row, owner))

/** Columns whose values point to other documents. */
export const RELATION_COLUMNS: ReadonlySet<StoredColumn> = new Set<StoredColumn>([
  'file',
  'employer',
])
