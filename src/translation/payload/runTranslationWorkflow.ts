import type { PayloadRequest } from 'payload'

import { whole } from '@/db/whole'
import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import {
  countStates,
  eventsBetween,
  extract,
  nameOf,
  needsReason,
  unseenUnits,
  waitingUnits,
  type CheckContext,
  type SeenUnits,
  type StoredUnits,
  type TranslationState,
  type Unit,
} from '@/translation'
import type { Approvals } from '@/translation/figures'
import {
  translationTransition,
  translationWrite,
  type TranslationAction,
  type TranslationProgress,
} from '@/workflow'
import { recordTransition } from '@/workflow/payload/recordTransition'
import { actorOf, refusalError } from '@/workflow/payload/request'
import {
  contentOf,
  findVersion,
  writeDocument,
  type Stored,
} from '@/workflow/payload/writeDocument'

import { findSource } from './findSource'
import { checksOf } from './glossaries'
import { inTurn } from './inTurn'
import { recordUnitEvents } from './people/unitEvents'

export interface TranslationOrder {
  id: Id
  action: TranslationAction
  reason?: string
  /** The passages as the person had them before them; publishing approves these words only. */
  seen?: SeenUnits
}

export type TranslationText = Stored<{
  title?: string | null
  resourceType: string
  resourceKey: string
  language: Locale
  sourceLanguage?: Locale | null
  units?: StoredUnits | null
  approvals?: Approvals | null
  reviewerNote?: string | null
  workflowState: TranslationState
}>

/** Does one action on a translation, whole or not at all, and returns it. */
export const runTranslationWorkflow = (
  req: PayloadRequest,
  order: TranslationOrder,
): Promise<TranslationText> => inTurn(req, () => whole(req, () => runOrder(req, order)))

async function runOrder(
  req: PayloadRequest,
  { id, action, reason, seen = {} }: TranslationOrder,
): Promise<TranslationText> {
  const target = { collection: 'translations', id } as const
  const latest = await findVersion<TranslationText>(req, target, 'latest')
  const units = await findUnits(req, latest)
  const from = latest.workflowState
  const checks = await checksOf(req.payload, latest)
  const progress = progressOf(req, latest, units, { checks, seen })
  const { refusals, to } = translationTransition(from, action, actorOf(req), progress, { reason })
  if (refusals) throw refusalError(req, refusals)

  const act = { person: actorOf(req).id, date: new Date().toISOString(), reason, to, checks }
  const write = translationWrite(action, contentOf(latest), units, act)
  const result = await writeDocument(req, target, write)
  await recordUnitEvents(
    req,
    latest,
    eventsBetween(latest.units ?? {}, (result as TranslationText).units ?? {}, {
      person: String(act.person),
      date: act.date,
      actionOf: () => 'approve',
    }),
  )
  await recordTransition(req, target, {
    action,
    from,
    to,
    language: latest.language,
    summary: String(latest.title),
    ...(reason ? { reason } : {}),
  })
  return result as TranslationText
}

/** The passages of the source that everyone reads. */
export async function findUnits(
  req: PayloadRequest,
  { resourceType, resourceKey, language }: TranslationText,
): Promise<Unit[]> {
  const source = await findSource(req, resourceType, resourceKey, language)
  return source ? extract(source) : []
}

/**
 * How far a translation is, for the person who asks.
 *
 * @param options.seen what they had before them; without it they are only asking what could be done
 */
export function progressOf(
  req: PayloadRequest,
  latest: TranslationText,
  units: readonly Unit[],
  { checks, seen }: { checks: CheckContext; seen?: SeenUnits },
): TranslationProgress {
  const entries = latest.units ?? {}
  const { own, others } = waitingUnits(entries, units, actorOf(req).id)
  const differing = others.filter(({ key, source }) =>
    needsReason({ ...checks, source, target: entries[key]?.target ?? '' }),
  )
  return {
    language: latest.language,
    isPublished: latest._status === 'published',
    approved: countStates(units, entries).units.approved,
    own: own.length,
    others: others.length,
    unseen: seen ? unseenUnits(entries, others, seen).map(nameOf) : [],
    differing: differing.map(nameOf),
  }
}
