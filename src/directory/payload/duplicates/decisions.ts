import type { PayloadRequest } from 'payload'

import { type Id, idOf, payloadId } from '@/db/ids'
import type { DuplicateDecision } from '@/payload-types'

import type { DuplicateRefusal } from '../../duplicateDecisions'
import { pairKey } from '../../duplicates'

/** Thrown so that what was begun is undone with the transaction. */
export class DuplicateRefused extends Error {
  constructor(readonly refusal: DuplicateRefusal) {
    super(refusal)
  }
}

type Outcome = DuplicateDecision['outcome']

export interface Decision {
  pair: readonly [Id, Id]
  outcome: Exclude<Outcome, 'reopened'>
  kept?: Id
  /** What undoing needs to know. */
  undo?: Record<string, unknown>
}

export const findDecision = async (
  req: PayloadRequest,
  pair: string,
): Promise<DuplicateDecision | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'duplicate-decisions',
    where: { pair: { equals: pair } },
    limit: 1,
    depth: 0,
    overrideAccess: true, // who asks has been checked
    req,
  })
  return docs[0]
}

/**
 * Writes down what was decided of a pair, if nobody has: a pair is one row, whose name is unique.
 *
 * @throws {DuplicateRefused} when it is decided already
 */
export async function takeDecision(req: PayloadRequest, decision: Decision): Promise<void> {
  const [first, second] = decision.pair
  const pair = pairKey(String(first), String(second))
  const data = {
    pair,
    first: payloadId(first),
    second: payloadId(second),
    outcome: decision.outcome,
    kept: decision.kept === undefined ? null : payloadId(decision.kept),
    undo: decision.undo ?? null,
    by: req.user?.id ?? null,
    at: new Date().toISOString(),
  }
  const before = await findDecision(req, pair)
  if (!before) {
    await req.payload.create({
      collection: 'duplicate-decisions',
      data,
      depth: 0,
      overrideAccess: true, // made here only
      req,
    })
    return
  }
  await changeDecision(req, before.id, ['reopened'], data, 'alreadyDecided')
}

/** Changes a decision if it still is what it was: safe between processes. */
export async function changeDecision(
  req: PayloadRequest,
  id: Id,
  from: readonly Outcome[],
  data: Partial<DuplicateDecision>,
  otherwise: DuplicateRefusal,
): Promise<void> {
  const changed: unknown = await req.payload.db.updateOne({
    collection: 'duplicate-decisions',
    where: { and: [{ id: { equals: id } }, { outcome: { in: [...from] } }] },
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
  })
  if (changed === null) throw new DuplicateRefused(otherwise)
}

/** Names of the pairs that nobody needs to look at again. */
export async function decidedPairs(req: PayloadRequest): Promise<DuplicateDecision[]> {
  const { docs } = await req.payload.find({
    collection: 'duplicate-decisions',
    where: { outcome: { not_equals: 'reopened' } },
    sort: '-at',
    depth: 0,
    pagination: false,
    overrideAccess: true, // who asks has been checked
    req,
  })
  return docs
}

/** The sheets of a decision. */
export const sheetsOf = ({ first, second }: DuplicateDecision): string[] =>
  [idOf(first), idOf(second)].map(String)
