import { dayAt } from '@/days/calendar'

import { countWords } from '../diff'
import { stripMarks } from '../marks'
import type { StoredUnit, StoredUnits } from '../types'
import { mondayOf } from './weeks'

/**
 * French words approved in each week, by its Monday 'yyyy-MM-dd'. Under `undated`, those approved before
 * weeks were kept.
 */
export type Approvals = Readonly<Record<string, number>>

export const UNDATED = 'undated'

/**
 * What was approved so far, after a write: words approved now are added to their week, an approval that
 * was taken back leaves the week in which it was given. Words that are replaced later stay counted: the
 * work was done.
 */
export function countApprovals(
  approvals: Approvals | null | undefined,
  before: StoredUnits,
  after: StoredUnits,
): Approvals {
  const counted: Record<string, number> = { ...approvals }
  const add = (week: string, words: number) => {
    const sum = (counted[week] ?? 0) + words
    if (sum > 0) counted[week] = sum
    else delete counted[week]
  }
  for (const [key, entry] of Object.entries(after)) {
    const old = before[key]
    if (entry === old) continue
    if (isTakenBack(old, entry)) add(weekOf(old), -wordsOf(old))
    if (isNewlyApproved(old, entry)) add(weekOf(entry), wordsOf(entry))
  }
  return counted
}

const isNewlyApproved = (old: StoredUnit | undefined, entry: StoredUnit): boolean =>
  entry.state === 'approved' && (old?.state !== 'approved' || old.approvedAt !== entry.approvedAt)

const isTakenBack = (old: StoredUnit | undefined, entry: StoredUnit): old is StoredUnit =>
  old?.state === 'approved' &&
  entry.state === 'toReview' &&
  old.target === entry.target &&
  old.source === entry.source

const weekOf = ({ approvedAt }: StoredUnit): string =>
  approvedAt ? mondayOf(dayAt(approvedAt)) : UNDATED

const wordsOf = ({ source }: StoredUnit): number => countWords(stripMarks(source))
