import type { PayloadRequest } from 'payload'

import { payloadId } from '@/db/ids'

import type { Target } from './writeDocument'

/** Whether the collection's own rule lets the person change this document. */
export async function mayUpdate(req: PayloadRequest, { collection, id }: Target): Promise<boolean> {
  const answer = await req.payload.collections[collection].config.access.update({
    req,
    id: payloadId(id),
  })
  if (typeof answer === 'boolean') return answer
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, answer] },
    overrideAccess: true, // the rule itself is the question
    req,
  })
  return totalDocs > 0
}
