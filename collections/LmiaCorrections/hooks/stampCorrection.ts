import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { type CorrectionDocument } from '@/lmia/corrections/document'
import { bumpCorrectionsVersion } from '@/lmia/payload/dataset/dataset'
import { previewCorrection } from '@/lmia/payload/corrections/previewCorrection'
import { ensureEmployer } from '@/lmia/payload/corrections/resolveCorrection'

/** Hook: who made or withdrew the rule, and how much it touched, are written by the site. */
export const stampCorrection: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const document = { ...originalDoc, ...data } as CorrectionDocument
  const wasActive = operation === 'update' && originalDoc?.status === 'active'
  if (document.status === 'active') {
    if (document.kind === 'employerAlias') await ensureEmployer(req.payload, req, document)
    const { rows, positions } = await previewCorrection(req.payload, document)
    Object.assign(data, { effectRows: rows, effectPositions: positions })
  }
  if (operation === 'create') data.author = req.user?.id ?? null
  const isWithdrawn = wasActive && document.status === 'withdrawn'
  if (isWithdrawn) {
    Object.assign(data, {
      withdrawnBy: req.user?.id ?? null,
      withdrawnAt: new Date().toISOString(),
    })
  }
  return data
}

/** Hook: every process reads the rows again under the new rules, and the log tells who did it. */
export const applyCorrectionEverywhere: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  await bumpCorrectionsVersion(req.payload, req)
  await recordAudit(req as PayloadRequest, {
    action: `lmia-corrections.${actionOf(operation, previousDoc?.status, doc.status)}`,
    summary: `${doc.kind}: ${doc.reason}`.slice(0, 300),
    resource: 'lmia-corrections',
    resourceKey: doc.id,
    details: { rows: doc.effectRows ?? null, positions: doc.effectPositions ?? null },
  })
  return doc
}

function actionOf(operation: string, before: unknown, after: unknown): string {
  if (operation === 'create') return 'create'
  if (before === after) return 'update'
  return after === 'withdrawn' ? 'withdraw' : 'restore'
}
