import type { PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { whole } from '@/db/whole'
import {
  approvedOver,
  eventsBetween,
  keptCounts,
  saveUnits,
  workingState,
  type SourceUnit,
  type StoredUnits,
  type UnitAction,
  type UnitEventAction,
  type UnitOrder,
  type UnitOutcome,
} from '@/translation'
import { countApprovals } from '@/translation/figures'
import { isTextKind, kindOfText } from '@/translation/kinds'
import { mayUpdate } from '@/workflow/payload/mayUpdate'
import { actorOf, refusalError } from '@/workflow/payload/request'
import {
  contentOf,
  findVersion,
  writeDocument,
  type Stored,
  type Target,
} from '@/workflow/payload/writeDocument'

import { checksOf } from './glossaries'
import { inTurn } from './inTurn'
import { findLatestVersion, rewriteDraft } from './latestVersion'
import { recordUnitEvents } from './people/unitEvents'
import type { TranslationText } from './runTranslationWorkflow'

export type Passages = Stored<
  TranslationText & { sourceUnits?: readonly SourceUnit[] | null; units?: StoredUnits | null }
>

/** How often a save begins again because another one came first. */
const ATTEMPTS = 10

/**
 * Saves passages of a translation, each by itself: what one order may not do holds up no other, and
 * nothing else of the document is written. What was done is remembered of each passage.
 *
 * @param options.as what it is remembered as, where that is not what was ordered
 * @returns what became of each, in their order
 */
export const savePassages = (
  req: PayloadRequest,
  id: Id,
  orders: readonly UnitOrder[],
  options: Options = {},
): Promise<UnitOutcome[]> =>
  inTurn(req, async () => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const outcomes = await whole(req, () => attemptToSave(req, id, orders, options))
      if (outcomes) return outcomes
    }
    throw refusalError(req, [{ code: 'changedMeanwhile' }])
  })

interface Options {
  as?: UnitEventAction
}

/** Nothing when somebody else wrote between reading and writing. */
async function attemptToSave(
  req: PayloadRequest,
  id: Id,
  orders: readonly UnitOrder[],
  options: Options,
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
    checks: await checksOf(req.payload, text),
  }
  const { stored, outcomes, isOverwriting } = saveUnits(before, french, orders, act)
  if (stored === before) return outcomes

  const changes: Changes = {
    units: stored,
    ...keptCounts(french, stored),
    approvals: countApprovals(text.approvals, before, stored),
    workflowState: stateAfter(text, french, stored, orders),
  }
  if (showsAtOnce(text) && isApproving(orders, outcomes)) {
    await publishApproved(req, target, text, changes)
  } else if (latest && text._status === 'draft' && !isOverwriting) {
    if (!(await rewriteDraft(req, latest, changes))) return undefined
  } else {
    const document = { ...contentOf(text), ...changes, _status: 'draft' as const }
    await writeDocument(req, target, { document, isDraft: true })
  }
  const doing = {
    person: String(act.person),
    date: act.date,
    actionOf: remembered(orders, options),
  }
  await recordUnitEvents(req, { id, language: text.language }, eventsBetween(before, stored, doing))
  return outcomes
}

type Changes = Partial<Passages> & { units: StoredUnits }

/** Readers have an approved passage of such a text at once, not with the whole. */
const showsAtOnce = ({ resourceType }: Passages): boolean =>
  isTextKind(resourceType) && kindOfText(resourceType).publication === 'passages'

const isApproving = (orders: readonly UnitOrder[], outcomes: readonly UnitOutcome[]): boolean =>
  outcomes.some(({ result }, at) => result === 'saved' && orders[at]?.action === 'approve')

/**
 * What everyone reads takes what is approved, and keeps what was where that is being written anew; then
 * the draft again, where something in it is not approved.
 */
async function publishApproved(
  req: PayloadRequest,
  target: Target,
  text: Passages,
  changes: Changes,
): Promise<void> {
  const readable = await findVersion<Passages>(req, target, 'readable')
  const before = readable._status === 'published' ? (readable.units ?? {}) : {}
  const units = approvedOver(before, changes.units)
  const french = text.sourceUnits ?? []
  const published = {
    ...contentOf(text),
    ...changes,
    units,
    ...keptCounts(french, units),
    workflowState: 'published' as const,
    publishedAt: new Date().toISOString(),
    reviewerNote: null,
    _status: 'published' as const,
  }
  await writeDocument(req, target, { document: published, isDraft: false })
  if (Object.keys(changes.units).every((key) => units[key] === changes.units[key])) return
  const draft = { ...contentOf(text), ...changes, _status: 'draft' as const }
  await writeDocument(req, target, { document: draft, isDraft: true })
}

/** What was done to a passage, as its history says it. */
function remembered(
  orders: readonly UnitOrder[],
  { as }: Options,
): (key: string) => UnitEventAction {
  const actions = new Map(orders.map(({ action, unit }) => [unit.key, action]))
  return (key) => {
    const action = as ?? actions.get(key)
    return action === undefined || action === 'dismiss' ? 'write' : action
  }
}

/** What a reviewer does to single passages. */
const REVIEWING: ReadonlySet<UnitAction> = new Set<UnitAction>(['approve', 'reopen', 'sendBack'])

/** Words that change take a translation out of review; approvals one by one leave it there. */
function stateAfter(
  { workflowState }: Passages,
  french: readonly SourceUnit[],
  stored: StoredUnits,
  orders: readonly UnitOrder[],
) {
  const isReviewing = orders.every(({ action }) => REVIEWING.has(action))
  return isReviewing && workflowState === 'inReview' ? workflowState : workingState(french, stored)
}
