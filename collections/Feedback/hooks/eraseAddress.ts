import type { CollectionBeforeChangeHook } from 'payload'

/** An address given for an answer is erased once the report is settled, as the form promises. */
export const eraseAddress: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  (data.state ?? originalDoc?.state) === 'settled' ? { ...data, email: null } : data
