import { before, type Period, readPeriod } from './period'
import {
  atLeastDays,
  DEFAULT_PERIODS,
  type Periods,
  PROMISE_KEYS,
  type PromiseKey,
} from './promises'

const isPromise = (key: string): key is PromiseKey =>
  (PROMISE_KEYS as readonly string[]).includes(key)

const DAY_MS = 86_400_000

/**
 * The periods of a site, as `RETENTION` changes them.
 *
 * @example readPeriods('reports=6 months, consultations=1 year')
 * @returns them, or the first complaint as a sentence with its remedy
 */
export function readPeriods(setting: string): { periods: Periods } | { problem: string } {
  const periods = { ...DEFAULT_PERIODS }
  for (const part of setting.split(',').map((each) => each.trim())) {
    if (part === '') continue
    const [key = '', written = ''] = part.split('=').map((each) => each.trim())
    if (!isPromise(key)) {
      return { problem: `"${key}" is not kept for a period; use ${PROMISE_KEYS.join(', ')}` }
    }
    const period = readPeriod(written)
    if (!period) return { problem: `say how long, such as "${key}=6 months" (days, months, years)` }
    if (lengthInDays(period) < atLeastDays(key)) {
      return { problem: `keep ${key} for ${atLeastDays(key)} days at least` }
    }
    periods[key] = period
  }
  return { periods }
}

const lengthInDays = (period: Period): number => {
  const now = new Date()
  return (now.getTime() - before(now, period).getTime()) / DAY_MS
}
