import type { Payload, PayloadRequest, Where } from 'payload'

import { writeWhole } from '@/db/whole'
import { OUTBOX } from '@/notify/payload/enqueue'
import { putInLine } from '@/notify/payload/putInLine'
import type { MessageProblem } from '@/notify/states'
import type { OutboxMessage } from '@/payload-types'

import { FOLLOWERS } from './collection'

/** What is wrong with a mail server and with no letter: nothing of them has left. */
const OF_THE_SERVER: MessageProblem[] = ['accountRefused', 'insecure', 'unreachable']

/** Letters put in line in one transaction: others write in between. */
const AT_ONCE = 50

/**
 * Puts the letters of a week in line again that were given up while a mail server was down for days, once it takes
 * messages, as long as their words are kept. Until then they stand among what did not leave, in Today and Operations.
 *
 * @returns how many
 */
export async function resumeGivenUp(payload: Payload, now: Date): Promise<number> {
  const lastTaken = await findLastTaken(payload)
  if (!lastTaken) return 0
  const givenUp: Where[] = [
    { kind: { equals: 'digest' } },
    { state: { equals: 'failed' } },
    { problem: { in: OF_THE_SERVER } },
    { finishedAt: { less_than: lastTaken } },
    { erasedAt: { exists: false } },
  ]
  const { docs } = await payload.find({
    collection: OUTBOX,
    where: { and: givenUp },
    select: { key: true, state: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // the site itself sends its messages
  })
  let count = 0
  for (let at = 0; at < docs.length; at += AT_ONCE) {
    const letters = docs.slice(at, at + AT_ONCE)
    count += await writeWhole(payload, async (req) => {
      const last = await lastOfFollowers(req, letters)
      let put = 0
      for (const letter of letters)
        if (last.has(letter.key) && (await putInLine(req, letter, now))) put += 1
      return put
    })
  }
  return count
}

/** Of some letters, the keys of those after which their follower was written no other. */
async function lastOfFollowers(
  req: PayloadRequest,
  letters: readonly Pick<OutboxMessage, 'key'>[],
): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: FOLLOWERS,
    where: { lastLetter: { in: letters.map(({ key }) => key) } },
    select: { lastLetter: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only which letter was the last
    req,
  })
  return new Set(docs.flatMap(({ lastLetter }) => lastLetter ?? []))
}

/** When a mail server last took a message of any kind. */
async function findLastTaken(payload: Payload): Promise<string | null | undefined> {
  const { docs } = await payload.find({
    collection: OUTBOX,
    where: { state: { equals: 'sent' } },
    select: { finishedAt: true },
    sort: '-finishedAt',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // only the moment
  })
  return docs[0]?.finishedAt
}
