import type { CorrectionDocument } from './document'

/** What saving a correction does to the rule that it states, in the words of the log. */
export type CorrectionChange = 'create' | 'update' | 'withdraw' | 'restore'

type Status = CorrectionDocument['status']

/** @param before the state before; `undefined` when the correction is being made */
export function correctionChange(before: Status | undefined, after: Status): CorrectionChange {
  if (before === undefined) return 'create'
  if (before === after) return 'update'
  return after === 'withdrawn' ? 'withdraw' : 'restore'
}
