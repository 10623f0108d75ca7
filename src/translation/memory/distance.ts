/** Two rows of the table, kept between questions: making them costs more than filling them. */
let rows: [Int32Array, Int32Array] = [new Int32Array(128), new Int32Array(128)]

/**
 * How many words must change, be added or dropped to make `a` into `b` (Levenshtein, on numbers that
 * stand for words), counted only near the diagonal.
 *
 * @param limit counting stops past it, and the answer is `limit + 1`
 */
export function wordDistance(a: ArrayLike<number>, b: ArrayLike<number>, limit: number): number {
  const tooMany = limit + 1
  if (Math.abs(a.length - b.length) > limit) return tooMany
  if (rows[0].length <= b.length) {
    rows = [new Int32Array(2 * b.length + 2), new Int32Array(2 * b.length + 2)]
  }
  let [last, row] = rows
  for (let j = 0; j <= b.length; j += 1) last[j] = j
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - limit)
    const to = Math.min(b.length, i + limit)
    // What is beside the diagonal is never read as near: it is set before its neighbour asks.
    row[from - 1] = i <= limit && from === 1 ? i : tooMany
    if (to < b.length) row[to + 1] = tooMany
    const word = a[i - 1]
    let smallest = row[from - 1]!
    for (let j = from; j <= to; j += 1) {
      const changed = last[j - 1]! + (word === b[j - 1] ? 0 : 1)
      const cost = Math.min(changed, last[j]! + 1, row[j - 1]! + 1)
      row[j] = cost
      if (cost < smallest) smallest = cost
    }
    if (smallest > limit) return tooMany
    ;[last, row] = [row, last]
  }
  return Math.min(last[b.length]!, tooMany)
}

/** The share of words that stay, in whole percents, rounded down. */
export const percentOf = (distance: number, lengthA: number, lengthB: number): number => {
  const longest = Math.max(lengthA, lengthB)
  return longest === 0 ? 100 : Math.floor((100 * (longest - distance)) / longest)
}

/** The most words that may differ between texts of at most `longest` words. */
export const allowedDistance = (longest: number, minPercent: number): number =>
  Math.floor(((100 - minPercent) * longest) / 100)
