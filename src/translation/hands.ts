import { sameId, type Id } from '@/db/ids'

import type { StoredUnit, StoredUnits } from './types'

/** What has somebody's name, and keeps that person from approving the passage. */
const HANDS = ['updatedBy', 'restoredBy', 'confirmedBy'] as const

type Hands = Partial<Pick<StoredUnit, (typeof HANDS)[number] | 'earlierHands'>>

/** Those who wrote words of a passage that nobody else had read, brought them back or confirmed them. */
export const handsOf = (entry: Hands): string[] =>
  unique([...latestHands(entry), ...(entry.earlierHands ?? [])])

/** Whether a person is one of them: they do not approve the passage. */
export const isHandOf = (entry: StoredUnit | undefined, person: Id | undefined): boolean =>
  handsOf(entry ?? {}).some((hand) => sameId(hand, person))

/**
 * A passage written anew over `before`: whoever had a hand in that still has one, until somebody else
 * has read it. Otherwise a second person who mends one word would free the first to approve the rest.
 *
 * @param lenders those whose words these began as, kept elsewhere
 */
export function withEarlierHands(
  next: StoredUnit,
  before: StoredUnit | undefined,
  lenders: readonly string[] = [],
): StoredUnit {
  const { earlierHands: _before, ...entry } = next
  const latest = latestHands(entry)
  const earlier = unique([...unreadHandsOf(before), ...lenders]).filter(
    (hand) => !latest.includes(hand),
  )
  return earlier.length > 0 ? { ...entry, earlierHands: earlier } : entry
}

/** Approved, and nobody has read it but those with a hand in it: it was published alone. */
export const isUnread = (entry: StoredUnit | undefined): boolean =>
  entry?.state === 'approved' && handsOf(entry).includes(entry.approvedBy ?? '')

/** Whose words of a passage nobody else has read. */
const unreadHandsOf = (entry: StoredUnit | undefined): string[] =>
  entry && (entry.state !== 'approved' || isUnread(entry)) ? handsOf(entry) : []

/** Whose words, kept beside a text, `target` says again: whoever puts them in, they stay theirs. */
export const lendersOf = (stored: StoredUnits, target: string): string[] =>
  Object.values(stored).flatMap((entry) =>
    entry.beside && entry.target === target ? handsOf(entry) : [],
  )

const latestHands = (entry: Hands): string[] => HANDS.flatMap((hand) => entry[hand] ?? [])

const unique = (people: readonly string[]): string[] => [...new Set(people)]
