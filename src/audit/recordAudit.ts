import type { Payload, PayloadRequest } from 'payload'

import { payloadId } from '@/db/ids'

export interface AuditEntry {
  /** What was done, as `subject.verb`: `chapter.publish`, `map.consult`, `map.export`. */
  action: string
  /** One line for a person. */
  summary: string
  /** Slug of the collection concerned. */
  resource?: string
  /** Identifier of the document concerned. */
  resourceKey?: number | string
  details?: Record<string, unknown>
}

type AuditContext = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** Writes one line of the log, in the transaction of the request that it tells about. */
export async function recordAudit(
  req: AuditContext | { payload: Payload; user?: object | null },
  entry: AuditEntry,
): Promise<void> {
  const user = req.user as { id: number | string; name?: string | null; email?: string } | null
  await req.payload.create({
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
    depth: 0,
    overrideAccess: true, // nobody may write the log through an address; only this function does
    ...('transactionID' in req ? { req: req as PayloadRequest } : {}),
  })
}
