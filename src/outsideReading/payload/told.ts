import type { PayloadRequest } from 'payload'

import { EDITORS } from '@/access'
import { nameOf } from '@/accounts/nameOf'
import { dayAt } from '@/days/calendar'
import { idOf, payloadId } from '@/db/ids'
import { env } from '@/env'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { outsideAnswerMessage } from '@/notify/outsideReadingMessages'
import { enqueueMessage, isEnqueued } from '@/notify/payload/enqueue'

import type { StoredReading } from '../types'

/**
 * How the keys of the messages about an invitation begin. A number alone is given again, by SQLite, once the text of
 * the invitation that had it was deleted, and a key is taken once.
 */
export const messagesOf = ({ id, createdAt }: Pick<StoredReading, 'createdAt' | 'id'>): string =>
  `outside-reading:${id}-${Date.parse(createdAt)}:`

/** How long one waits for more remarks before who invited is told of the first, in milliseconds. */
const GATHERED_MS = 60 * 60_000

/**
 * Tells who invited that something came, in the transaction of the request: of an answer at once, of remarks an hour
 * after the first of a day. Where their account is gone, or edits no texts any more, nobody is told, and all of it
 * stands beside the text.
 */
export async function tellInviter(
  req: PayloadRequest,
  reading: StoredReading,
  what: 'answer' | 'remarks',
): Promise<void> {
  const now = new Date()
  const id = idOf(reading.invitedBy)
  const key = `${messagesOf(reading)}${what}:${dayAt(now)}${what === 'answer' ? `:${reading.answer}` : ''}`
  if (id === undefined || (await isEnqueued(req, key))) return
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
    key,
    to: person.email,
    ...(what === 'remarks' ? { notBefore: new Date(now.getTime() + GATHERED_MS) } : {}),
    ...outsideAnswerMessage({
      locale: person.preferredLocale ?? DEFAULT_LOCALE,
      name: nameOf(person),
      reader: reading.name,
      body: reading.body,
      title: reading.title,
      answer: what === 'answer' ? (reading.answer ?? null) : null,
      url: `${env.SITE_URL}${admin}/collections/${reading.resourceType}/${reading.resourceKey}`,
    }),
  })
}
