/** Gives a row its place, its precision and the way it was found. */
import type { Gazetteer } from '../context'
import type { NoticeBook } from '../report/notices'
import type { ClassifiedRow, PlacedRow } from '../types'

/** Places a row; what a person could mend is a notice, and the row always counts. */
export function placeRow(row: ClassifiedRow, gazetteer: Gazetteer, notices: NoticeBook): PlacedRow {
  const { place, precision, method, problem } = gazetteer.find(row.city, row.fsa)
  const code = problem ?? (place || row.city ? null : 'cityMissing')
  if (code) {
    notices.add(code, row.line, {
      column: 'address',
      value: row.raw.address.trim() || row.employerName,
      params: { city: row.city, sector: row.fsa ?? '' },
    })
  }
  return Object.assign(row, { place, precision, method })
}
