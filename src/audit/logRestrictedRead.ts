import type { CollectionBeforeOperationHook } from 'payload'

import { recordAudit } from '@/audit/recordAudit'

const READS = new Set<string>(['read', 'count', 'countVersions', 'readDistinct'])

/**
 * Hook: restricted rows read by a person leave a line in the log and are kept by no cache.
 * Who may read is the collection's rule; the map logs its own answers.
 */
export const logRestrictedRead: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (!READS.has(operation) || overrideAccess === true) return args
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Cache-Control', 'private, no-store')
  if (!req.user) return args // refused next, by the rule
  const question = req.searchParams?.toString() ?? ''
  await recordAudit(
    { payload: req.payload, user: req.user },
    {
      action: `${collection.slug}.read`,
      summary: `${collection.slug}${question && `: ${question}`}`.slice(0, SUMMARY_LENGTH),
      resource: collection.slug,
    },
  )
  return args
}

/** Longest summary kept, in characters. */
const SUMMARY_LENGTH = 300
