import { APIError, type PayloadRequest } from 'payload'

import { nameOf } from '@/accounts/nameOf'
import { sameId } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'
import type { User } from '@/payload-types'
import type { Resource } from '@/translation'

import {
  addressedTo,
  anchorIn,
  blocksOf,
  COMMENT_REFUSALS,
  isOwn,
  isSaid,
  MAX_QUOTE_LENGTH,
  peopleIn,
  threadsOf,
  wordsRefusals,
  type Anchor,
  type CommentRefusal,
  type StoredComment,
  type Thread,
} from '..'
import {
  addComment,
  changeComment,
  commentsOn,
  removeComment,
  type Added,
  type CommentedText,
} from './comments'
import { amongst, findTeam, type Reader } from './readers'
import { lookForSent, noteSaid } from './sentOnce'
import { dropUnread, leaveUnread, tellMentioned, withdrawTold } from './told'

/** What a person asks to have done about the comments of a text. */
export interface CommentOrder {
  text: CommentedText
  latest: Resource
  asked: Readonly<Record<string, unknown>>
}

type Does = (req: PayloadRequest, order: CommentOrder) => Promise<void>

/** All that can be asked, each within one transaction. */
const DOES: Record<string, Does> = { start, reply, edit, remove, resolve, reopen, read }

/** @throws {APIError} with the reasons, in the person's language, when it is not done */
export async function carryOut(req: PayloadRequest, order: CommentOrder): Promise<void> {
  const { do: name } = order.asked
  const does = typeof name === 'string' && Object.hasOwn(DOES, name) ? DOES[name] : undefined
  if (!does) throw refusal(req, 'unknownAction')
  await does(req, order)
}

export function refusal(req: PayloadRequest, code: CommentRefusal): APIError {
  const { status, words } = COMMENT_REFUSALS[code]
  return new APIError(words[personLocale(req)], status, { refusals: [{ code }] }, true)
}

async function start(req: PayloadRequest, order: CommentOrder): Promise<void> {
  const said = await readSaid(req, order)
  const anchor = readAnchor(req, order)
  const title = titleOf(order)
  const comment = await addOnce(req, order, { ...said, text: order.text, title, anchor })
  if (!comment) return
  await tell(req, order, said, { thread: String(comment.id), comment, quote: anchor.quote })
  await noteSaid(req, order.text, order.asked.sent)
}

/**
 * Adds a comment, unless these very words were sent before and are there. Nothing when all of it has been done; the
 * comment of before when whoever it is for may not have been told.
 */
async function addOnce(
  req: PayloadRequest,
  { text, asked }: CommentOrder,
  said: Parameters<typeof addComment>[1],
): Promise<Added | undefined> {
  const coming = await lookForSent(req, text, asked.sent)
  if (coming === 'said') return undefined
  const begun =
    coming === 'begun' &&
    (await commentsOn(req, text)).findLast(
      ({ person, text: words, thread }) =>
        sameId(person, req.user!.id) &&
        words === said.words &&
        (thread ?? '') === (said.thread ?? ''),
    )
  return begun || addComment(req, said)
}

/**
 * A reply opens its thread again: who settled it did not know of these words. The first of the thread is written even
 * where it is open, so that whoever takes the last words back at this moment sees the reply.
 */
async function reply(req: PayloadRequest, order: CommentOrder): Promise<void> {
  const thread = await findThread(req, order)
  const said = await readSaid(req, order)
  const { first } = thread
  const id = String(first.id)
  const title = titleOf(order)
  const comment = await addOnce(req, order, { ...said, text: order.text, title, thread: id })
  if (!comment) return
  await changeComment(req, first.id, OPEN)
  await dropUnread(req, { person: req.user!.id, text: order.text, thread: id })
  const others = amongst(said.readers, peopleIn(thread))
    .map((reader) => String(reader.id))
    .filter((person) => !sameId(person, req.user!.id))
  await tell(req, order, said, {
    thread: id,
    comment,
    quote: first.quote,
    others,
  })
  await noteSaid(req, order.text, order.asked.sent)
}

/** Who is addressed only now is told now; nobody is told twice of one comment. */
async function edit(req: PayloadRequest, order: CommentOrder): Promise<void> {
  const { comment, thread } = await findOwn(req, order)
  const before = comment.mentions ?? []
  const said = await readSaid(req, order, before)
  await changeComment(req, comment.id, {
    text: said.words,
    mentions: said.mentions,
    editedAt: new Date().toISOString(),
  })
  for (const person of before.filter((each) => !said.mentions.includes(each))) {
    await dropUnread(req, { ...unreadIn(order, thread, comment), person })
  }
  const mentions = said.mentions.filter((person) => !before.includes(person))
  await tell(
    req,
    order,
    { ...said, mentions },
    {
      thread: String(thread.first.id),
      comment,
      quote: thread.first.quote,
    },
  )
}

/** The first of a thread leaves its place, so that replies keep theirs, also one that comes meanwhile. */
async function remove(req: PayloadRequest, order: CommentOrder): Promise<void> {
  const { comment, thread } = await findOwn(req, order)
  const { first } = thread
  if (sameId(comment.id, first.id)) {
    await changeComment(req, first.id, {
      text: '',
      mentions: [],
      deletedAt: new Date().toISOString(),
    })
  } else {
    await removeComment(req, comment.id)
  }
  await keepCounted(req, order, first)
  await dropUnread(req, unreadIn(order, thread, comment))
  await withdrawTold(req, comment)
}

/**
 * Nothing waits in a thread of which nothing is left. Looked at after the words have gone, and the first written
 * whatever is left: two who take back the last words at once, or one who replies meanwhile, see each other, be it
 * because one of the two begins again or, where there are no transactions, because the last to look sees all.
 */
async function keepCounted(
  req: PayloadRequest,
  { text }: CommentOrder,
  { id, state }: StoredComment,
): Promise<void> {
  const isLeft = async () =>
    threadsOf(await commentsOn(req, text)).some(({ first }) => sameId(first.id, id))
  // Only the moment where it is counted already: somebody may settle it meanwhile.
  if (await isLeft()) return changeComment(req, id, state ? {} : { state: 'open' })
  await changeComment(req, id, { state: null })
  if (await isLeft()) await changeComment(req, id, OPEN)
}

const unreadIn = ({ text }: CommentOrder, { first }: Thread, comment: StoredComment) => ({
  text,
  thread: String(first.id),
  comment: String(comment.id),
})

const OPEN = { state: 'open', settledBy: null, settledAt: null } as const

/** Settled for everyone: nobody is asked to read it any more. */
async function resolve(req: PayloadRequest, order: CommentOrder): Promise<void> {
  const { first } = await findThread(req, order)
  if (first.state === 'resolved') return
  await changeComment(req, first.id, {
    state: 'resolved',
    settledBy: String(req.user!.id),
    settledAt: new Date().toISOString(),
  })
  await dropUnread(req, { text: order.text, thread: String(first.id) })
}

async function reopen(req: PayloadRequest, order: CommentOrder): Promise<void> {
  const { first } = await findThread(req, order)
  if (first.state === 'resolved') await changeComment(req, first.id, OPEN)
}

async function read(req: PayloadRequest, order: CommentOrder): Promise<void> {
  const { first } = await findThread(req, order)
  await dropUnread(req, { person: req.user!.id, text: order.text, thread: String(first.id) })
}

interface Said {
  words: string
  mentions: string[]
  readers: Reader[]
}

/** What is said, and to whom. */
async function readSaid(
  req: PayloadRequest,
  { asked }: CommentOrder,
  /** Whom it is addressed to already: one who has left the team since stands in nobody's way. */
  before: readonly string[] = [],
): Promise<Said> {
  const words = typeof asked.text === 'string' ? asked.text.trim() : ''
  const [refused] = wordsRefusals(words)
  if (refused) throw refusal(req, refused)
  const readers = await findTeam(req)
  const allowed = [...readers.map(({ id }) => id), ...before]
  const mentions = addressedTo(asked.mentions, allowed, req.user!.id)
  if (!Array.isArray(mentions)) throw refusal(req, mentions)
  return { words, mentions, readers }
}

function readAnchor(req: PayloadRequest, { asked, latest }: CommentOrder): Anchor {
  if (typeof asked.block !== 'string' || asked.block === '') return {}
  const block = blocksOf(latest).find((each) => each.block === asked.block)
  if (!block) throw refusal(req, 'blockNotSaved')
  const quote = typeof asked.quote === 'string' ? asked.quote : ''
  if (quote.trim().length > MAX_QUOTE_LENGTH) throw refusal(req, 'quoteTooLong')
  const anchor = anchorIn(block, quote)
  if (!anchor) throw refusal(req, 'quoteElsewhere')
  return anchor
}

async function findThread(req: PayloadRequest, { asked, text }: CommentOrder): Promise<Thread> {
  const threads = threadsOf(await commentsOn(req, text))
  const found = threads.find(({ first }) => String(first.id) === asked.thread)
  if (!found) throw refusal(req, 'commentGone')
  return found
}

/** A comment that the person wrote, in its thread. */
async function findOwn(
  req: PayloadRequest,
  order: CommentOrder,
): Promise<{ comment: StoredComment; thread: Thread }> {
  const thread = await findThread(req, order)
  const comment = [thread.first, ...thread.replies]
    .filter(isSaid)
    .find(({ id }) => String(id) === order.asked.comment)
  if (!comment) throw refusal(req, 'commentGone')
  if (!isOwn(comment, req.user!.id)) throw refusal(req, 'commentNotYours')
  return { comment, thread }
}

interface Told {
  thread: string
  comment: Added
  quote: string | null | undefined
  /** Who spoke in the thread before: it is theirs to read, without an e-mail. */
  others?: readonly string[]
}

async function tell(
  req: PayloadRequest,
  order: CommentOrder,
  { words, mentions, readers }: Said,
  { thread, comment, quote, others = [] }: Told,
): Promise<void> {
  const people = [...new Set([...mentions, ...others])]
  await leaveUnread(req, order.text, { thread, comment: String(comment.id), people })
  await tellMentioned(req, {
    text: order.text,
    title: titleOf(order),
    thread,
    comment,
    quote: quote ?? '',
    words,
    author: nameOf(req.user as User),
    people: amongst(readers, mentions),
  })
}

const titleOf = ({ latest }: CommentOrder): string => String(latest.title ?? '')
