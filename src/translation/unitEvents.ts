import { sameId } from '@/db/ids'

import type { StoredUnit, StoredUnits } from './types'

/** What is remembered of a passage: an order, words out of a file, an earlier version of the text. */
export const UNIT_EVENT_ACTIONS = [
  'write',
  'confirm',
  'approve',
  'reopen',
  'sendBack',
  'restore',
  'import',
] as const

export type UnitEventAction = (typeof UNIT_EVENT_ACTIONS)[number]

/** One thing that a person did to one passage. */
export interface UnitEvent {
  /** Key of the passage. */
  unit: string
  action: UnitEventAction
  /** The French that `after` translates. */
  source: string
  /** Of these French words, when known. */
  fingerprint?: string
  /** The French that `before` translated, where it was another one. */
  formerSource?: string
  before: string
  after: string
  /** Number of the account of who did it. */
  person: string
  /** Number of the account whose words `after` are. */
  writer: string
  /** ISO date. */
  date: string
  /** What is to be mended, or why it was approved as it is. */
  reason?: string
}

interface Doing {
  person: string
  date: string
  /** What was done to a passage, by its key. */
  actionOf: (key: string) => UnitEventAction
}

/**
 * What became of each passage between two states of a translation. Words kept beside are nobody's
 * passage yet, and leave no line.
 */
export const eventsBetween = (before: StoredUnits, after: StoredUnits, doing: Doing): UnitEvent[] =>
  Object.entries(after).flatMap(([unit, entry]) => {
    const known = before[unit]
    if (known === entry || entry.beside || isSame(known, entry)) return []
    return [eventOf(unit, { known, entry, doing })]
  })

const isSame = (known: StoredUnit | undefined, entry: StoredUnit): boolean =>
  known?.target === entry.target &&
  known.state === entry.state &&
  known.approvedBy === entry.approvedBy &&
  known.source === entry.source &&
  known.updatedBy === entry.updatedBy &&
  known.confirmedAt === entry.confirmedAt &&
  known.sentBack?.at === entry.sentBack?.at &&
  known.despite?.at === entry.despite?.at

interface Change {
  known: StoredUnit | undefined
  entry: StoredUnit
  doing: Doing
}

function eventOf(unit: string, { known, entry, doing }: Change): UnitEvent {
  const { actionOf, date, person } = doing
  const action = actionOf(unit)
  const reason = REASONS[action]?.(entry)
  return {
    unit,
    action,
    source: entry.source,
    ...(entry.fingerprint ? { fingerprint: entry.fingerprint } : {}),
    ...(known && known.source !== entry.source ? { formerSource: known.source } : {}),
    before: known?.target ?? '',
    after: entry.target,
    person,
    writer: entry.updatedBy ?? '',
    date,
    ...(reason ? { reason } : {}),
  }
}

const REASONS: Partial<Record<UnitEventAction, (entry: StoredUnit) => string | undefined>> = {
  sendBack: ({ sentBack }) => sentBack?.reason,
  approve: ({ despite }) => despite?.reason,
}

/** A pause after which the same person's writing is another event, in milliseconds. */
const SITTING_MS = 30 * 60_000

/** Whether somebody goes on writing what they just wrote: one line of the history, not twenty. */
export const continues = (last: UnitEvent, next: UnitEvent): boolean =>
  last.action === 'write' &&
  next.action === 'write' &&
  sameId(last.person, next.person) &&
  last.source === next.source &&
  last.after === next.before &&
  Date.parse(next.date) - Date.parse(last.date) < SITTING_MS

/** What puts somebody's words in a passage, or somebody's name to them. */
const HANDLING: ReadonlySet<UnitEventAction> = new Set(['write', 'confirm', 'import', 'restore'])

/**
 * Whose hands are in the words that an event left, as far back as nobody else had read them.
 *
 * @param history what was done to the passage, the latest first
 */
export function handsBehind(
  history: readonly Pick<UnitEvent, 'action' | 'person' | 'writer'>[],
): string[] {
  const hands = new Set<string>()
  let isRead = false
  for (const { action, person, writer } of history.toReversed()) {
    if (action === 'approve') isRead = !hands.has(person)
    if (action === 'reopen') isRead = false
    if (!HANDLING.has(action)) continue
    if (isRead) hands.clear()
    isRead = false
    for (const hand of [person, writer]) if (hand) hands.add(hand)
  }
  return [...hands]
}
