/**
 * The one rule of what is in force for a period: the newest word received wins. A word is a list
 * that someone asked to load, or the withdrawal of one. When an import stops and is taken up later,
 * what came meanwhile is not undone, and in whatever order the words are worked through, the same
 * list ends up in force.
 */
import { overlaps } from '../read/period'
import type { FileMeta } from '../types'

/** A list with the moment it was asked for: ISO 8601 in UTC; '' when nobody wrote it down. */
export type ReceivedList = Pick<FileMeta, 'kind' | 'period' | 'language'> & { receivedAt: string }

/** A period that someone emptied. */
export type Withdrawal = Pick<FileMeta, 'kind' | 'period'> & { at: string }

/** Why a list does not come into force: a later word, or the same period in English. */
export type Precedence = 'wins' | 'overtaken' | 'notPreferred'

/**
 * Whether a list comes into force, from what is in force for its period and what was withdrawn.
 * English counts before French, whenever they came; otherwise the later one, and an equal moment is
 * the same list read again.
 */
export function precedence(
  list: ReceivedList,
  inForce: readonly ReceivedList[],
  withdrawals: readonly Withdrawal[] = [],
): Precedence {
  if (withdrawals.some(({ at, ...word }) => isAbout(word, list) && at > list.receivedAt)) {
    return 'overtaken'
  }
  const rivals = inForce.filter((other) => isAbout(other, list))
  if (list.language === 'fr' && rivals.some(({ language }) => language === 'en')) {
    return 'notPreferred'
  }
  const isLate = rivals.some(
    ({ language, receivedAt }) => language === list.language && receivedAt > list.receivedAt,
  )
  return isLate ? 'overtaken' : 'wins'
}

/** The later of two moments. */
export const laterOf = (a: string, b: string): string => (a > b ? a : b)

/** Withdrawals with one more; of each period only the last one is kept. */
export const addWithdrawal = (
  withdrawals: readonly Withdrawal[],
  next: Withdrawal,
): Withdrawal[] => [
  ...withdrawals.filter(({ kind, period }) => kind !== next.kind || period.key !== next.period.key),
  next,
]

const isAbout = (
  a: Pick<FileMeta, 'kind' | 'period'>,
  b: Pick<FileMeta, 'kind' | 'period'>,
): boolean => a.kind === b.kind && overlaps(a.period, b.period)
