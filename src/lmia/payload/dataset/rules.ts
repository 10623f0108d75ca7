import type { Payload, PayloadRequest } from 'payload'

import type { Rules } from '../../corrections/apply'
import { type CorrectionDocument, makeRules } from '../../corrections/document'

/** The rules in force. */
export async function readRules(payload: Payload): Promise<Rules> {
  return makeRules(await readActiveCorrections({ payload }))
}

/** Who asks: a request, whose transaction then sees its own writes, or the site itself. */
export type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** Active corrections, oldest first: the newest of two about the same thing wins. */
export async function readActiveCorrections(req: Asking): Promise<CorrectionDocument[]> {
  const { docs } = await req.payload.db.find<CorrectionDocument>({
    collection: 'lmia-corrections',
    where: { status: { equals: 'active' } },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}
