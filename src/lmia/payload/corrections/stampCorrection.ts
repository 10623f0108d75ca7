import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import type { Id } from '@/db/ids'

import { correctionChange } from '../../corrections/change'
import type { CorrectionDocument } from '../../corrections/document'
import { bumpCorrectionsVersion } from '../dataset/dataset'

import { previewCorrection } from './previewCorrection'
import { ensureEmployer } from './resolveCorrection'

/** What the site writes of a correction: who made or withdrew it, and how much it touched. */
export interface CorrectionStamp {
  effectRows?: number
  effectPositions?: number
  author?: Id | null
  withdrawnBy?: Id | null
  /** ISO date. */
  withdrawnAt?: string
}

/** The stamp of a correction that is being saved, and the employer that an alias leads to. */
export async function stampOf(
  req: PayloadRequest,
  before: CorrectionDocument | undefined,
  correction: CorrectionDocument,
): Promise<CorrectionStamp> {
  const change = correctionChange(before?.status, correction.status)
  const actor = req.user?.id ?? null
  return {
    ...(correction.status === 'active' && (await effectOf(req, correction))),
    ...(change === 'create' && { author: actor }),
    ...(change === 'withdraw' && { withdrawnBy: actor, withdrawnAt: new Date().toISOString() }),
  }
}

async function effectOf(
  req: PayloadRequest,
  correction: CorrectionDocument,
): Promise<CorrectionStamp> {
  if (correction.kind === 'employerAlias') await ensureEmployer(req, correction)
  const { rows, positions } = await previewCorrection(req, correction)
  return { effectRows: rows, effectPositions: positions }
}

/** Has every process read the rows again under the new rules, and tells the log who did it. */
export async function announceCorrection(
  req: PayloadRequest,
  before: CorrectionDocument | undefined,
  correction: CorrectionDocument & CorrectionStamp,
): Promise<void> {
  await bumpCorrectionsVersion(req.payload, req)
  await recordAudit(req, {
    action: `lmia-corrections.${correctionChange(before?.status, correction.status)}`,
    summary: String(correction.reason).slice(0, 300),
    resource: 'lmia-corrections',
    resourceKey: correction.id,
    details: {
      rows: correction.effectRows ?? null,
      positions: correction.effectPositions ?? null,
    },
  })
}
