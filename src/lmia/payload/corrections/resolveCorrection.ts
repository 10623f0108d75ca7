import type { PayloadRequest } from 'payload'

import { env } from '@/env'

import type { CorrectionDocument } from '../../corrections/document'
import type { TypedCorrection } from '../../corrections/problems'
import { type ResolvedCorrection, resolveTyped } from '../../corrections/resolve'
import { loadLmiaContext } from '../../official/installedGazetteer'

/** Folds what was typed and finds the place meant, in the gazetteer installed on this site. */
export const resolveCorrection = (typed: TypedCorrection): Promise<ResolvedCorrection> =>
  resolveTyped(typed, async () => (await loadLmiaContext(env.DATA_DIR)).gazetteer)

/** The target of an alias must exist to be shown, even when no list names it so. */
export async function ensureEmployer(
  req: PayloadRequest,
  { toEmployerKey, toEmployerName }: CorrectionDocument,
): Promise<void> {
  const where = { key: { equals: toEmployerKey } }
  // With the request: its transaction is under way, and a write beside it would wait for itself.
  const found = await req.payload.db.findOne({ collection: 'employers', where, req })
  if (found) return
  await req.payload.db.create({
    collection: 'employers',
    data: { key: toEmployerKey, name: toEmployerName?.trim() },
    req,
  })
}
