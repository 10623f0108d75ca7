/** Where a message can be: one list for the collection, delivery and the admin. Words: `stateWords.ts`. */
export const MESSAGE_STATES = [
  'waiting',
  'held',
  'sending',
  'sent',
  'kept',
  'failed',
  'unsure',
] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/** What prevented the last attempt: words for people are in `stateWords.ts`. */
export const MESSAGE_PROBLEMS = [
  'addressRefused',
  'refused',
  'postponed',
  'accountRefused',
  'insecure',
  'unreachable',
  'unanswered',
  'stopped',
  'expired',
  'withdrawn',
] as const
export type MessageProblem = (typeof MESSAGE_PROBLEMS)[number]

/** States from which a person may have a message sent (again), until its words are erased. */
export const RESENDABLE: Record<MessageState, boolean> = {
  waiting: true, // at once, instead of at its next attempt
  held: false, // its campaign is paused: resuming it puts it in line
  sending: false,
  sent: true,
  kept: true,
  failed: true,
  unsure: true,
}
