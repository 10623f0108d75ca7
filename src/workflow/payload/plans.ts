import type { CollectionAfterDeleteHook, Payload } from 'payload'

import { isSameMoment } from '@/days/calendar'
import type { Id } from '@/db/ids'
import { insideOf, type Caller } from '@/db/insideOf'
import { dropKey, KEY_VALUES, readKey, readKeys, swapKey, type Revised } from '@/db/keyValues'
import {
  PLANNED,
  WORKFLOW_FIELDS,
  type Plan,
  type Planned,
  type WorkflowCollection,
} from '@/workflow'

import { textChanged } from '../textChanged'
import type { Stored } from './writeDocument'

/**
 * The plans of texts, one value for each text and each thing planned. They stand beside the text:
 * choosing a moment changes no word, and makes no version.
 */
export type StoredPlan = Plan & Revised

interface Text {
  collection: WorkflowCollection
  id: Id
}

export const PLANS_PREFIX = 'planned-text:'

const keyOf = ({ collection, id }: Text, planned: Planned): string =>
  `${PLANS_PREFIX}${collection}:${id}:${planned}`

export const findPlan = (
  payload: Payload,
  text: Text,
  planned: Planned,
): Promise<StoredPlan | undefined> => readKey<StoredPlan>(payload, keyOf(text, planned))

/** What is planned for a text, and what became of what was. */
export async function plansOf(payload: Payload, text: Text): Promise<StoredPlan[]> {
  const found = await Promise.all(PLANNED.map((planned) => findPlan(payload, text, planned)))
  return found.filter((plan) => plan !== undefined)
}

/** The same for every text of a collection, by identifier: one question for a whole list. */
export async function plansByText(
  payload: Payload,
  collection: WorkflowCollection,
): Promise<ReadonlyMap<string, readonly StoredPlan[]>> {
  const found = await readKeys<StoredPlan>(payload, `${PLANS_PREFIX}${collection}:`)
  const inOrder = PLANNED.flatMap((planned) => found.filter((plan) => plan.planned === planned))
  return Map.groupBy(inOrder, ({ id }) => String(id))
}

/** Of all texts, in no order. */
export const allPlans = (payload: Payload): Promise<StoredPlan[]> =>
  readKeys<StoredPlan>(payload, PLANS_PREFIX)

/**
 * Writes a plan in the place of the one that was read (nothing: there was none).
 *
 * @returns the plan as it now stands; nothing when somebody else came first
 */
export async function writePlan(
  payload: Payload,
  expected: StoredPlan | undefined,
  plan: Plan,
): Promise<StoredPlan | undefined> {
  const next = { ...plan, revision: (expected?.revision ?? 0) + 1 }
  const isWritten = await swapKey(payload, keyOf(plan, plan.planned), expected, next)
  return isWritten ? next : undefined
}

/** Takes a plan away; not when somebody else changed it since it was read. */
export const dropPlan = (payload: Payload, plan: StoredPlan): Promise<boolean> =>
  dropKey(payload, keyOf(plan, plan.planned), plan)

/** A plan goes with its text, in the same transaction: an identifier may come back on SQLite. */
export const deletePlans: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const text = { collection: collection.slug as WorkflowCollection, id }
  await req.payload.db.deleteMany({
    collection: KEY_VALUES,
    where: { key: { in: PLANNED.map((planned) => keyOf(text, planned)) } },
    req,
  })
}

/**
 * Whether the words of a text are no longer those that were before the person who planned it: a save
 * that changes nothing, and the site's own writes (the text online was withdrawn, or read), are no change.
 */
export async function isChangedSince(
  req: Caller,
  { collection, id, seenAt }: Pick<Plan, 'collection' | 'id' | 'seenAt'>,
  latest: Stored,
): Promise<boolean> {
  if (isSameMoment(latest.updatedAt, seenAt)) return false
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: id }, 'version.updatedAt': { equals: seenAt } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // only compared: what it says leaves to nobody
    ...insideOf(req),
  })
  const seen: unknown = docs[0]?.version
  return !seen || textChanged(latest, seen as Stored, WORKFLOW_FIELDS)
}
