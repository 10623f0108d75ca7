import { payloadId } from '@/db/ids'
import { insideOf, type Caller } from '@/db/insideOf'
import { retryConflicts } from '@/db/retry'

import type { AuditAction } from './actions'

export interface AuditEntry {
  /** What was done, as `subject.verb`; its sentence stands in `actions.ts`. */
  action: AuditAction
  /** One line for a person. */
  summary: string
  /** Slug of the collection concerned. */
  resource?: string
  /** Identifier of the document concerned. */
  resourceKey?: number | string
  details?: Record<string, unknown>
}

/**
 * Writes one line of the log, in the transaction of the request that it tells about. Where none is
 * open, what it tells of has happened: a conflict is settled here, not by doing that again.
 */
export async function recordAudit(req: Caller, entry: AuditEntry): Promise<void> {
  const isPartOfMore = 'transactionID' in req && Boolean(req.transactionID)
  await (isPartOfMore ? write(req, entry) : retryConflicts(req.payload, () => write(req, entry)))
}

async function write(req: Caller, entry: AuditEntry): Promise<void> {
  const user = req.user as { id: number | string; name?: string | null; email?: string } | null
  // Past Payload's operation, which takes three times as long: no hook changes a line, and nobody else writes one.
  // People wait for each: it is kept before what it tells of is answered.
  await req.payload.db.create({
    collection: 'audit-events',
    data: {
      action: entry.action,
      summary: entry.summary,
      actor: user ? payloadId(user.id) : null,
      actorName: user?.name ?? user?.email ?? null,
      resource: entry.resource ?? null,
      resourceKey: entry.resourceKey === undefined ? null : String(entry.resourceKey),
      details: entry.details ?? null,
    },
    returning: false,
    req: {},
    ...insideOf(req),
  })
}
