import type { Payload } from 'payload'

import type { Rules } from '../../corrections/apply'
import { type CorrectionDocument, makeRules } from '../../corrections/document'

/** The rules in force. */
export async function readRules(payload: Payload): Promise<Rules> {
  return makeRules(await readActiveCorrections(payload))
}

/** Active corrections, oldest first: the newest of two about the same thing wins. */
export async function readActiveCorrections(payload: Payload): Promise<CorrectionDocument[]> {
  const { docs } = await payload.db.find<CorrectionDocument>({
    collection: 'lmia-corrections',
    where: { status: { equals: 'active' } },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req: {},
  })
  return docs
}
