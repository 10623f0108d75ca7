/**
 * Which employer a row names. A row says which one of the employers of its place: a small number, so that
 * what a question notes of them stays in the processor's nearest memory. Employers with rows in several
 * places come first, in the codes and at each place: of the others, counting those of a place counts them all.
 */
import type { MapTable } from './columns'
import { type KeyColumn, narrowColumn } from './packs'

export interface EmployersHere {
  /** Of each row: its employer, as a number among those of its place. */
  of: KeyColumn
  /** How many employers stand in several places: those of the first codes. */
  inSeveral: number
  /** Codes of those that also stand elsewhere, place after place. */
  shared: KeyColumn
  /** Those of place `p` are `sharedStart[p]` to `sharedStart[p + 1]`, end excluded. */
  sharedStart: Uint32Array
  /** The code of the first employer that stands in place `p` alone; the others follow. */
  ownStart: Uint32Array
  /** The most employers that a place has. */
  most: number
}

/** The employers of a table under construction, and their codes in the order of `EmployersHere`. */
export interface NumberedEmployers {
  here: Omit<EmployersHere, 'of'>
  /** Old codes in the new order, and the reverse. */
  order: readonly number[]
  newCode: Uint32Array
  /** Of each row, before rows are put in order. */
  numberOf: Uint32Array
}

/**
 * @param rows      row numbers sorted by place, then by employer
 * @param placeOf   the place of each row
 * @param employer  the employer of each row
 * @param employers how many there are
 */
export function numberEmployers(
  rows: Uint32Array,
  placeOf: (row: number) => number,
  places: number,
  employer: Int32Array,
  employers: number,
): NumberedEmployers {
  const stands = standsOf(rows, placeOf, employer)
  const placesOf = new Uint32Array(employers)
  for (const at of stands) placesOf[employer[rows[at]!]!]! += 1
  const inSeveral = placesOf.reduce((sum, count) => (count > 1 ? sum + 1 : sum), 0)
  const shared: number[] = []
  const order: number[] = []
  const own: number[] = []
  const newCode = new Uint32Array(employers).fill(employers) // until it has one
  const numberOf = new Uint32Array(rows.length)
  const sharedStart = new Uint32Array(places + 1)
  const ownStart = new Uint32Array(places + 1)
  let most = 0
  for (let place = 0, next = 0; place < places; place += 1) {
    const first = next
    while (next < stands.length && placeOf(rows[stands[next]!]!) === place) next += 1
    sharedStart[place] = shared.length
    ownStart[place] = inSeveral + own.length
    // Those that also stand elsewhere have the lesser numbers.
    for (const isShared of [true, false]) {
      for (let at = first; at < next; at += 1) {
        const who = employer[rows[stands[at]!]!]!
        if (placesOf[who]! > 1 !== isShared) continue
        if (!isShared) newCode[who] = inSeveral + own.push(who) - 1
        else if (newCode[who] === employers) newCode[who] = order.push(who) - 1
        if (isShared) shared.push(newCode[who]!)
        const number =
          shared.length - sharedStart[place]! + own.length - (ownStart[place]! - inSeveral) - 1
        most = Math.max(most, number + 1)
        const end = stands[at + 1] ?? rows.length
        for (let row = stands[at]!; row < end; row += 1) numberOf[rows[row]!] = number
      }
    }
  }
  sharedStart[places] = shared.length
  ownStart[places] = inSeveral + own.length
  const codes = narrowColumn(shared.length, inSeveral)
  codes.set(shared)
  const here = { inSeveral, shared: codes, sharedStart, ownStart, most }
  return { here, order: [...order, ...own], newCode, numberOf }
}

/** Where rows of another employer, or of another place, begin. */
function standsOf(
  rows: Uint32Array,
  placeOf: (row: number) => number,
  employer: Int32Array,
): number[] {
  const stands: number[] = []
  let [lastPlace, last] = [-1, -1]
  rows.forEach((row, at) => {
    const place = placeOf(row)
    const who = employer[row]!
    if (place !== lastPlace || who !== last) stands.push(at)
    lastPlace = place
    last = who
  })
  return stands
}

/** How many employers a place has: those that also stand elsewhere, and those that do not. */
export function employersIn({ here }: MapTable, place: number): { shared: number; own: number } {
  const { sharedStart, ownStart } = here
  return {
    shared: sharedStart[place + 1]! - sharedStart[place]!,
    own: ownStart[place + 1]! - ownStart[place]!,
  }
}

/** The code of a row's employer. */
export function employerAt({ here, packed, keys }: MapTable, row: number): number {
  const { of, shared, sharedStart, ownStart } = here
  const place = packed.place[keys.where[row]!]!
  const number = of[row]!
  const first = sharedStart[place]!
  const own = number - (sharedStart[place + 1]! - first)
  return own < 0 ? shared[first + number]! : ownStart[place]! + own
}

/** Where an employer stands: each place, and its number there. */
export function placesOfEmployer(
  { here, places }: MapTable,
  code: number,
): { place: number; number: number }[] {
  const { inSeveral, shared, sharedStart, ownStart } = here
  const found: { place: number; number: number }[] = []
  if (code >= inSeveral) {
    const place = lastAtMost(ownStart, code, places.length)
    const number = sharedStart[place + 1]! - sharedStart[place]! + code - ownStart[place]!
    return [{ place, number }]
  }
  for (let at = shared.indexOf(code); at >= 0; at = shared.indexOf(code, at + 1)) {
    const place = lastAtMost(sharedStart, at, places.length)
    found.push({ place, number: at - sharedStart[place]! })
  }
  return found
}

/** The last of the first `count` starts that is not past a value: of equal ones only the last holds anything. */
function lastAtMost(starts: Uint32Array, value: number, count: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** The mark of an employer that fails. */
export const FAILS = 2

/** All bits for the mark of an employer that passes, none for that of one that fails. */
export const passMaskOf = (mark: number): number => (mark >> 1) - 1

/**
 * Marks the employers of a place that fail with `FAILS`, and the others with 0.
 *
 * @param failing 1 for each employer that fails, 0 for the others
 * @param marks   by number at the place
 * @returns whether any passes
 */
export function markFailing(
  table: MapTable,
  place: number,
  failing: Uint8Array,
  marks: Uint8Array,
): boolean {
  const { shared: codes, sharedStart, ownStart } = table.here
  const { shared, own } = employersIn(table, place)
  const firstShared = sharedStart[place]!
  const firstOwn = ownStart[place]! - shared
  let failed = 0
  for (let at = 0; at < shared; at += 1) {
    const fails = failing[codes[firstShared + at]!]!
    marks[at] = fails * FAILS
    failed += fails
  }
  for (let at = shared; at < shared + own; at += 1) {
    const fails = failing[firstOwn + at]!
    marks[at] = fails * FAILS
    failed += fails
  }
  return failed < shared + own
}
