import type { Payload } from 'payload'

import { hashToken, isToken } from '../../link/token'

/**
 * Notes that the page behind a link of a campaign was shown, once. It is a figure, not an answer:
 * gateways that read mail open links too.
 */
export async function noteOpened(payload: Payload, token: unknown): Promise<void> {
  if (!isToken(token)) return
  const now = new Date().toISOString()
  await payload.db.updateOne({
    collection: 'sheet-links',
    where: {
      and: [
        { tokenHash: { equals: hashToken(token) } },
        { campaign: { exists: true } },
        { openedAt: { exists: false } },
      ],
    },
    data: { openedAt: now },
    options: { atomic: true },
  })
}
