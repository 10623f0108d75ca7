import type { PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { Turns } from '@/db/turns'
import { whole } from '@/db/whole'
import {
  keptCounts,
  saveUnits,
  workingState,
  type SourceUnit,
  type StoredUnits,
  type UnitOrder,
  type UnitOutcome,
} from '@/translation'
import { mayUpdate } from '@/workflow/payload/mayUpdate'
import { actorOf, refusalError } from '@/workflow/payload/request'
import {
  contentOf,
  findVersion,
  writeDocument,
  type Stored,
} from '@/workflow/payload/writeDocument'

import { checksOf } from './glossaries'
import { findLatestVersion, rewriteDraft } from './latestVersion'
import type { TranslationText } from './runTranslationWorkflow'

export type Passages = Stored<
  TranslationText & { sourceUnits?: readonly SourceUnit[] | null; units?: StoredUnits | null }
>

/**
 * One save at a time in this process: where there are no transactions, two that begin the draft after
 * a publication would each begin one.
 */
const turns = new Turns({
  turnTimeoutMs: 2000,
  backgroundTimeoutMs: 20_000,
  ownTransactionMs: 2000,
})

/** How often a save begins again because another one came first. */
const ATTEMPTS = 10

/**
 * Saves passages of a translation, each by itself: what one order may not do holds up no other, and
 * nothing else of the document is written.
 *
 * @returns what became of each, in their order
 */
export const savePassages = (
  req: PayloadRequest,
  id: Id,
  orders: readonly UnitOrder[],
): Promise<UnitOutcome[]> =>
  turns.take(async () => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const outcomes = await whole(req, () => attemptToSave(req, id, orders))
      if (outcomes) return outcomes
    }
    throw refusalError(req, [{ code: 'changedMeanwhile' }])
  })

/** Nothing when somebody else wrote between reading and writing. */
async function attemptToSave(
  req: PayloadRequest,
  id: Id,
  orders: readonly UnitOrder[],
): Promise<UnitOutcome[] | undefined> {
  const target = { collection: 'translations', id } as const
  if (!(await mayUpdate(req, target))) throw refusalError(req, [{ code: 'notAllowed' }])
  const latest = await findLatestVersion<Passages>(req, id)
  const text = latest?.version ?? (await findVersion<Passages>(req, target, 'latest'))
  const before = text.units ?? {}
  const french = text.sourceUnits ?? []
  const act = {
    person: actorOf(req).id,
    date: new Date().toISOString(),
    checks: await checksOf(req.payload, text.language),
  }
  const { stored, outcomes, isOverwriting } = saveUnits(before, french, orders, act)
  if (stored === before) return outcomes

  const changes = {
    units: stored,
    ...keptCounts(french, stored),
    workflowState: stateAfter(text, french, stored, orders),
  }
  if (latest && text._status === 'draft' && !isOverwriting) {
    return (await rewriteDraft(req, latest, changes)) ? outcomes : undefined
  }
  const document = { ...contentOf(text), ...changes, _status: 'draft' as const }
  await writeDocument(req, target, { document, isDraft: true })
  return outcomes
}

/** Words that change take a translation out of review; approvals one by one leave it there. */
function stateAfter(
  { workflowState }: Passages,
  french: readonly SourceUnit[],
  stored: StoredUnits,
  orders: readonly UnitOrder[],
) {
  const isReviewing = orders.every(({ action }) => action === 'approve' || action === 'reopen')
  return isReviewing && workflowState === 'inReview' ? workflowState : workingState(french, stored)
}
