import type { CollectionBeforeOperationHook } from 'payload'

import { isOfAdmin } from '@/access/fromAdmin'
import { recordAudit } from '@/audit/recordAudit'

import { getAuditAction } from './actions'

const READS = new Set<string>(['read', 'count', 'countVersions', 'readDistinct'])

/** How many there are, asked by the admin itself while it draws a page: no row leaves. */
const COUNTS = new Set<string>(['count', 'countVersions'])

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
  if (req.payloadAPI === 'local' && COUNTS.has(operation)) return args
  const question = req.searchParams?.toString() ?? ''
  // It is recorded all the same: where it says it comes from proves nothing.
  const isLookUp = isOfAdmin(req, collection.slug) && isNarrow(args)
  await recordAudit(
    { payload: req.payload, user: req.user },
    {
      action: getAuditAction(collection.slug, isLookUp ? 'lookUp' : 'read'),
      summary: `${collection.slug}${question && `: ${question}`}`.slice(0, SUMMARY_LENGTH),
      resource: collection.slug,
    },
  )
  return args
}

/** What a choice offers at a time, as Payload's relationship field asks for it. */
const MOST_OFFERED = 10

/** Whether no more is asked than names need: of documents by their number, or a few to choose from. */
function isNarrow(args: object): boolean {
  const { depth, limit, where }: { depth?: unknown; limit?: unknown; where?: unknown } = args
  if (depth !== 0) return false
  const isByNumber = Object.keys(Object(where)).join() === 'id'
  return isByNumber || (typeof limit === 'number' && 0 < limit && limit <= MOST_OFFERED)
}

/** Longest summary kept, in characters. */
const SUMMARY_LENGTH = 300
