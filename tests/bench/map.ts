import type { MapMeasure } from './mapRun'
import { type Figure, median, percentile } from './measure'
import { measureIn } from './ownProcess'

/** As many rows as the lists hold for Quebec, and what twelve times as many would cost. */
const SIZES = [
  { rows: 83_000, targetMs: 1.5, withOthers: true },
  { rows: 1_000_000, targetMs: 10, withOthers: false },
] as const

const MOST_BYTES_OF_A_ROW = 60

/**
 * How long the map's questions take, and what a row weighs. A p95 is that of one question asked again and
 * again once the process is warm, or, at random, of as many different questions asked once each. What a
 * cold process takes for its first question stands beside them.
 */
export async function benchMap(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { rows, targetMs, withOthers } of SIZES) {
    const measured = await measureIn<MapMeasure>(
      'mapRun.ts',
      [String(rows), withOthers ? '1' : '0'],
      {},
    )
    const name = (what: string) => `Map, ${rows.toLocaleString('en')} rows: ${what}`
    figures.push(
      { name: name('build the table'), value: measured.buildMs, unit: 'ms' },
      {
        name: name('memory of a row'),
        value: measured.bytesOfARow,
        unit: 'bytes',
        target: MOST_BYTES_OF_A_ROW,
        better: 'lower',
      },
      { name: name('the first question of a process'), value: measured.firstMs, unit: 'ms' },
      ...Object.entries(measured.times).map(([what, times]) =>
        figureOf(name(what), times, targetMs),
      ),
    )
  }
  return figures
}

/** What others take is there to compare with: it has no target. */
function figureOf(name: string, times: readonly number[], targetMs: number): Figure {
  if (name.includes(', by ')) return { name: `${name}, median`, value: median(times), unit: 'ms' }
  const [half, value, most] = [50, 95, 100].map((share) => percentile(times, share))
  return {
    name: `${name}, 95th percentile`,
    value: value!,
    unit: 'ms',
    of: `${times.length} runs, median ${half!.toFixed(2)}, most ${most!.toFixed(2)}`,
    target: targetMs,
    better: 'lower',
  }
}
