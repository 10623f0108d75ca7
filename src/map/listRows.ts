/** The rows behind the totals, for an export. */
import type { LmiaKind } from '@/lmia/types'

import { lmiasAt, positionsAt } from './amounts'
import { codeAt, KINDS, type MapTable } from './columns'
import { employerAt } from './employersHere'
import type { Facet } from './facets'
import type { MapFilters } from './filters'
import { failureAt } from './masks'
import type { MapPeriod } from './period'
import type { MapPlace } from './row'

/** One line of a list: codes, not labels. */
export interface ExportRow {
  kind: LmiaKind
  period: MapPeriod
  /** Its value for a facet; '' when the list does not say. */
  facet: (facet: Facet) => string
  employer: string
  place: MapPlace
  /** The locality or borough that the list names; '' for none. */
  part: string
  positions: number
  lmias: number | null
}

/** The rows that pass, one by one, sorted by place and employer. */
export function* listRows(table: MapTable, filters: MapFilters): Generator<ExportRow> {
  const failsAt = failureAt(table, filters)
  const { placeStart, here } = table
  for (let place = 0; place < table.places.length; place += 1) {
    const rows: number[] = []
    for (let row = placeStart[place]!; row < placeStart[place + 1]!; row += 1) {
      if (failsAt(row) === 0) rows.push(row)
    }
    rows.sort((a, b) => here.of[a]! - here.of[b]!)
    for (const row of rows) yield exportRow(table, row)
  }
}

function exportRow(table: MapTable, row: number): ExportRow {
  const lmias = lmiasAt(table, row)
  return {
    kind: KINDS[codeAt(table, 'kind', row)]!,
    period: table.periods[codeAt(table, 'period', row)]!,
    facet: (facet) => table.words[facet][codeAt(table, facet, row)]!,
    employer: table.employers.nameAt(employerAt(table, row)),
    place: table.places[codeAt(table, 'place', row)]!,
    part: table.parts[table.part[row]!]!.name,
    positions: positionsAt(table, row),
    lmias: lmias < 0 ? null : lmias,
  }
}
