/**
 * Notices: what an import has to say about rows. Bad data is information, not an error.
 * All are counted; only the first of each code are kept one by one.
 */
import type { Column } from './types'

export type Severity = 'info' | 'warning' | 'rejection'

/** Every notice an import can give, and how grave it is. A rejection drops the row, named. */
export const NOTICE_SEVERITY = {
  // the file
  language_from_content: 'info',
  period_from_file_name: 'info',
  period_titles_differ: 'warning',
  kind_from_file_name: 'info',
  kind_titles_differ: 'warning',
  encoding_mixed: 'warning',
  characters_lost: 'warning',
  quote_unclosed: 'warning',
  notes_missing: 'info',
  column_unknown: 'info',
  section_missing: 'warning',
  total_differs: 'warning',
  duplicate_rows: 'info',
  formula_ignored: 'warning',
  // the row
  row_empty_fields: 'rejection',
  employer_missing: 'rejection',
  positions_missing: 'rejection',
  positions_unreadable: 'rejection',
  province_unknown: 'rejection',
  row_extra_cells: 'warning',
  cell_too_long: 'rejection',
  stream_unknown: 'warning',
  lmias_unreadable: 'warning',
  occupation_missing: 'info',
  occupation_unreadable: 'warning',
  address_missing: 'warning',
  postal_code_missing: 'info',
  postal_code_cut: 'info',
  postal_code_elsewhere: 'warning',
  positions_zero: 'info',
  control_characters: 'warning',
  // the place
  city_unknown: 'warning',
  city_ambiguous: 'warning',
  city_far_from_sector: 'warning',
  place_missing: 'warning',
} as const satisfies Record<string, Severity>

export type NoticeCode = keyof typeof NOTICE_SEVERITY
export type NoticeParams = Record<string, string | number>
export type NoticeCount = Partial<Record<NoticeCode, number>>

export type Notice = {
  code: NoticeCode
  severity: Severity
  /** Line in the file, from 1; 0 when the notice is about the whole file. */
  line: number
  column?: Column
  /** What the file said, cut to 200 characters. */
  value?: string
  params?: NoticeParams
}
