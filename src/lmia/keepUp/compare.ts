import { overlaps } from '../read/period'
import type { LmiaKind, LmiaLanguage, Period } from '../types'

import type { PublishedList } from './publisher'

/** A list that is in force here. */
export interface HeldList {
  kind: LmiaKind
  period: Period
  language: LmiaLanguage
  /** Where it was fetched from; `null` when a person brought the file. */
  resourceId: string | null
  /** What the publisher said of its date when it was fetched. */
  publisherChangedAt: string | null
  /** When it became current here, ISO 8601. */
  since: string | null
}

/**
 * - `new`: nothing is held for its period
 * - `changed`: the publisher changed the file after it was fetched, or after it was brought
 * - `held`: nothing to do
 */
export type ListState = 'new' | 'changed' | 'held'

export type ComparedList = PublishedList & { state: ListState }

/**
 * One list for each kind and period, in order of time: what is held, what is new, what changed.
 * The English list stands for its period; the French one only where there is no other.
 */
export function comparePublished(
  published: readonly PublishedList[],
  held: readonly HeldList[],
): ComparedList[] {
  return preferred(published)
    .map((list) => ({ ...list, state: stateOf(list, held) }))
    .sort((a, b) => compareText(a.period.key, b.period.key) || compareText(a.kind, b.kind))
}

/** One list for each kind and period: English before French, then the most recently changed. */
function preferred(published: readonly PublishedList[]): PublishedList[] {
  const best = new Map<string, PublishedList>()
  for (const list of published) {
    const name = `${list.kind} ${list.period.key}`
    const other = best.get(name)
    if (!other || isBetter(list, other)) best.set(name, list)
  }
  return [...best.values()]
}

const isBetter = (list: PublishedList, other: PublishedList): boolean =>
  list.language === other.language
    ? (list.changedAt ?? '') > (other.changedAt ?? '')
    : list.language === 'en'

function stateOf(list: PublishedList, held: readonly HeldList[]): ListState {
  const ours = held.filter(
    ({ kind, period }) => kind === list.kind && overlaps(period, list.period),
  )
  if (ours.length === 0) return 'new'
  const fetched = ours.find(({ resourceId }) => resourceId === list.resourceId)
  // A file fetched from here is compared with what the publisher said then; one that a person
  // brought, with the day it was brought.
  const known = fetched ? fetched.publisherChangedAt : latest(ours.map(({ since }) => since))
  return isLater(list.changedAt, known) ? 'changed' : 'held'
}

const isLater = (date: string | null, than: string | null): boolean =>
  date !== null && than !== null && timeOf(date) > timeOf(than)

/** The publisher's dates have no zone: they are UTC. */
const timeOf = (date: string): number =>
  new Date(/Z$|[+-]\d\d:\d\d$/.test(date) ? date : `${date}Z`).getTime()

const latest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce(
    (last, date) => (date !== null && (last === null || date > last) ? date : last),
    null,
  )

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A cell of the picture of quarters × kinds. */
export interface QuarterCell {
  year: number
  quarter: 1 | 2 | 3 | 4
  kind: LmiaKind
  /**
   * `in`: in force · `available`: at the publisher, not here · `absent`: the publisher lacks it ·
   * `unknown`: not here, and the publisher has not been asked
   */
  state: 'in' | 'available' | 'absent' | 'unknown'
  /** The period that covers it: '2016' covers four quarters. */
  periodKey: string | null
}

/**
 * Every quarter from the first list to the last, for each kind: what is in and what is missing.
 *
 * @param asked kinds whose lists at the publisher are known
 */
export function drawQuarters(
  held: readonly Pick<HeldList, 'kind' | 'period'>[],
  published: readonly Pick<PublishedList, 'kind' | 'period'>[],
  asked: ReadonlySet<LmiaKind>,
): QuarterCell[] {
  const all = [...held, ...published]
  if (all.length === 0) return []
  const indexes = all.flatMap(({ period }) => period.quarters.map((q) => period.year * 4 + q - 1))
  const cells: QuarterCell[] = []
  for (const kind of ['positive', 'negative'] as const) {
    for (let at = Math.min(...indexes); at <= Math.max(...indexes); at += 1) {
      const year = Math.floor(at / 4)
      const quarter = ((at % 4) + 1) as QuarterCell['quarter']
      const covers = (list: Pick<HeldList, 'kind' | 'period'>) =>
        list.kind === kind && list.period.year === year && list.period.quarters.includes(quarter)
      const inForce = held.find(covers)
      const offered = published.find(covers)
      cells.push({
        year,
        quarter,
        kind,
        state: inForce ? 'in' : offered ? 'available' : asked.has(kind) ? 'absent' : 'unknown',
        periodKey: inForce?.period.key ?? offered?.period.key ?? null,
      })
    }
  }
  return cells
}
