import { setTimeout as wait } from 'node:timers/promises'

import type { PayloadRequest } from 'payload'

import { keysFrom } from '@/db/keysFrom'
import { KEY_VALUES } from '@/db/keyValues'

import type { CommentedText } from './comments'

const ofText = ({ collection, id }: CommentedText): string => `sent-comment:${collection}:${id}:`

/** What the panel sends with new words: letters and figures, of which no two are the same. */
const SENT = /^[\w-]{8,64}$/

const LOOKS = 12
const PAUSE_MS = 250

interface Kept {
  id: number | string
  data: { revision: number; isSaid?: boolean }
}

/** Words that come: for the first time, said already, or begun by a request of which nobody knows the end. */
export type Coming = 'new' | 'said' | 'begun'

/**
 * Says whether these words have come before. Who had no answer sends the same again: their comment is there already.
 * One key of the key-value collection for each comment, in the transaction of the request; it goes with the text, and
 * names nobody. Where there are no transactions, a request that is under way is waited for; one that ended in the
 * middle has begun, and what it left undone is done now.
 *
 * @param sent as the panel made it; without one nothing is known, and nothing refused
 */
export async function lookForSent(
  req: PayloadRequest,
  text: CommentedText,
  sent: unknown,
): Promise<Coming> {
  const key = keyOf(text, sent)
  if (!key) return 'new'
  const before = await findKept(req, key, req)
  if (before?.data.isSaid) return 'said'
  if (!before) {
    try {
      await req.payload.db.create({
        collection: KEY_VALUES,
        data: { key, data: { revision: 1 } },
        req,
      })
      return 'new'
    } catch (error) {
      // The other one of two at once came first.
      if (!(await findKept(req, key))) throw error
    }
  }
  for (let look = 0; look < LOOKS; look += 1) {
    if ((await findKept(req, key))?.data.isSaid) return 'said'
    await wait(PAUSE_MS)
  }
  return 'begun'
}

/** These words are there, and everyone whom they are for has been told. */
export async function noteSaid(
  req: PayloadRequest,
  text: CommentedText,
  sent: unknown,
): Promise<void> {
  const key = keyOf(text, sent)
  const kept = key && (await findKept(req, key, req))
  if (!kept) return
  await req.payload.db.updateOne({
    collection: KEY_VALUES,
    id: kept.id,
    data: { data: { revision: 2, isSaid: true } },
    req,
    returning: false,
  })
}

const keyOf = (text: CommentedText, sent: unknown): string | undefined =>
  typeof sent === 'string' && SENT.test(sent) ? `${ofText(text)}${sent}` : undefined

/** @param inside of whose transaction; without one as everyone sees it */
const findKept = (
  { payload }: PayloadRequest,
  key: string,
  inside?: PayloadRequest,
): Promise<Kept | null> =>
  payload.db.findOne<Kept>({
    collection: KEY_VALUES,
    where: { key: { equals: key } },
    ...(inside ? { req: inside } : {}),
  })

/** The text is gone, and what was said about it. */
export async function dropSent(req: PayloadRequest, text: CommentedText): Promise<void> {
  await req.payload.db.deleteMany({ collection: KEY_VALUES, where: keysFrom(ofText(text)), req })
}
