import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import { translatedElsewhere } from '@/translation/checks'
import { isHandOf, isUnread } from '@/translation/hands'
import { unitState } from '@/translation/states'
import type { SourceUnit, StoredUnit, UnitState } from '@/translation/types'

import type { Passages } from './api'
import type { OpenText } from './bench'

/** A passage at hand: of which text, where in it, and how it stands. */
export interface Row {
  /** Of its own among all texts at hand. */
  id: string
  text: OpenText
  language: Locale
  /** The language that leads the text. */
  sourceLanguage: Locale
  unit: SourceUnit
  entry: StoredUnit | undefined
  /** In its text, from 1. */
  place: number
  state: UnitState
  /** The person has a hand in what stands there that nobody has read since. */
  isMine: boolean
  /** It was published alone: everyone reads it, and somebody without a hand in it still has to. */
  isUnread: boolean
  /** A reviewer asks to have it mended. */
  isSentBack: boolean
  /** Questions about it that wait for an answer. */
  openQuestions: number
  /** A check stops its approval. */
  isFailing: boolean
  /** How the same original is translated elsewhere in its text. */
  others: readonly string[]
}

interface RowsOptions {
  person: number | string | undefined
  /** Whether a check stops what stands there from being approved. */
  isFailing: (unit: SourceUnit, entry: StoredUnit) => boolean
}

/** The passages of a text, in reading order. */
export function rowsOf(
  text: OpenText,
  { language, sourceLanguage, units, entries, openQuestions }: Passages,
  { person, isFailing }: RowsOptions,
): Row[] {
  const elsewhere = translatedElsewhere(units, entries)
  return units.map((unit, index) => {
    const entry = entries[unit.key]
    const state = unitState(entry, unit)
    const isWritten = entry !== undefined && (state === 'toReview' || state === 'approved')
    return {
      id: rowId(text.id, unit.key),
      text,
      language,
      sourceLanguage,
      unit,
      entry,
      place: index + 1,
      state,
      isMine: Boolean(entry?.target.trim()) && isHandOf(entry, person),
      isUnread: state === 'approved' && isUnread(entry),
      isSentBack: Boolean(entry?.sentBack),
      openQuestions: openQuestions[unit.key] ?? 0,
      isFailing: isWritten && !entry.despite && isFailing(unit, entry),
      others: elsewhere.get(unit.key) ?? NO_OTHERS,
    }
  })
}

const NO_OTHERS: readonly string[] = []

/** Where a passage stands among all that are at hand. */
export const rowId = (text: Id, key: string): string => `${text}/${key}`

/** The text and the passage of such an id. */
export function readRowId(id: string): { text: string; key: string } {
  const [text = '', key = ''] = id.split('/')
  return { text, key }
}

/** Whether somebody else wrote it, and the person may approve it or be its second reader. */
export const waitsFor = ({ state, isMine, isSentBack, isUnread: isAlone }: Row): boolean =>
  (state === 'toReview' || isAlone) && !isMine && !isSentBack

/** Which passages are shown. */
export const FILTERS = [
  'toDo',
  'all',
  'missing',
  'stale',
  'toReview',
  'approved',
  'failing',
  'sentBack',
  'asked',
  'mine',
] as const

export type Filter = (typeof FILTERS)[number]

const IN_FILTER: Record<Filter, (row: Row) => boolean> = {
  toDo: ({ state, isSentBack }) => state === 'missing' || state === 'stale' || isSentBack,
  all: () => true,
  missing: ({ state }) => state === 'missing',
  stale: ({ state }) => state === 'stale',
  toReview: ({ state }) => state === 'toReview',
  approved: ({ state }) => state === 'approved',
  failing: ({ isFailing }) => isFailing,
  sentBack: ({ isSentBack }) => isSentBack,
  asked: ({ openQuestions }) => openQuestions > 0,
  mine: ({ isMine }) => isMine,
}

export const isIn = (filter: Filter, row: Row): boolean => IN_FILTER[filter](row)

/** How many passages each filter would show. */
export function countRows(rows: readonly Row[]): Record<Filter, number> {
  const counts = Object.fromEntries(FILTERS.map((filter) => [filter, 0])) as Record<Filter, number>
  for (const row of rows) {
    for (const filter of FILTERS) if (isIn(filter, row)) counts[filter] += 1
  }
  return counts
}

/** The first passage of a kind after `id`, or from the top again. */
export function nextIn(rows: readonly Row[], filter: Filter, id: string | undefined) {
  const at = rows.findIndex((row) => row.id === id)
  const order = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))]
  return order.find((row) => isIn(filter, row))
}

/** The passage before or after `id` among those that are shown. */
export function neighbour(
  shown: readonly Row[],
  id: string | undefined,
  step: 1 | -1,
): Row | undefined {
  const at = shown.findIndex((row) => row.id === id)
  return at < 0 ? shown[0] : shown[at + step]
}
