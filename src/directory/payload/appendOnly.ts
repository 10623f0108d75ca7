import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'

/*
 * What happened, happened: whatever the rules of access say, and also for the site's own code.
 */

const refuse = (): never => {
  throw new APIError('A verification event is never changed or deleted.', 403, undefined, true)
}

/** Hook: an event is added, never rewritten. */
export const refuseToRewriteEvent: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? data : refuse()

/** Hook: an event is never deleted; it outlives its sheet. */
export const refuseToForgetEvent: CollectionBeforeDeleteHook = () => refuse()
