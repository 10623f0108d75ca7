import type { Id } from '@/db/ids'

/** A thread waits, or somebody said that it is settled. */
export const THREAD_STATES = ['open', 'resolved'] as const
export type ThreadState = (typeof THREAD_STATES)[number]

/** The most characters of what is said at once, and of the words that it is said of. */
export const MAX_COMMENT_LENGTH = 4000
export const MAX_QUOTE_LENGTH = 500

/** The most people who are told of one comment. */
export const MAX_TOLD = 30

/** What a comment is about, as it was then. */
export interface Anchor {
  /** Identifier of the block; nothing when it is about the whole text. */
  block?: string | null
  /** The words that it is said of, or how the block began. */
  quote?: string | null
  /** Of all words of the block, when it is said of the block as a whole. */
  fingerprint?: string | null
}

/** One thing said, as it is stored. The first of a thread carries its anchor and its state. */
export interface StoredComment extends Anchor {
  id: Id
  /** Empty once its author took it back. */
  text?: string | null
  /** The first of its thread; nothing when it is the first. */
  thread?: string | null
  /** Of the first: nothing once nothing of the thread is left. */
  state?: ThreadState | null
  /** Number of the account of who said it; empty once that is deleted. */
  person?: string | null
  /** Name and body of who said it from outside, without an account (`src/outsideReading`). */
  guest?: string | null
  /** Numbers of the accounts that it is addressed to. */
  mentions?: string[] | null
  settledBy?: string | null
  /** ISO dates. */
  settledAt?: string | null
  editedAt?: string | null
  deletedAt?: string | null
  createdAt: string
}

/** A thread: what came first, then the replies, the oldest first. */
export interface Thread<Comment = StoredComment> {
  first: Comment
  replies: Comment[]
}
