import type { PayloadRequest } from 'payload'

import { getAuditAction } from '@/audit/actions'
import { recordAudit } from '@/audit/recordAudit'

import type { Target } from './writeDocument'

export interface Transition {
  action: string
  from: unknown
  to: unknown
  /** One line for a person. */
  summary: string
  reason?: string
  language?: string
  planned?: object
}

/** Every action of the workflow leaves a line in the log: who, what, from where to where, why. */
export async function recordTransition(
  req: PayloadRequest,
  { collection, id }: Target,
  { action, summary, ...details }: Transition,
): Promise<void> {
  await recordAudit(req, {
    action: getAuditAction(collection, action),
    summary,
    resource: collection,
    resourceKey: id,
    details,
  })
}
