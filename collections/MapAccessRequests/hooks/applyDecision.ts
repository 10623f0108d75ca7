import type { CollectionAfterChangeHook } from 'payload'

import { applyMapDecision } from '@/accounts/payload/applyMapDecision'
import { storedAs } from '@/db/documents'

/** Hook: what was decided becomes true (account, end date), is told to the person and logged. */
export const applyDecision: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const account = await applyMapDecision(req, storedAs(previousDoc), storedAs(doc))
  return account === undefined ? doc : { ...doc, account }
}
