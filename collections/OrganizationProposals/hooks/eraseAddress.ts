import type { CollectionBeforeChangeHook } from 'payload'

/** An address given for an answer is erased once the proposal is decided, as the form promises. */
export const eraseAddress: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  (data.state ?? originalDoc?.state ?? 'received') === 'received'
    ? data
    : { ...data, contactEmail: null }
