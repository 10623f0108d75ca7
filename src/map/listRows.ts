/** The rows behind the totals, for an export. */
import type { LmiaKind } from '@/lmia/types'

import { lmiasAt, positionsAt } from './amounts'
import { codeAt, KINDS, type MapTable } from './columns'
import type { Facet } from './facets'
import type { MapFilters } from './filters'
import { failuresOf } from './masks'
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
  const failed = failuresOf(table, filters)
  for (let i = 0; i < table.rowCount; i += 1) {
    if (failed[i] !== 0) continue
    const lmias = lmiasAt(table, i)
    yield {
      kind: KINDS[codeAt(table, 'kind', i)]!,
      period: table.periods[codeAt(table, 'period', i)]!,
      facet: (facet) => table.words[facet][codeAt(table, facet, i)]!,
      employer: table.employers.nameAt(table.employer[i]!),
      place: table.places[codeAt(table, 'place', i)]!,
      part: table.parts[table.part[i]!]!.name,
      positions: positionsAt(table, i),
      lmias: lmias < 0 ? null : lmias,
    }
  }
}
