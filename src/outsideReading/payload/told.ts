import type { PayloadRequest } from 'payload'

import { EDITORS } from '@/access'
import { nameOf } from '@/accounts/nameOf'
import { dayAt } from '@/days/calendar'
import { idOf, payloadId } from '@/db/ids'
import { env } from '@/env'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { outsideAnswerMessage } from '@/notify/outsideReadingMessages'
import { enqueueMessage, isEnqueued } from '@/notify/payload/enqueue'
import { withdrawMessages } from '@/notify/payload/withdraw'

import type { ReadingAnswer, StoredReading } from '../types'

/**
 * How the keys of the messages about an invitation begin. A number alone is given again, by SQLite, once the text of
 * the invitation that had it was deleted, and a key is taken once.
 */
export const messagesOf = ({ id, createdAt }: Pick<StoredReading, 'createdAt' | 'id'>): string =>
  `outside-reading:${id}-${Date.parse(createdAt)}:`

/** How long one waits for more remarks, or for an answer to be changed once more, in milliseconds. */
const GATHERED_MS = 60 * 60_000

/**
 * Tells who invited that remarks came, in the transaction of the request: once a day, an hour after the first.
 */
export async function tellOfRemarks(req: PayloadRequest, reading: StoredReading): Promise<void> {
  const now = new Date()
  const key = `${messagesOf(reading)}remarks:${dayAt(now)}`
  if (await isEnqueued(req, key)) return
  await tellInviter(req, reading, { key, answer: null, notBefore: anHourAfter(now) })
}

/**
 * Tells who invited what a reader answered, in the transaction of the request: the first of a day at once. Another answer
 * takes the place of what was told before, and waits for an hour if it is of the same day: the last message says what
 * is kept, and no hesitation fills a mailbox.
 *
 * @param isOther whether it says something else than the answer before
 */
export async function tellOfAnswer(
  req: PayloadRequest,
  reading: StoredReading & { answer: ReadingAnswer },
  isOther: boolean,
): Promise<void> {
  const now = new Date()
  const answers = `${messagesOf(reading)}answer:`
  const today = `${answers}${dayAt(now)}:`
  const { answer } = reading
  const first = `${today}first`
  const isFirst = !(await isEnqueued(req, first))
  if (!isFirst && !isOther) return
  if (isOther) await withdrawMessages(req, [answers])
  if (isFirst) return tellInviter(req, reading, { key: first, answer })
  const key = `${today}${now.getTime()}`
  await tellInviter(req, reading, { key, answer, notBefore: anHourAfter(now) })
}

const anHourAfter = (now: Date): Date => new Date(now.getTime() + GATHERED_MS)

interface Told {
  key: string
  answer: ReadingAnswer | null
  notBefore?: Date
}

/**
 * Where the account of who invited is gone, or edits no texts any more, nobody is told, and all of it stands beside the
 * text.
 */
async function tellInviter(
  req: PayloadRequest,
  reading: StoredReading,
  { answer, ...message }: Told,
): Promise<void> {
  const id = idOf(reading.invitedBy)
  if (id === undefined) return
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ id: { equals: payloadId(id) } }, { roles: { in: [...EDITORS] } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // who invited, to tell them
    req,
    select: { email: true, name: true, preferredLocale: true },
  })
  const [person] = docs
  if (!person) return
  const { admin } = req.payload.config.routes
  await enqueueMessage(req, {
    kind: 'outsideReading',
    ...message,
    to: person.email,
    ...outsideAnswerMessage({
      locale: person.preferredLocale ?? DEFAULT_LOCALE,
      name: nameOf(person),
      reader: reading.name,
      body: reading.body,
      title: reading.title,
      answer,
      url: `${env.SITE_URL}${admin}/collections/${reading.resourceType}/${reading.resourceKey}`,
    }),
  })
}
