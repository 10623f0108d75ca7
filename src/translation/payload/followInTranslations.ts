import type { CollectionAfterChangeHook } from 'payload'

import type { Resource } from '@/translation'

import { followSource } from './followSource'
import { isPerson } from '@/workflow/payload/request'

/** When the French that everyone reads changes, its translations follow, passage by passage. */
export const followInTranslations: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status !== 'published') return doc
  const history = doc.history as { kind?: string }[] | undefined
  await followSource(req, {
    resourceType: collection.slug,
    resourceKey: String(doc.id),
    resource: doc as Resource,
    minor: history?.at(-1)?.kind === 'minor',
    // The seed writes its own translations; a person who publishes gets empty ones to fill.
    createMissing: isPerson(req),
  })
  return doc
}
