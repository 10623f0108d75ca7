import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { announceCorrection, stampOf } from '@/lmia/payload/corrections/stampCorrection'

/** Hook: who made or withdrew the rule, and how much it touched, are written by the site. */
export const stampCorrection: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? originalDoc : undefined
  return { ...data, ...(await stampOf(req, before, { ...originalDoc, ...data })) }
}

/** Hook: every process reads the rows again under the new rules, and the log tells who did it. */
export const applyCorrectionEverywhere: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  await announceCorrection(req, operation === 'update' ? previousDoc : undefined, doc)
  return doc
}
