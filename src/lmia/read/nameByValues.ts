/**
 * Columns whose header uses words never met ("Jobs approved", "Firm"), named by what they hold.
 * Tried only when the words alone do not say enough, and only in a table whose addresses are
 * Canadian: another table of the publisher stays refused.
 */
import type { Column } from '../types'
import { findStream, parseOccupation } from '../normalize/fields'
import { parseCount } from '../normalize/numbers'
import type { TableRecord } from './csv'
import type { HeaderMatch } from './headers'
import { findProvince } from '../listWords'

/** Share of a column's values that must look like what it is taken for. */
const ENOUGH = 0.9
/** Addresses are typed by hand: fewer are whole. */
const ENOUGH_ADDRESSES = 0.6
/** Fewer values than this prove nothing. */
const MIN_VALUES = 3

/** A line that holds one is a row, not a header. */
const POSTAL_CODE = /\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/i
const ADDRESS = /\b(?:NL|PE|NS|NB|QC|ON|MB|SK|AB|BC|YT|NT|NU)\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]?\d?\b/i

/** A number this large is a year or an identifier, not a count of people in one row. */
const COUNT_LIMIT = 1_900
/** A column whose values are mostly different numbers the rows; it counts nothing. */
const MAX_DISTINCT = 0.5

const isCount = (value: string): boolean => (parseCount(value) ?? COUNT_LIMIT) < COUNT_LIMIT

/** What each column's values look like; the first that one single column answers to gets it. */
const LOOKS: readonly {
  column: Column
  fits: (value: string) => boolean
  enough: number
  least?: number
}[] = [
  { column: 'positions', fits: isCount, enough: ENOUGH },
  { column: 'lmias', fits: isCount, enough: ENOUGH },
  {
    column: 'occupation',
    fits: (value) => /^\s*\d{4,5}\s*\D/.test(value) && parseOccupation(value, null).code !== null,
    enough: ENOUGH,
  },
  { column: 'address', fits: (value) => ADDRESS.test(value), enough: ENOUGH_ADDRESSES },
  // given once for many rows in a sparse list: one value, and nothing else, is enough
  { column: 'province', fits: (value) => findProvince(value) !== null, enough: 1, least: 1 },
  { column: 'stream', fits: (value) => findStream(value) !== null, enough: 1, least: 1 },
]

export type NamedByValues = HeaderMatch & { named: { column: Column; header: string }[] }

/**
 * Completes a header's columns from the records below it; `undefined` when nothing can be named
 * without a doubt.
 */
export function nameByValues(
  cells: readonly string[],
  match: HeaderMatch,
  below: readonly TableRecord[],
): NamedByValues | undefined {
  if (match.columns.size < 2 || match.unknown.length === 0) return undefined
  if (cells.some((cell) => parseCount(cell) !== null || POSTAL_CODE.test(cell))) return undefined
  const columns = new Map(match.columns)
  const named: NamedByValues['named'] = []
  const valuesOf = (index: number): string[] =>
    below
      .filter((record) => record.cells.filter((cell) => cell.trim()).length > 1)
      .map((record) => (record.cells[index] ?? '').trim())
      .filter((value) => value !== '' && value !== (cells[index] ?? '').trim())
  const taken = new Set(columns.values())
  const free = cells.flatMap((cell, index) => (cell.trim() && !taken.has(index) ? [index] : []))
  const take = (column: Column, index: number) => {
    columns.set(column, index)
    named.push({ column, header: cells[index]!.trim() })
    free.splice(free.indexOf(index), 1)
  }

  for (const { column, fits, enough, least } of LOOKS) {
    if (columns.has(column)) continue
    const answering = free.filter(
      (index) =>
        looksLike(valuesOf(index), fits, enough, least) &&
        (column !== 'lmias' || !numbersRows(valuesOf(index))),
    )
    if (answering.length === 1) take(column, answering[0]!)
  }
  if (!columns.has('employer') && columns.has('positions') && free.length === 1) {
    const [index] = free
    if (valuesOf(index!).length >= MIN_VALUES) take('employer', index!)
  }

  const address = columns.get('address')
  const isList =
    columns.has('employer') &&
    columns.has('positions') &&
    address !== undefined &&
    looksLike(valuesOf(address), (value) => ADDRESS.test(value), ENOUGH_ADDRESSES)
  if (!isList || named.length === 0) return undefined
  const headers = new Set(named.map(({ header }) => header))
  return { columns, unknown: match.unknown.filter((header) => !headers.has(header)), named }
}

function looksLike(
  values: readonly string[],
  fits: (value: string) => boolean,
  enough: number,
  least: number = MIN_VALUES,
): boolean {
  if (values.length < least) return false
  return values.filter(fits).length >= values.length * enough
}

const numbersRows = (values: readonly string[]): boolean =>
  new Set(values).size > values.length * MAX_DISTINCT
