import type { Payload } from 'payload'

import { readNewMarks, type SeenMarks } from '@/db/changeMarks'
import { passingOf } from '@/db/conflicts'
import { NoAnswer, within } from '@/db/within'

import { ChangeLog } from './changes'

/**
 * The version of what the public can read, and what changed from one to the next. What is kept of it is
 * looked at again when it may be different, in every process on the same database.
 *
 * Each publication leaves a mark of it inside its own transaction, which therefore becomes visible
 * together with what was published, never before.
 */

/**
 * How long a process may go on with the version it knows: a question of two numbers, four times a second. The
 * longer it is, the less is left of the moment for which pages may go on as they were (`GOES_ON_MS`).
 */
const REREAD_AFTER_MS = 250

/**
 * So long one waits to hear what is new, in milliseconds: as long as a publication may take to show. Past it the database
 * is silent, and what is known goes on until it is heard again.
 */
const PATIENCE_MS = 2_000

/** How long after an answer that did not come the next one is asked for, in milliseconds. */
const LISTEN_AGAIN_MS = 1_000

/** On a hook of a collection: every change of what anyone may read of it leaves a mark that says so. */
export const MARKS_CHANGES = Symbol.for('accompagner.marksChanges')

interface Known {
  seen?: SeenMarks
  changes: ChangeLog
  readAt: number
  /** When the reading that it is known from was asked for, on a clock that nobody sets. */
  askedAt: number
  pending?: Promise<Known>
  /** Nothing has been heard for longer than one waits. */
  isSilent?: boolean
  /** Somebody asks again and again until it is heard. */
  isListening?: boolean
}

// One per process, shared by the server's own code and by what Next bundled separately.
const holder = globalThis as typeof globalThis & { accompagnerContentVersion?: Known }

/** The version in force, at most a quarter of a second old while the database answers. */
export async function currentContentVersion(payload: Payload): Promise<string> {
  return versionOf(await current(payload))
}

/** The version in force when it is known without a question, at most a quarter of a second old; nothing when it must be asked for. */
export function freshContentVersion(): string | undefined {
  const known = holder.accompagnerContentVersion
  return known && isFresh(known) ? versionOf(known) : undefined
}

/** What changed, up to the version in force, at most a quarter of a second old while the database answers. */
export async function currentChanges(payload: Payload): Promise<ChangeLog> {
  return (await current(payload)).changes
}

/** Reads the version now. It takes as long as the database does. */
export const rereadContentVersion = async (payload: Payload): Promise<string> =>
  versionOf(await reread(payload))

/** Hears of all that is published now, unless the database is silent. */
export async function hearOfChanges(payload: Payload): Promise<void> {
  await unlessSilent(payload, reread(payload))
}

/** Whether nothing is heard of the database, and what is known goes on. */
export const isDatabaseSilent = (): boolean => holder.accompagnerContentVersion?.isSilent === true

/** The next reader asks the database, which answers with the change after the commit. */
export function forgetContentVersion(): void {
  const known = holder.accompagnerContentVersion
  if (known) known.readAt = 0
}

const versionOf = ({ seen }: Known): string => seen?.version ?? 'none'

function isFresh({ pending, readAt }: Known): boolean {
  const ageMs = Date.now() - readAt
  // Read later than now: the machine's clock was set back, and nobody knows how old it is.
  return pending === undefined && ageMs >= 0 && ageMs < REREAD_AFTER_MS
}

async function current(payload: Payload): Promise<Known> {
  const known = holder.accompagnerContentVersion
  if (known && isFresh(known)) return known
  return unlessSilent(payload, known?.pending ?? reread(payload))
}

/** What is known when the database says nothing: a page that is kept needs it no more than that. */
async function unlessSilent(payload: Payload, asked: Promise<Known>): Promise<Known> {
  const known = holder.accompagnerContentVersion
  if (!known?.seen) return asked
  try {
    // Each of its silences is waited for once.
    return await within(known.isSilent ? 0 : PATIENCE_MS, asked)
  } catch (error) {
    if (!(error instanceof NoAnswer) && passingOf(error) !== 'away') throw error
    if (!known.isSilent) {
      known.isSilent = true
      listenAgain(payload, known)
      payload.logger.error({
        err: error,
        msg: 'the database is silent: kept pages go on as they are',
      })
    }
    return known
  }
}

/** While nothing is heard somebody asks, though nobody reads: a silence that is over is not taken for one. */
function listenAgain(payload: Payload, known: Known): void {
  if (known.isListening) return
  known.isListening = true
  const again = () => {
    known.isListening = false
    if (known.isSilent) listenAgain(payload, known)
  }
  setTimeout(() => void reread(payload).then(again, again), LISTEN_AGAIN_MS).unref()
}

async function reread(payload: Payload): Promise<Known> {
  // One after the other: each says what is new since the one before.
  const before = holder.accompagnerContentVersion
  if (before?.pending) await before.pending.catch(() => undefined)
  const known = (holder.accompagnerContentVersion ??= {
    changes: new ChangeLog((collection) => isMarked(payload, collection)),
    readAt: 0,
    askedAt: -Infinity,
  })
  if (known.pending) return known.pending
  const askedAt = performance.now()
  const pending = readNewMarks(payload, 'content', known.seen).then(({ seen, changes }) => {
    // Whatever is new was not there yet when this process looked last, whatever the clock of who published says.
    if (known.seen && known.seen.version !== seen.version) {
      known.changes.note(changes, known.askedAt)
    }
    known.seen = seen
    known.askedAt = askedAt
    known.readAt = Date.now()
    if (known.isSilent) payload.logger.info({ msg: 'the database is heard again' })
    known.isSilent = false
    return known
  })
  known.pending = pending
  try {
    return await pending
  } finally {
    delete known.pending
  }
}

/** Whether a collection says each of its changes. */
const isMarked = (payload: Payload, slug: string): boolean =>
  payload.collections[slug as keyof Payload['collections']]?.config.hooks.afterChange.some(
    (hook) => MARKS_CHANGES in hook,
  ) ?? false
