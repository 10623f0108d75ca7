import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { storedAs } from '@/db/documents'
import { type Id, idOf } from '@/db/ids'
import type { SheetLink } from '@/payload-types'

/**
 * Ends a link at once, in the transaction of the request; what was being written through it goes.
 * Another time it changes nothing.
 *
 * @returns whether there was one to end
 */
export async function revokeLink(
  req: PayloadRequest,
  id: Id,
  by: 'team' | 'recipient',
): Promise<boolean> {
  const now = new Date().toISOString()
  const ended: object | null = await req.payload.db.updateOne({
    collection: 'sheet-links',
    where: { and: [{ id: { equals: id } }, { revokedAt: { exists: false } }] },
    data: {
      revokedAt: now,
      draft: null,
      updatedAt: now,
      ...(by === 'recipient' ? { refusedAt: now } : {}),
    },
    req,
  })
  if (!ended) return false
  const link = storedAs<SheetLink>(ended)
  await recordAudit(req, {
    action: by === 'team' ? 'sheet-links.revoke' : 'sheet-links.refuse',
    summary: link.organizationName,
    resource: 'organizations',
    resourceKey: idOf(link.organization),
    details: { link: id },
  })
  return true
}
