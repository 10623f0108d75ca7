/**
 * How many letters must change, be added, dropped or swapped with their neighbour, to make `a`
 * into `b` (optimal string alignment, in UTF-16 units).
 *
 * @param limit counting stops past it, and the answer is `limit + 1`
 * @example editDistance('occupaitons', 'occupations', 2) // 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0
  const tooMany = limit + 1
  if (Math.abs(a.length - b.length) > limit) return tooMany
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let smallest = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1)
      }
      row.push(cost)
      smallest = Math.min(smallest, cost)
    }
    if (smallest > limit) return tooMany
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length]!, tooMany)
}
