/** Rows and codes put in order, while a table is built (`buildTable.ts`). */
import { type KeyColumn, narrowColumn } from './packs'

/** Row numbers sorted by a first column, then by a second one; stable. Codes are counted, not compared. */
export function sortedBy(
  first: Int32Array,
  firstCodes: number,
  second: Int32Array,
  secondCodes: number,
): Uint32Array {
  const unsorted = Uint32Array.from(second, (_, row) => row)
  return countingSort(countingSort(unsorted, second, secondCodes), first, firstCodes)
}

function countingSort(rows: Uint32Array, codes: Int32Array, size: number): Uint32Array {
  const next = startsOf(codes, size)
  const sorted = new Uint32Array(rows.length)
  for (const row of rows) {
    const code = codes[row]!
    sorted[next[code]!] = row
    next[code]! += 1
  }
  return sorted
}

/** Values in order, and the new code of each. */
export function rank<T>(values: readonly T[], compare: (a: T, b: T) => number) {
  const order = values.map((_, i) => i).sort((a, b) => compare(values[a]!, values[b]!))
  const newCode = new Uint16Array(values.length)
  order.forEach((old, code) => (newCode[old] = code))
  return { sorted: order.map((i) => values[i]!), newCode }
}

/** How many rows have a lesser code than each; one entry more than there are codes. */
export function startsOf(column: Int32Array | KeyColumn, codes: number): Uint32Array {
  const starts = new Uint32Array(codes + 1)
  for (const code of column) starts[code + 1]! += 1
  for (let code = 0; code < codes; code += 1) starts[code + 1]! += starts[code]!
  return starts
}

/** A column with its rows in another order, as narrow as its codes allow. */
export function inOrder(
  column: Int32Array | Uint32Array,
  order: Uint32Array,
  codes: number,
): KeyColumn {
  const ordered = narrowColumn(order.length, codes)
  for (let at = 0; at < order.length; at += 1) ordered[at] = column[order[at]!]!
  return ordered
}
