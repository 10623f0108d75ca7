import type { PayloadRequest } from 'payload'

import { nameOf } from '@/accounts/nameOf'
import { sameId, type Id } from '@/db/ids'
import type { Resource } from '@/translation'
import { namesOf } from '@/translation/payload/people/names'

import {
  blocksOf,
  countOpen,
  isOwn,
  isSaid,
  standingOf,
  stateOf,
  threadsOf,
  type BlockWords,
  type Standing,
  type StoredComment,
  type Thread,
  type ThreadState,
} from '..'
import { commentsOn, type CommentedText } from './comments'
import { findTeam, type Reader } from './readers'
import { unreadOf } from './told'

/** A comment as the panel shows it. */
export interface ShownComment {
  id: string
  /** Nothing once its author took it back. */
  text: string | null
  /** Nothing once the account is deleted. */
  author: string | null
  /** Said from outside, by somebody who was invited to read the text. */
  isGuest: boolean
  isOwn: boolean
  /** Whom it is addressed to. */
  told: { id: string; name: string }[]
  /** ISO dates. */
  at: string
  editedAt: string | null
}

export interface ShownThread {
  id: string
  state: ThreadState
  standing: Standing
  block: string | null
  quote: string | null
  settledBy: string | null
  settledAt: string | null
  /** Something in it is addressed to the person, who has not read it. */
  isForYou: boolean
  comments: ShownComment[]
}

/** All that is said about a text. */
export interface ShownComments {
  open: number
  threads: ShownThread[]
  /** Who may be told. */
  people: { id: string; name: string }[]
}

/** What is said about a text as it now is, for the person who asks: what waits comes first. */
export async function showComments(
  req: PayloadRequest,
  text: CommentedText,
  latest: Resource,
): Promise<ShownComments> {
  const [comments, readers, unread] = await Promise.all([
    commentsOn(req, text),
    findTeam(req),
    unreadOf(req.payload, req.user!.id),
  ])
  const spoke = comments.flatMap(({ person, mentions, settledBy }) => [
    person ?? '',
    settledBy ?? '',
    ...(mentions ?? []),
  ])
  const seen: Seen = {
    person: req.user!.id,
    blocks: blocksOf(latest),
    names: await namesAmongst(req, spoke, readers),
    unread: new Set(
      unread
        .filter(
          ({ collection, document }) => collection === text.collection && sameId(document, text.id),
        )
        .map(({ thread }) => thread),
    ),
  }
  const stored = threadsOf(comments)
  const threads = stored.map((thread) => showThread(thread, seen))
  const isOpen = ({ state }: ShownThread) => state === 'open'
  return {
    open: countOpen(stored),
    threads: [...threads.filter(isOpen), ...threads.filter((thread) => !isOpen(thread)).reverse()],
    people: readers
      .filter(({ id }) => !sameId(id, req.user!.id))
      .map((reader) => ({ id: String(reader.id), name: nameOf(reader) })),
  }
}

/** The names of who spoke or was addressed: the team is known already, only those who have left it are asked for. */
async function namesAmongst(
  req: PayloadRequest,
  people: readonly string[],
  readers: readonly Reader[],
): Promise<Seen['names']> {
  const team = Object.fromEntries(readers.map((reader) => [String(reader.id), nameOf(reader)]))
  const others = people.filter((person) => !Object.hasOwn(team, person))
  return { ...team, ...(await namesOf(req, others)) }
}

/** What a thread is shown with. */
interface Seen {
  person: Id
  blocks: readonly BlockWords[]
  names: Readonly<Record<string, string>>
  /** Threads in which something waits for the person. */
  unread: ReadonlySet<string>
}

function showThread({ first, replies }: Thread, seen: Seen): ShownThread {
  const id = String(first.id)
  return {
    id,
    state: stateOf(first),
    standing: standingOf(first, seen.blocks),
    block: first.block ?? null,
    quote: first.quote ?? null,
    settledBy: (first.settledBy && seen.names[first.settledBy]) || null,
    settledAt: first.settledAt ?? null,
    isForYou: seen.unread.has(id),
    comments: [first, ...replies].map((comment) => showComment(comment, seen)),
  }
}

const showComment = (comment: StoredComment, { names, person }: Seen): ShownComment => ({
  id: String(comment.id),
  text: isSaid(comment) ? (comment.text ?? '') : null,
  author: comment.guest || (comment.person && names[comment.person]) || null,
  isGuest: Boolean(comment.guest),
  isOwn: isOwn(comment, person),
  told: (comment.mentions ?? []).flatMap((id) => {
    const name = names[id]
    return name ? [{ id, name }] : []
  }),
  at: comment.createdAt,
  editedAt: comment.editedAt ?? null,
})
