import type { Label } from '@/i18n/locales'

import { countWords } from './diff'
import { isUnread } from './hands'
import { stripMarks } from './marks'
import { normalize } from './normalize'
import { UNIT_STATES, type StoredUnit, type StoredUnits, type Unit, type UnitState } from './types'

type CurrentUnit = Pick<Unit, 'key' | 'source' | 'fingerprint'>

/** Whether `entry` still translates the words of `unit`, whatever their form. */
export function translatesUnit(entry: StoredUnit, unit: CurrentUnit): boolean {
  if (entry.fingerprint) return entry.fingerprint === unit.fingerprint
  return normalize(stripMarks(entry.source)) === normalize(stripMarks(unit.source))
}

/**
 * The state of one unit, from the texts alone: never from dates, never typed.
 *
 * @example unitState(undefined, unit) // 'missing'
 */
export function unitState(entry: StoredUnit | undefined, unit: CurrentUnit): UnitState {
  if (!entry?.target.trim()) return 'missing'
  if (!translatesUnit(entry, unit)) return 'stale'
  return entry.state === 'approved' ? 'approved' : 'toReview'
}

/** The passages that everyone reads and that nobody has read but those with a hand in them. */
export const unreadUnits = <Each extends CurrentUnit>(
  stored: StoredUnits,
  units: readonly Each[],
): Each[] =>
  units.filter(
    (unit) => unitState(stored[unit.key], unit) === 'approved' && isUnread(stored[unit.key]),
  )

/** How far a translation is: units and French words in each state. */
export interface TranslationCounts {
  units: Record<UnitState, number>
  words: Record<UnitState, number>
  totalUnits: number
  totalWords: number
  /** Words that a translator still has to write: missing and stale. */
  wordsToDo: number
  /** Share of the words that are approved, rounded down: 100 only when all are. */
  percent: number
  /** Units that were published alone and await a second reader, where there are any. */
  unread?: number
}

/** Counts units and words by state. */
export function countStates(
  units: readonly CurrentUnit[],
  entries: StoredUnits,
): TranslationCounts {
  const counts = { units: noneOfEach(), words: noneOfEach(), totalWords: 0 }
  for (const unit of units) {
    const state = unitState(entries[unit.key], unit)
    const words = countWords(stripMarks(unit.source))
    counts.units[state] += 1
    counts.words[state] += words
    counts.totalWords += words
  }
  return withShares({ ...counts, totalUnits: units.length })
}

type Counted = Pick<TranslationCounts, 'units' | 'words' | 'totalUnits' | 'totalWords'>

const withShares = (counts: Counted): TranslationCounts => ({
  ...counts,
  wordsToDo: counts.words.missing + counts.words.stale,
  percent:
    counts.totalWords === 0 ? 100 : Math.floor((100 * counts.words.approved) / counts.totalWords),
})

/** How far several translations are, taken together. */
export const addCounts = (all: readonly TranslationCounts[]): TranslationCounts =>
  withShares(
    all.reduce<Counted>(
      (sum, { units, words, totalUnits, totalWords }) => ({
        units: addStates(sum.units, units),
        words: addStates(sum.words, words),
        totalUnits: sum.totalUnits + totalUnits,
        totalWords: sum.totalWords + totalWords,
      }),
      { units: noneOfEach(), words: noneOfEach(), totalUnits: 0, totalWords: 0 },
    ),
  )

type ByState = Record<UnitState, number>

const noneOfEach = (): ByState =>
  Object.fromEntries(UNIT_STATES.map((state) => [state, 0])) as ByState

const addStates = (a: ByState, b: ByState): ByState =>
  Object.fromEntries(UNIT_STATES.map((state) => [state, a[state] + b[state]])) as ByState

/** How far a translation is, as its document keeps it: whole, and as columns. */
export interface KeptCounts extends Record<UnitColumn, number> {
  counts: TranslationCounts
  /** Passages that a reviewer sent back. */
  sentBackUnits: number
  /** ISO date since which the oldest stale passage is stale; none when nothing is, or when unknown. */
  staleSince: string | null
}

/** Passages in each state as columns, which lists sort and filter by. */
export const UNIT_COLUMNS = {
  missing: 'missingUnits',
  stale: 'staleUnits',
  toReview: 'toReviewUnits',
  approved: 'approvedUnits',
} as const satisfies Record<UnitState, string>

type UnitColumn = (typeof UNIT_COLUMNS)[UnitState]

/** What whoever writes passages writes beside them. */
export function keptCounts(units: readonly CurrentUnit[], entries: StoredUnits): KeptCounts {
  const counts = countStates(units, entries)
  const { missing, stale, toReview, approved } = counts.units
  const unread = unreadUnits(entries, units).length
  return {
    counts: unread > 0 ? { ...counts, unread } : counts,
    staleSince: oldestStale(units, entries),
    missingUnits: missing,
    staleUnits: stale,
    toReviewUnits: toReview,
    approvedUnits: approved,
    sentBackUnits: units.filter(({ key }) => entries[key]?.sentBack).length,
  }
}

function oldestStale(units: readonly CurrentUnit[], entries: StoredUnits): string | null {
  const since = units
    .filter((unit) => unitState(entries[unit.key], unit) === 'stale')
    .map(({ key }) => entries[key]?.staleSince ?? '')
  // Of one of them nobody knows: it may be the oldest.
  return since.sort()[0] || null
}

export const TRANSLATION_STATES = ['notStarted', 'inProgress', 'inReview', 'published'] as const

export type TranslationState = (typeof TRANSLATION_STATES)[number]

export const TRANSLATION_STATE_LABELS: Record<TranslationState, Label> = {
  notStarted: { fr: 'À commencer', en: 'Not started', es: 'Sin empezar' },
  inProgress: { fr: 'En cours', en: 'In progress', es: 'En curso' },
  inReview: { fr: 'En relecture', en: 'In review', es: 'En revisión' },
  published: { fr: 'Publiée', en: 'Published', es: 'Publicada' },
}

/** The state of a translation that somebody is saving: nothing written yet, or in progress. */
export function workingState(
  units: readonly CurrentUnit[],
  entries: StoredUnits,
): TranslationState {
  const counts = countStates(units, entries)
  return counts.units.missing === counts.totalUnits ? 'notStarted' : 'inProgress'
}
