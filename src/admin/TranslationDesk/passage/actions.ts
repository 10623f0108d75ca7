import { needsReason, type CheckContext } from '@/translation/checks'
import type { UnitAction } from '@/translation/saveUnit'

import type { Passages } from '../state/api'
import type { Work } from '../state/desk'
import type { Row } from '../state/rows'

/** What can be done to the words that are stored; `approveDespite` asks for a reason. */
export type PassageAction = Exclude<UnitAction, 'write' | 'restore' | 'dismiss'> | 'approveDespite'

interface Given {
  row: Row
  passages: Pick<Passages, 'mayWrite'>
  work: Work | undefined
  checks: CheckContext
}

/** What the person can do to a passage: nothing while words of theirs are not saved. */
export function actionsFor({ row, passages, work, checks }: Given): readonly PassageAction[] {
  const { state, isMine, isUnread, unit, entry } = row
  if (!passages.mayWrite || work?.draft) return []
  if (state === 'stale') return ['confirm']
  if (state === 'approved' && !(isUnread && !isMine)) {
    const isMistaken = work?.save === 'saved'
    return isMistaken ? ['reopen'] : isMine ? [] : ['sendBack']
  }
  if (state === 'missing' || isMine) return []
  const checked = { ...checks, source: unit.source, target: entry?.target ?? '' }
  return [needsReason(checked) ? 'approveDespite' : 'approve', 'sendBack']
}
