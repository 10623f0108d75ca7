import { LOCALES, type Locale } from '@/i18n/locales'

import type { Counted, CountKind, DayCount } from './counts'
import { type LookedAt, startOf, stepsOf } from './period'

export type ByLocale = Record<Locale, number>

/** How often, in each step of a period. */
export interface StepFigures {
  /** Its first day. */
  start: string
  counts: ByLocale
}

/** One kind of what is counted, over a period. */
export interface KindFigures {
  total: number
  /** In the period before. */
  before: number
  byLocale: ByLocale
  steps: StepFigures[]
}

/** How often one thing was read, taken or asked for. */
export interface ItemFigures<Named = string> {
  item: Named
  counts: ByLocale
  total: number
}

const noCounts = (): ByLocale =>
  Object.fromEntries(LOCALES.map((locale) => [locale, 0])) as ByLocale

export const sumOf = (counts: ByLocale): number =>
  LOCALES.reduce((all, locale) => all + counts[locale], 0)

/**
 * One kind over a period, step by step.
 *
 * @param counts of the period, by day and language
 * @param before counts of the period before
 */
export function figuresOf(
  kind: CountKind,
  period: LookedAt,
  counts: readonly Omit<DayCount, 'item'>[],
  before: readonly Pick<DayCount, 'kind' | 'count'>[],
): KindFigures {
  const steps = new Map(stepsOf(period).map((start) => [start, noCounts()]))
  const byLocale = noCounts()
  for (const { day, locale, count } of counts.filter((each) => each.kind === kind)) {
    byLocale[locale] += count
    const step = steps.get(startOf(day, period.step))
    if (step) step[locale] += count
  }
  return {
    total: sumOf(byLocale),
    before: before.reduce((all, each) => (each.kind === kind ? all + each.count : all), 0),
    byLocale,
    steps: [...steps].map(([start, each]) => ({ start, counts: each })),
  }
}

/**
 * Counts put together by what they are of, the most frequent first.
 *
 * @param nameOf two that have the same name are one
 */
export function itemsOf<Named extends { key: string }>(
  counts: readonly (Counted & { count: number })[],
  nameOf: (counted: Counted) => Named,
): ItemFigures<Named>[] {
  const found = new Map<string, ItemFigures<Named>>()
  for (const { count, ...counted } of counts) {
    const item = nameOf(counted)
    const known = found.get(item.key) ?? { item, counts: noCounts(), total: 0 }
    known.counts[counted.locale] += count
    known.total += count
    found.set(item.key, known)
  }
  return [...found.values()].sort(
    (a, b) => b.total - a.total || a.item.key.localeCompare(b.item.key),
  )
}

/**
 * How much more or less than before, in percent of before; nothing when there was nothing.
 *
 * @example changeOf(150, 100) // 50
 */
export const changeOf = (now: number, before: number): number | null =>
  before === 0 ? null : Math.round((100 * (now - before)) / before)
