import type { Counted, CountKind, DayCount } from './counts'
import type { Locale } from '@/i18n/locales'

/** Stands between the parts of a key: no address has it. */
const BETWEEN = '\n'

/** Different things counted between two times that they are written; what is more goes together. */
const MOST_KEYS = 10_000

/** What is past that bound: still a page, a file or a search, of which nobody says which. */
export const OTHER_ITEM = '/*'

/**
 * Counts in memory, until they are taken to be written. Its size hangs on how many different things there are,
 * not on how often they are asked for, and has a bound.
 */
export class Counter {
  private counts = new Map<string, number>()

  constructor(private readonly mostKeys = MOST_KEYS) {}

  /** Counts something once, on a day of Quebec. */
  add(day: string, { kind, locale, item }: Counted): void {
    this.raise(keyOf(day, kind, locale, item), 1)
  }

  /** All that was counted; from now on counts begin anew. */
  take(): DayCount[] {
    const taken = this.counts
    this.counts = new Map()
    return [...taken].map(([key, count]) => {
      const [day = '', kind, locale, item = ''] = key.split(BETWEEN)
      return { day, kind: kind as CountKind, locale: locale as Locale, item, count }
    })
  }

  /** Takes back what could not be written. */
  putBack(counts: readonly DayCount[]): void {
    for (const { day, kind, locale, item, count } of counts) {
      this.raise(keyOf(day, kind, locale, item), count)
    }
  }

  private raise(key: string, by: number): void {
    const known = this.counts.get(key)
    if (known !== undefined || this.counts.size < this.mostKeys) {
      this.counts.set(key, (known ?? 0) + by)
      return
    }
    const [day = '', kind = '', locale = ''] = key.split(BETWEEN)
    const other = keyOf(day, kind, locale, OTHER_ITEM)
    this.counts.set(other, (this.counts.get(other) ?? 0) + by)
  }
}

const keyOf = (day: string, kind: string, locale: string, item: string): string =>
  day + BETWEEN + kind + BETWEEN + locale + BETWEEN + item
