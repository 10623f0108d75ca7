import { STREAMS } from '@/lmia/types'

import { startSite } from '../e2e/site'
import { readAccounts, signIn } from '../trial/parts/session'
import { type Figure, median, percentile, repeat } from './measure'

const READER = 'carte@example.org'
const STARTS = 3
const QUESTIONS = 300
const WARM_UP = 40
const YEARS = Array.from({ length: 11 }, (_, at) => 2014 + at)

/**
 * The map over HTTP, on the lists of a data folder: from ready to its first answer, sign-in included, and how
 * long its answers take to who has been there for a moment.
 *
 * @param settings of a site whose lists are loaded
 */
export async function benchMapAnswers(
  settings: Record<string, string> & { DATA_DIR: string },
): Promise<Figure[]> {
  const started = await repeat(STARTS, async () => {
    const site = await startSite(settings)
    const readyAt = performance.now()
    const reader = await signIn(site.baseUrl, READER, readAccounts(settings.DATA_DIR))
    await reader.json('GET', questionAt(0))
    const firstMs = performance.now() - readyAt
    const times: number[] = []
    for (let at = 0; at < QUESTIONS; at += 1) {
      const askedAt = performance.now()
      await reader.json('GET', questionAt(at))
      times.push(performance.now() - askedAt)
    }
    await site.stop()
    return { firstMs, p95: percentile(times.slice(WARM_UP), 95) }
  })
  return [
    {
      name: 'Map over HTTP: from ready to the first answer',
      value: median(started.map(({ firstMs }) => firstMs)),
      unit: 'ms',
      target: 1000,
      better: 'lower',
    },
    {
      name: 'Map over HTTP: an answer, p95',
      value: median(started.map(({ p95 }) => p95)),
      unit: 'ms',
      target: 5,
      better: 'lower',
    },
  ]
}

/** A year, and of two questions in three a stream. */
function questionAt(at: number): string {
  const year = YEARS[at % YEARS.length]!
  const stream = at % 3 === 0 ? '' : `&stream=${STREAMS[at % STREAMS.length]}`
  return `/api/map/query?from=${year}Q1&to=${year}Q4${stream}`
}
