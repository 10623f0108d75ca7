/** One figure of the benchmark. */
export interface Figure {
  /** The same at each run: what was measured stands in `value` and `of`. */
  name: string
  value: number
  unit: string
  /** What the value was made of: how many runs, how far apart. */
  of?: string
  target?: number
  /** Which way is better; with `target`, decides whether it is reached. */
  better?: 'higher' | 'lower'
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('A median of nothing')
  return sorted.length % 2 === 1 ? middle : (middle + (sorted[sorted.length / 2 - 1] ?? middle)) / 2
}

/** The value that this share of them, from 0 to 100, does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)]
  if (found === undefined) throw new Error('A percentile of nothing')
  return found
}

/** Runs the work some times and gives what each gave. */
export async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let i = 0; i < times; i += 1) results.push(await work())
  return results
}

export function isReached({ value, target, better }: Figure): boolean | undefined {
  if (target === undefined) return undefined
  return better === 'lower' ? value <= target : value >= target
}
