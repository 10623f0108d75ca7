import { sameId, type Id } from '@/db/ids'

import {
  MAX_COMMENT_LENGTH,
  MAX_TOLD,
  type StoredComment,
  type Thread,
  type ThreadState,
} from './types'
import type { CommentRefusal } from './refusals'

/** What of a comment says in which thread it stands, and whether that waits. */
type Counted = Pick<StoredComment, 'deletedAt' | 'id' | 'state' | 'thread'>

/** The threads of a text, those of which nothing is left aside; the oldest first. */
export function threadsOf<Comment extends Counted>(
  comments: readonly Comment[],
): Thread<Comment>[] {
  return comments
    .filter(({ thread }) => !thread)
    .map((first) => ({
      first,
      replies: comments.filter(({ thread }) => thread === String(first.id)),
    }))
    .filter(({ first, replies }) => isSaid(first) || replies.length > 0)
}

/** How many wait: what is shown as open is what is counted. */
export const countOpen = (threads: readonly Thread<Counted>[]): number =>
  threads.filter(({ first }) => stateOf(first) === 'open').length

/** A thread in which something is left is open until somebody resolves it. */
export const stateOf = ({ state }: Counted): ThreadState => state ?? 'open'

/** Its author has not taken it back. */
export const isSaid = ({ deletedAt }: Counted): boolean => !deletedAt

/** What keeps words from being said. */
export function wordsRefusals(words: string): CommentRefusal[] {
  if (words.trim() === '') return ['commentEmpty']
  return words.length > MAX_COMMENT_LENGTH ? ['commentTooLong'] : []
}

/** Only who said it changes it or takes it back, as long as it stands. */
export const isOwn = (comment: StoredComment, person: Id): boolean =>
  isSaid(comment) && Boolean(comment.person) && sameId(comment.person, person)

/**
 * Whom a comment is addressed to: each once, never its author.
 *
 * @param allowed the people who may read the text, and those whom the comment is addressed to already
 * @returns why not, when somebody is named who may not, or too many
 */
export function addressedTo(
  asked: unknown,
  allowed: readonly Id[],
  author: Id,
): CommentRefusal | string[] {
  if (asked === undefined) return []
  if (!Array.isArray(asked)) return 'toldUnknown'
  const people = [...new Set(asked.map(String))].filter((id) => !sameId(id, author))
  if (people.length > MAX_TOLD) return 'toldTooMany'
  const isAllowed = (id: string) => allowed.some((each) => sameId(each, id))
  return people.every(isAllowed) ? people : 'toldUnknown'
}

/** Who spoke in a thread, or was addressed: a reply is for them too. */
export function peopleIn({ first, replies }: Thread): string[] {
  const people = [first, ...replies]
    .filter(isSaid)
    .flatMap(({ person, mentions }) => [person ?? '', ...(mentions ?? [])])
  return [...new Set(people)].filter((person) => person !== '')
}
