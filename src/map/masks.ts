/**
 * Filters as tables of bits: what a row fails is the sum of the bits its keys point at. Each
 * filter has one bit, so that a row which fails one filter alone can be told from the others.
 */
import { KINDS, type MapTable } from './columns'
import type { FailingEmployers } from './employers'
import { employerAt } from './employersHere'
import { type Facet, FACETS, type Pack } from './facets'
import type { MapFilters } from './filters'
import { COLUMNS_OF, mapPacks, type PackedColumn } from './packs'
import { snapToPeriods } from './period'

export const KIND_BIT = 1
export const PERIOD_BIT = 2
const EMPLOYER_BIT = 4
const FIRST_FACET_SHIFT = 3

/** The bit of a facet; there is room for 28. */
export const facetBit = (facet: Facet): number => 1 << (FIRST_FACET_SHIFT + FACETS.indexOf(facet))

/** Whether at most one filter is failed. */
export const failsOneAtMost = (failed: number): boolean => (failed & (failed - 1)) === 0

export interface Masks {
  /** For each set of facts of each pack, the bits of the filters that it fails. */
  sets: Record<Pack, Int32Array>
  /** Absent: no filter of employers, or one that fails nobody. */
  employers: FailingEmployers | undefined
}

/** What is failed by whatever has each code. */
export function masksOf(table: MapTable, filters: MapFilters): Masks {
  const bits: Partial<Record<PackedColumn, Int32Array>> = {
    kind: bitsOf(KINDS, KIND_BIT, (kind) => kind === filters.kind),
    ...periodBits(table, filters),
    ...Object.fromEntries(FACETS.flatMap((facet) => facetBits(table, filters, facet))),
  }
  return {
    sets: mapPacks((pack) => {
      const mask = new Int32Array(table.sets[pack])
      for (const column of COLUMNS_OF[pack]) {
        const failing = bits[column]
        const codes = table.packed[column]
        if (failing)
          for (let set = 0; set < mask.length; set += 1) mask[set]! |= failing[codes[set]!]!
      }
      return mask
    }),
    employers: failingEmployers(table, filters),
  }
}

/** All bits for each set that fails nothing, none for the others: what they leave of a code is the code or 0. */
export function passMasks(failed: Int32Array): Int8Array {
  const masks = new Int8Array(failed.length)
  for (let set = 0; set < masks.length; set += 1) masks[set] = failed[set] === 0 ? -1 : 0
  return masks
}

/**
 * What the rows that pass the filters of work and of place add up to, by set of `time`, when it is known
 * without reading a row: where filters are of time and regions alone.
 */
export function knownTimePairs(table: MapTable, masks: Masks): Float64Array | undefined {
  const regions = regionsAlone(table, masks)
  if (regions === undefined) return undefined
  const sums = new Float64Array(table.sets.time)
  table.timePairs.forEach((pairs, region) => {
    if (regions[region] === 0) return
    for (let set = 0; set < sums.length; set += 1) sums[set]! += pairs[set]!
  })
  return sums
}

/** 1 for each region that passes, 0 for the others; `undefined` where filters are of more than time and regions. */
export function regionsAlone(
  { packed, words }: MapTable,
  { sets, employers }: Masks,
): Uint8Array | undefined {
  if (employers !== undefined || failsAny(sets.work)) return undefined
  if (failsAny(sets.where, facetBit('region'))) return undefined
  const regions = new Uint8Array(words.region.length)
  for (let set = 0; set < sets.where.length; set += 1) {
    if (sets.where[set] === 0) regions[packed.region[set]!] = 1
  }
  return regions
}

/** Tells the bits of the filters that a row fails; 0 when it passes them all. */
export function failureAt(table: MapTable, filters: MapFilters): (row: number) => number {
  const { sets, employers } = masksOf(table, filters)
  const { keys } = table
  return (row) =>
    sets.time[keys.time[row]!]! |
    sets.work[keys.work[row]!]! |
    sets.where[keys.where[row]!]! |
    (employers ? employers.fails[employerAt(table, row)]! * EMPLOYER_BIT : 0)
}

/** Whether any set fails another filter than that of `bit`. */
function failsAny(failed: Int32Array, bit = 0): boolean {
  for (let set = 0; set < failed.length; set += 1) if ((failed[set]! & ~bit) !== 0) return true
  return false
}

function periodBits({ periods }: MapTable, { from, to }: MapFilters): { period?: Int32Array } {
  if (from === undefined && to === undefined) return {}
  const first = periods[0]?.from ?? 0
  const last = periods.reduce((latest, one) => Math.max(latest, one.to), 0)
  const range = snapToPeriods(periods, from ?? first, to ?? last)
  const isIn = (one: { from: number; to: number }) => one.from >= range.from && one.to <= range.to
  return { period: bitsOf(periods, PERIOD_BIT, isIn) }
}

function failingEmployers(
  { employers }: MapTable,
  { employer, employerText }: MapFilters,
): FailingEmployers | undefined {
  const named = employerText ? employers.notNamed(employerText) : undefined
  if (employer === undefined) return named?.passing === employers.length ? undefined : named
  const code = employers.codeOf(employer)
  const fails = new Uint8Array(employers.length).fill(1)
  if (code === undefined || named?.fails[code] === 1) return { fails, passing: 0 }
  fails[code] = 0
  return { fails, passing: 1 }
}

function facetBits(table: MapTable, { facets }: MapFilters, facet: Facet): [Facet, Int32Array][] {
  const values = facets[facet]
  if (!values?.length) return []
  const kept = new Set(values)
  return [[facet, bitsOf(table.words[facet], facetBit(facet), (word) => kept.has(word))]]
}

function bitsOf<T>(codes: readonly T[], bit: number, passes: (value: T) => boolean): Int32Array {
  const bits = new Int32Array(codes.length)
  codes.forEach((value, code) => {
    if (!passes(value)) bits[code] = bit
  })
  return bits
}
