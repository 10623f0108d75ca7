import type { Offer } from './useWorkflow'

/**
 * What is offered, of the version that the person has before them. Asked again beside the same form it may be of words
 * that somebody else saved meanwhile: whoever approved would approve what they have not read. The site then refuses.
 *
 * @param before what was offered for the form as it still is
 */
export const asSeen = (now: Offer, before: Offer | undefined): Offer =>
  before ? { ...now, seenAt: before.seenAt } : now
