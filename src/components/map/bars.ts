import { breaksWithin } from '@/map/breaks'
import { coverageOf } from '@/map/period'
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

/** The scale of a drawing over time: where a quarter begins. */
const scaleOf = (series: readonly PeriodCount[], width: number) => {
  const first = series[0]?.from ?? 0
  const quarters = (series.at(-1)?.to ?? first) - first + 1
  return (quarter: number): number => ((quarter - first) / quarters) * width
}

/**
 * The room of the quarters that have no list: to be drawn as unknown, never as nothing.
 *
 * @param series every period, in time order
 * @param listed those that have a list
 */
export function gapsOf(
  series: readonly PeriodCount[],
  listed: readonly PeriodCount[],
  width: number,
): { key: number; x: number; width: number }[] {
  const [first, last] = [series[0], series.at(-1)]
  if (!first || !last) return []
  const x = scaleOf(series, width)
  return coverageOf(listed, { from: first.from, to: last.to }).missing.map(({ from, to }) => ({
    key: from,
    x: x(from),
    width: x(to + 1) - x(from),
  }))
}

/** Where the source begins to count otherwise, as lines across the drawing. */
export function breaksOf(
  series: readonly PeriodCount[],
  width: number,
): { name: string; x: number }[] {
  const [first, last] = [series[0], series.at(-1)]
  if (!first || !last) return []
  const x = scaleOf(series, width)
  return breaksWithin({ from: first.from, to: last.to }).map(({ from, name }) => ({
    name,
    x: x(from),
  }))
}

/**
 * Bars over time. A list that covers a year is one wide bar, as high as its positions per quarter.
 *
 * @param listed the periods to draw
 * @param series every period, in time order
 */
export function barsOf(
  listed: readonly PeriodCount[],
  series: readonly PeriodCount[],
  options: Options,
): Bar[] {
  const { width, height, gap, least } = options
  const x = scaleOf(series, width)
  const rateOf = ({ positions, from, to }: PeriodCount) => positions / (to - from + 1)
  const top = Math.max(1, ...listed.map(rateOf))
  return listed.map((period) => ({
    period,
    x: x(period.from) + gap,
    width: Math.max(1, x(period.to + 1) - x(period.from) - gap * 2),
    height: Math.max(least, (rateOf(period) / top) * (height - 2)),
  }))
}
