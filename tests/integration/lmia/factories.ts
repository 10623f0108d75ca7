import type { ImportSummary } from '@/lmia/report/summary'
import type { FileMeta, PlacedRow, Quarter } from '@/lmia/types'

/** When the lists of these tests were asked for. */
export const RECEIVED_AT = '2024-07-01T12:00:00.000Z'

/** A list as the reader describes it: 2024, first quarter, positive, English, unless said. */
export function listMeta(more: Partial<FileMeta> = {}): FileMeta {
  return {
    fileName: 'positive-2024q1.csv',
    sha256: 'a'.repeat(64),
    sizeBytes: 1000,
    format: 'csv',
    kind: 'positive',
    period: quarterPeriod(2024, 1),
    language: 'en',
    layout: 5,
    encoding: 'utf-8',
    sheet: null,
    title: 'A list made for tests',
    headers: [],
    ...more,
  }
}

export const quarterPeriod = (year: number, quarter: Quarter) => ({
  key: `${year}Q${quarter}`,
  year,
  quarters: [quarter],
})

/** A row of an invented farm, placed in Saint-Rémi unless said. */
export function placedRow(line: number, more: Partial<PlacedRow> = {}): PlacedRow {
  return {
    line,
    raw: {
      line,
      province: 'Quebec',
      stream: 'Primary Agriculture',
      employer: `Ferme inventée ${line} inc.`,
      address: 'Saint-Rémi, QC J0L 2L0',
      occupation: '85100-Livestock labourers',
      incorporateStatus: 'Incorporated',
      lmias: '1',
      positions: '3',
    },
    province: 'QC',
    stream: 'primaryAgriculture',
    employerName: `Ferme inventée ${line} inc.`,
    employerKey: `ferme inventee ${line}`,
    city: 'Saint-Rémi',
    cityKey: 'saint remi',
    postalCode: 'J0L 2L0',
    fsa: 'J0L',
    occupationCode: '85100',
    occupationTitle: 'Livestock labourers',
    nocVersion: '2021',
    incorporateStatus: 'Incorporated',
    lmias: 1,
    positions: 3,
    skillLevel: null,
    teer: 5,
    sector: '8',
    place: {
      key: 'm:68055',
      kind: 'municipality',
      name: 'Saint-Rémi',
      regionCode: '16',
      mrc: 'Les Jardins-de-Napierville',
      latitude: 45.26,
      longitude: -73.62,
    },
    precision: 'municipality',
    method: 'name',
    ...more,
  }
}

export const placedRows = (count: number, more: Partial<PlacedRow> = {}): PlacedRow[] =>
  Array.from({ length: count }, (_, i) => placedRow(i + 3, more))

export function summaryOf(meta: FileMeta, rows: readonly PlacedRow[]): ImportSummary {
  const positions = rows.reduce((sum, row) => sum + row.positions, 0)
  const count = (precision: string) => rows.filter((row) => row.precision === precision).length
  return {
    file: meta.fileName,
    kind: meta.kind,
    period: meta.period.key,
    language: meta.language,
    layout: meta.layout,
    encoding: meta.encoding,
    rowsRead: rows.length,
    rowsLoaded: rows.length,
    rowsRejected: 0,
    quebecRows: rows.length,
    positions,
    quebecPositions: positions,
    lmias: rows.length,
    placed: {
      municipality: count('municipality'),
      postalSector: count('postalSector'),
      none: count('none'),
    },
    notices: {},
  }
}
