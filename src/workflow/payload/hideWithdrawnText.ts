import type { CollectionAfterReadHook } from 'payload'

import { hasRole } from '@/access'

/** Of a withdrawn text the public reads the title and the explanation, on every route. */
export const hideWithdrawnText: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
  if (doc.workflowState !== 'withdrawn' || overrideAccess) return doc
  if (hasRole(req.user, 'admin', 'researcher', 'translator')) return doc
  return { ...doc, summary: null, content: [] }
}
