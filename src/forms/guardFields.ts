/*
 * What the door of forms and their pages say to each other. Browsers read it too: nothing of a server is asked for here.
 */

/** Why a form comes back before it is kept: nothing of it is wrong, and nothing of it is lost. */
export const HOLD_REASONS = [
  /** It says no stamp of ours. */
  'again',
  /** Sooner than a person reads. */
  'fast',
  /** Its page was open for more than a day. */
  'old',
  /** Its page sent something else already. */
  'used',
  /** Machines send many: the browser works, or the person waits. */
  'work',
  /** The wait is not over. */
  'soon',
  /** Too many passed by waiting. */
  'busy',
] as const

export type HoldReason = (typeof HOLD_REASONS)[number]

/** What a form's page needs so that it can be sent. */
export interface FormGuard {
  stamp: string
  /** The browser works before it sends. */
  isWorkAsked: boolean
  /** Work that was done for this stamp, when only something else was wrong. */
  proof?: string
  hold?: Hold
}

export interface Hold {
  why: HoldReason
  /** Seconds until the form may be sent without the work of a browser. */
  waitS: number
}

/** Seconds that a person waits whose browser does no work. */
export const WAIT_S = 30

/**
 * Seconds for which a form that was sent waits for the work of its browser, and then leaves without it: by then it passes by
 * waiting, where its page waits already.
 */
export const longestWorkS = ({ hold }: FormGuard): number => Math.min(hold?.waitS || WAIT_S, WAIT_S)

/** What a form says beside what was typed. */
export const STAMP_FIELD = 'stamp'
export const PROOF_FIELD = 'proof'
