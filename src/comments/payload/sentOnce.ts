import type { PayloadRequest } from 'payload'

import { KEY_VALUES } from '@/db/keyValues'

import type { CommentedText } from './comments'

const ofText = ({ collection, id }: CommentedText): string => `sent-comment:${collection}:${id}:`

/** What the panel sends with new words: letters and figures, of which no two are the same. */
const SENT = /^[\w-]{8,64}$/

/**
 * Whether these words come for the first time. Who had no answer sends the same again: their comment is there
 * already. One key of the key-value collection for each comment, in the transaction of the request; it goes with
 * the text, and names nobody.
 *
 * @param sent as the panel made it; without one nothing is known, and nothing refused
 */
export async function isFirstTime(
  req: PayloadRequest,
  text: CommentedText,
  sent: unknown,
): Promise<boolean> {
  if (typeof sent !== 'string' || !SENT.test(sent)) return true
  const key = `${ofText(text)}${sent}`
  const count = async (asked?: PayloadRequest) =>
    req.payload.db.count({
      collection: KEY_VALUES,
      where: { key: { equals: key } },
      ...(asked ? { req: asked } : {}),
    })
  if ((await count(req)).totalDocs > 0) return false
  try {
    await req.payload.db.create({
      collection: KEY_VALUES,
      data: { key, data: { revision: 1 } },
      req,
    })
    return true
  } catch (error) {
    if ((await count()).totalDocs > 0) return false // the other one of two at once came first
    throw error
  }
}

/** The text is gone, and what was said about it. */
export async function dropSent(req: PayloadRequest, text: CommentedText): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: number | string; key: string }>({
    collection: KEY_VALUES,
    where: { key: { contains: ofText(text) } },
    pagination: false,
    limit: 0,
    req,
  })
  const gone = docs.filter(({ key }) => key.startsWith(ofText(text))).map(({ id }) => id)
  if (gone.length === 0) return
  await req.payload.db.deleteMany({ collection: KEY_VALUES, where: { id: { in: gone } }, req })
}
