/**
 * Filters as tables of bits: what a row fails is the sum of the bits its codes point at. Each
 * filter has one bit, so that a row which fails one filter alone can be told from the others.
 */
import { fold } from '@/text/fold'

import { KINDS, type MapTable } from './columns'
import { type Facet, FACETS } from './facets'
import type { MapFilters } from './filters'
import { snapToPeriods } from './period'

export const KIND_BIT = 1
export const PERIOD_BIT = 2
const EMPLOYER_BIT = 4
const FIRST_FACET_SHIFT = 3

/** The bit of the facet at this place in `FACETS`; there is room for 28. */
const facetBit = (at: number): number => 1 << (FIRST_FACET_SHIFT + at)

/** Where in `FACETS` the only facet failed stands; `undefined` when something else failed. */
export function onlyFacetFailed(failed: number): number | undefined {
  const isOneBit = (failed & (failed - 1)) === 0
  return isOneBit && failed >= facetBit(0) ? 31 - Math.clz32(failed) - FIRST_FACET_SHIFT : undefined
}

/** A filter in use: for each code of its column 0 when the filter lets it pass, else its bit. */
interface Mask {
  column: Uint16Array | Uint32Array
  bits: Int32Array
}

/**
 * The bits of the filters that each row of a range fails; 0 when it passes them all. One pass for
 * each filter in use, over two columns at a time: what is not filtered costs nothing.
 *
 * @param from first row
 * @param to   row after the last one
 */
export function failuresOf(
  table: MapTable,
  filters: MapFilters,
  from = 0,
  to = table.rowCount,
): Int32Array {
  const failed = new Int32Array(to - from)
  for (const { column, bits } of masksOf(table, filters)) {
    if (column instanceof Uint32Array) markWide(failed, column.subarray(from, to), bits)
    else mark(failed, column.subarray(from, to), bits)
  }
  return failed
}

// One function for each sort of column: a loop that meets both takes twice the time.

function mark(failed: Int32Array, column: Uint16Array, bits: Int32Array): void {
  const count = failed.length
  for (let at = 0; at < count; at += 1) failed[at]! |= bits[column[at]!]!
}

function markWide(failed: Int32Array, column: Uint32Array, bits: Int32Array): void {
  const count = failed.length
  for (let at = 0; at < count; at += 1) failed[at]! |= bits[column[at]!]!
}

function masksOf(table: MapTable, filters: MapFilters): Mask[] {
  return [
    kindMask(table, filters),
    ...periodMask(table, filters),
    ...employerMask(table, filters),
    ...FACETS.flatMap((facet, at) => facetMask(table, facet, filters.facets[facet], facetBit(at))),
  ]
}

const kindMask = (table: MapTable, filters: MapFilters): Mask => ({
  column: table.kind,
  bits: bitsOf(KINDS, KIND_BIT, (kind) => kind === filters.kind),
})

function periodMask({ period, periods }: MapTable, { from, to }: MapFilters): Mask[] {
  if (from === undefined && to === undefined) return []
  const first = periods[0]?.from ?? 0
  const last = periods.reduce((latest, one) => Math.max(latest, one.to), 0)
  const range = snapToPeriods(periods, from ?? first, to ?? last)
  const isIn = (one: { from: number; to: number }) => one.from >= range.from && one.to <= range.to
  return [{ column: period, bits: bitsOf(periods, PERIOD_BIT, isIn) }]
}

function employerMask(table: MapTable, { employer, employerText }: MapFilters): Mask[] {
  const masks: Mask[] = []
  const { employer: column, employers, employersFolded } = table
  if (employer !== undefined) {
    masks.push({ column, bits: bitsOf(employers, EMPLOYER_BIT, ({ id }) => id === employer) })
  }
  if (employerText) {
    const wanted = fold(employerText)
    masks.push({
      column,
      bits: bitsOf(employersFolded, EMPLOYER_BIT, (name) => name.includes(wanted)),
    })
  }
  return masks
}

function facetMask(
  table: MapTable,
  facet: Facet,
  values: readonly string[] | undefined,
  bit: number,
): Mask[] {
  if (!values?.length) return []
  const kept = new Set(values)
  const bits = bitsOf(table.words[facet], bit, (word) => kept.has(word))
  return [{ column: table.facets[facet], bits }]
}

function bitsOf<T>(codes: readonly T[], bit: number, passes: (value: T) => boolean): Int32Array {
  const bits = new Int32Array(codes.length)
  codes.forEach((value, code) => {
    if (!passes(value)) bits[code] = bit
  })
  return bits
}
