/** Why what a reader sends is not kept; what they wrote stays on their page. */
export const SENT_PROBLEMS = ['closed', 'tooLong', 'noAnswer', 'noBlock', 'remarkMissing'] as const
export type SentProblem = (typeof SENT_PROBLEMS)[number]
