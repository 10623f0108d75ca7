import type { PayloadRequest } from 'payload'

import { getAuditAction } from '@/audit/actions'
import { recordAudit } from '@/audit/recordAudit'
import type { Plan } from '@/workflow'

/** The line of the log that says that a person chose a moment, or took it back. */
export const logPlan = (
  req: PayloadRequest,
  { collection, id, planned, at, seenAt, title, reason }: Plan,
  what: 'Planned' | 'PlanCancelled',
): Promise<void> =>
  recordAudit(req, {
    action: getAuditAction(collection, `${planned}${what}`),
    summary: title,
    resource: collection,
    resourceKey: id,
    details: { planned: { at, seenAt }, ...(reason ? { reason } : {}) },
  })
