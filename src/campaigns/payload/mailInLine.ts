import type { Payload, PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import { OUTBOX } from '@/notify/payload/enqueue'
import type { OutboxMessage } from '@/payload-types'

import { messageKeysOf, readMessageKey } from '../bounce'
import type { CampaignState } from '../transitions'
import { findCampaign } from './readCampaign'

interface Move {
  from: OutboxMessage['state'][]
  changes: (now: string) => Partial<OutboxMessage>
}

const WITHDRAW: Move = {
  from: ['waiting', 'held'],
  changes: (now) => ({ state: 'failed', problem: 'withdrawn', finishedAt: now }),
}

/** What becomes of the messages in line when their campaign comes to a state. */
const MOVES: Partial<Record<CampaignState, Move>> = {
  paused: { from: ['waiting'], changes: () => ({ state: 'held' }) },
  open: { from: ['held'], changes: (now) => ({ state: 'waiting', nextAttemptAt: now }) },
  closed: WITHDRAW,
  cancelled: WITHDRAW,
}

/** Holds, frees or withdraws what a campaign has in line, in the transaction that changes its state. */
export async function moveMail(req: PayloadRequest, id: Id, to: CampaignState): Promise<void> {
  const move = MOVES[to]
  if (!move) return
  await req.payload.db.updateMany({
    collection: OUTBOX,
    where: {
      and: [{ kind: { equals: 'campaign' } }, messageKeysOf(id), { state: { in: move.from } }],
    },
    data: move.changes(new Date().toISOString()),
    req,
    returning: false,
  })
}

/**
 * Does the same for what came back in line after its campaign stopped: a message that was leaving in that
 * moment and failed, or one that somebody had sent again. To be run before messages are delivered.
 */
export async function holdStopped(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: OUTBOX,
    where: { kind: { equals: 'campaign' }, state: { equals: 'waiting' } },
    select: { key: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // the site itself sends
  })
  for (const id of new Set(docs.flatMap(({ key }) => readMessageKey(key)?.campaign ?? []))) {
    const campaign = await findCampaign(payload, id)
    const state = campaign?.state ?? 'cancelled'
    if (state !== 'open') await writeWhole(payload, (req) => moveMail(req, id, state))
  }
}
