import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import type { PublicBody } from '@/payload-types'

/** Hook: who added or changed a public body; a wrong emergency number has a price. */
export const recordBody: CollectionAfterChangeHook<PublicBody> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isNew = operation === 'create'
  await recordAudit(req, {
    action: isNew ? 'public-bodies.create' : 'public-bodies.update',
    summary: nameOf(doc),
    resource: 'public-bodies',
    resourceKey: doc.id,
    details: { before: isNew ? null : numbersOf(previousDoc), after: numbersOf(doc) },
  })
  return doc
}

/** Hook: who deleted one, and which numbers it had. */
export const recordDeletedBody: CollectionAfterDeleteHook<PublicBody> = async ({ doc, req }) => {
  await recordAudit(req, {
    action: 'public-bodies.delete',
    summary: nameOf(doc),
    resource: 'public-bodies',
    resourceKey: doc.id,
    details: { before: numbersOf(doc), after: null },
  })
  return doc
}

/** In the language that was being edited; a request for all of them at once gives the key. */
const nameOf = ({ key, name }: PublicBody): string => (typeof name === 'string' ? name : key)

const numbersOf = ({ phones }: Partial<PublicBody>): string[] =>
  (phones ?? []).map(({ number }) => number)
