import { isDeepStrictEqual } from 'node:util'

import { type PayloadRequest, ValidationError } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import type { Id } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'

import { correctionChange } from '../../corrections/change'
import { type CorrectionDocument, toCorrection } from '../../corrections/document'
import {
  ACKNOWLEDGE,
  ACKNOWLEDGED,
  type CorrectionWarning,
  describeWarning,
  warningsOf,
} from '../../corrections/warnings'
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
    ...(correction.status === 'active' && (await effectOf(req, before, correction))),
    ...(change === 'create' && { author: actor }),
    ...(change === 'withdraw' && { withdrawnBy: actor, withdrawnAt: new Date().toISOString() }),
  }
}

async function effectOf(
  req: PayloadRequest,
  before: CorrectionDocument | undefined,
  correction: CorrectionDocument,
): Promise<CorrectionStamp> {
  if (correction.kind === 'employerAlias') await ensureEmployer(req, correction)
  const effect = await previewCorrection(req, correction)
  if (!correction.acknowledged && doesOtherwise(before, correction))
    refuseUnread(req, warningsOf(effect))
  return { effectRows: effect.rows, effectPositions: effect.positions }
}

/** Another reason for a rule in force is no other rule: its warning was read. */
const doesOtherwise = (
  before: CorrectionDocument | undefined,
  correction: CorrectionDocument,
): boolean =>
  before?.status !== 'active' || !isDeepStrictEqual(toCorrection(before), toCorrection(correction))

/** A warning is read before the rule is saved: the person ticks that they have. */
function refuseUnread(req: PayloadRequest, warnings: readonly CorrectionWarning[]): void {
  if (warnings.length === 0 || !req.user) return
  const locale = personLocale(req)
  const sentences = warnings.map((warning) => describeWarning(warning, locale))
  throw new ValidationError(
    {
      collection: 'lmia-corrections',
      errors: [
        {
          path: 'acknowledged',
          label: ACKNOWLEDGED[locale],
          message: [...sentences, ACKNOWLEDGE[locale]].join(' '),
        },
      ],
    },
    req.t,
  )
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
