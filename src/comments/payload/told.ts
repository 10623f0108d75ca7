import type { PayloadRequest, Where } from 'payload'

import type { Id } from '@/db/ids'
import { keysFrom } from '@/db/keysFrom'
import { KEY_VALUES, readKeys, type Revised } from '@/db/keyValues'
import { env } from '@/env'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { commentMessage } from '@/notify/commentMessage'
import { enqueueMessage, isEnqueued } from '@/notify/payload/enqueue'
import { withdrawMessages } from '@/notify/payload/withdraw'
import type { WorkflowCollection } from '@/workflow'

import { threadAddress } from '../threadAddress'
import type { Added, CommentedText } from './comments'
import type { Reader } from './readers'

/**
 * What a person has not read yet of what was said to them: one value for each, in nobody else's way. It
 * stands in their Today until they have read it or the thread is settled.
 */
export interface Unread extends Revised {
  person: string
  collection: WorkflowCollection
  document: string
  thread: string
  comment: string
}

const PREFIX = 'told-comment:'

const ofPerson = (person: Id): string => `${PREFIX}${person}:`
const ofText = ({ collection, id }: CommentedText): string => `${collection}:${id}:`

const keyOf = ({ person, collection, document, thread, comment }: Omit<Unread, 'revision'>) =>
  `${ofPerson(person)}${collection}:${document}:${thread}:${comment}`

/** All that a person has not read. */
export const unreadOf = (payload: PayloadRequest['payload'], person: Id): Promise<Unread[]> =>
  readKeys<Unread>(payload, ofPerson(person))

/** Leaves something to read for some people, in the transaction of the request. */
export async function leaveUnread(
  req: PayloadRequest,
  { collection, id }: CommentedText,
  { thread, comment, people }: { thread: string; comment: string; people: readonly string[] },
): Promise<void> {
  if (people.length === 0) return
  const left = people.map((person) => {
    const unread = { person, collection, document: String(id), thread, comment }
    return { key: keyOf(unread), unread }
  })
  const { docs } = await req.payload.db.find<{ key: string }>({
    collection: KEY_VALUES,
    where: { key: { in: left.map(({ key }) => key) } },
    select: { key: true },
    pagination: false,
    limit: 0,
    req,
  })
  const there = new Set(docs.map(({ key }) => key))
  for (const { key, unread } of left.filter((each) => !there.has(each.key))) {
    await req.payload.db.create({
      collection: KEY_VALUES,
      data: { key, data: { ...unread, revision: 1 } },
      req,
    })
  }
}

/** What is dropped: of a text, of a thread or one comment of it, for one person or for everyone. */
interface Which {
  person?: Id
  text?: CommentedText
  thread?: string
  comment?: string
}

/** It was read, settled or taken back: nobody is asked to read it any more. */
export async function dropUnread(req: PayloadRequest, which: Which): Promise<void> {
  const where = keysOf(which)
  if (which.comment === undefined) {
    await req.payload.db.deleteMany({ collection: KEY_VALUES, where, req })
    return
  }
  const { docs } = await req.payload.db.find<{ id: Id; data: Unread }>({
    collection: KEY_VALUES,
    where,
    pagination: false,
    limit: 0,
    req,
  })
  const gone = docs.filter(({ data }) => data.comment === which.comment).map(({ id }) => id)
  if (gone.length === 0) return
  await req.payload.db.deleteMany({ collection: KEY_VALUES, where: { id: { in: gone } }, req })
}

/** Of one person their index alone finds them; of everyone, only what people have not read is looked through. */
function keysOf({ person, text, thread }: Which): Where {
  const inText = text ? `${ofText(text)}${thread === undefined ? '' : `${thread}:`}` : ''
  return person === undefined
    ? { and: [keysFrom(PREFIX), { key: { contains: `:${inText}` } }] }
    : keysFrom(`${ofPerson(person)}${inText}`)
}

interface Mail {
  text: CommentedText
  title: string
  thread: string
  comment: Added
  quote: string
  words: string
  author: string
  people: readonly Reader[]
}

/** A number alone is given again, by SQLite, once what had it was deleted. */
const signOf = ({ id, createdAt }: Added): string => `${id}-${Date.parse(createdAt)}`

/** How the keys of the e-mails about a comment begin. */
const messagesOf = (comment: Added): string => `comment:${signOf(comment)}:`

/** Comments are taken back: what still waits leaves no more, and the outbox keeps no words of them. */
export const withdrawTold = (req: PayloadRequest, ...comments: readonly Added[]): Promise<void> =>
  withdrawMessages(req, comments.map(messagesOf))

/** One e-mail to each person that a comment is addressed to, in their language; once for each comment. */
export async function tellMentioned(req: PayloadRequest, mail: Mail): Promise<void> {
  const { text, title, thread, comment, quote, words, author, people } = mail
  const { admin } = req.payload.config.routes
  const url = `${env.SITE_URL}${threadAddress(admin, text, thread)}`
  for (const person of people) {
    const { email, name, preferredLocale } = person
    const key = `${messagesOf(comment)}${signOf(person)}`
    if (await isEnqueued(req, key)) continue // addressed before, taken back, and addressed again
    await enqueueMessage(req, {
      kind: 'comment',
      key,
      to: email,
      ...commentMessage({
        locale: preferredLocale ?? DEFAULT_LOCALE,
        name,
        author,
        title,
        quote,
        words,
        url,
      }),
    })
  }
}
