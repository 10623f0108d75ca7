/**
 * How many words must change, be added or dropped to make `a` into `b` (Levenshtein, on numbers that
 * stand for words), counted only near the diagonal.
 *
 * @param limit counting stops past it, and the answer is `limit + 1`
 */
export function wordDistance(a: ArrayLike<number>, b: ArrayLike<number>, limit: number): number {
  const tooMany = limit + 1
  if (Math.abs(a.length - b.length) > limit) return tooMany
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(tooMany)
    const from = Math.max(1, i - limit)
    const to = Math.min(b.length, i + limit)
    if (i <= limit) row[0] = i
    let smallest = row[0]!
    for (let j = from; j <= to; j += 1) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const cost = Math.min(changed, last[j]! + 1, row[j - 1]! + 1)
      row[j] = cost
      if (cost < smallest) smallest = cost
    }
    if (smallest > limit) return tooMany
    last = row
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
