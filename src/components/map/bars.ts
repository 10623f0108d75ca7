import type { PeriodCount } from '@/map/query'

export interface Bar {
  period: PeriodCount
  x: number
  width: number
  height: number
}

interface Options {
  /** Of the whole drawing, in its own units. */
  width: number
  height: number
  /** Left free at each side of a bar: in the drawing's units. */
  gap: number
  /** The least height of a bar, so that it can be hit or seen. */
  least: number
}

/**
 * Bars over time. A list that covers a year is one wide bar, as high as its positions per quarter.
 *
 * @param series every period, in time order
 */
export function barsOf(series: readonly PeriodCount[], options: Options): Bar[] {
  const { width, height, gap, least } = options
  const first = series[0]?.from ?? 0
  const quarters = (series.at(-1)?.to ?? first) - first + 1
  const x = (quarter: number) => ((quarter - first) / quarters) * width
  const rateOf = ({ positions, from, to }: PeriodCount) => positions / (to - from + 1)
  const top = Math.max(1, ...series.map(rateOf))
  return series.map((period) => ({
    period,
    x: x(period.from) + gap,
    width: Math.max(1, x(period.to + 1) - x(period.from) - gap * 2),
    height: Math.max(least, (rateOf(period) / top) * (height - 2)),
  }))
}
