import type { Fields } from './same'

/** Whether somebody did something to a text that a save would end: submitted, approved, published, withdrew it. */
export const wentOn = (base: Fields | undefined, latest: Fields): boolean =>
  latest.workflowState !== 'draft' && latest.workflowState !== base?.workflowState
