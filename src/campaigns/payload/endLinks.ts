import type { PayloadRequest } from 'payload'

import { type Id, payloadId } from '@/db/ids'

/** The links of a campaign open nothing any more; one that was asked for meanwhile promised days of its own. */
export async function endLinks(req: PayloadRequest, id: Id): Promise<void> {
  const now = new Date().toISOString()
  await req.payload.db.updateMany({
    collection: 'sheet-links',
    where: {
      campaign: { equals: payloadId(id) },
      origin: { equals: 'campaign' },
      expiresAt: { greater_than: now },
    },
    data: { expiresAt: now },
    req,
    returning: false,
  })
}
