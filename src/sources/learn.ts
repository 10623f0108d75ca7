import { nextLook } from './schedule'
import type { Look, PageLook, SameLook, Watched } from './types'

/** Looks in a row without the page, after which it counts as dead, and how long they took at least. */
const DEAD_AFTER = { gone: 2, trouble: 5, troubleMs: 7 * 86_400_000 }

/** Times that a page went back to words it had, after which it is said to answer differently each time. */
const MOST_FLAPS = 3

const FORGIVEN_AFTER = 10

/** Prints that are remembered. */
const EARLIER = 5

/**
 * What is known of a page after a look at it.
 *
 * @param key of the page, for the moment of the next look
 */
export function learn(before: Watched, look: Look, key: string, now: Date): Watched {
  const seen = { ...afterLook(before, look, now.toISOString()), lookedAt: now.toISOString() }
  const notBefore = look.is === 'trouble' ? look.notBefore : undefined
  return { ...seen, nextAt: nextLook(seen, key, now, notBefore) }
}

function afterLook(before: Watched, look: Look, now: string): Watched {
  switch (look.is) {
    case 'same':
      return { ...withMove(reached(before), look, now), ...quieter(before) }
    case 'page':
      return afterPage(before, look, now)
    case 'unwatched':
      return { ...reached(before), unwatched: sinceOf(before.unwatched, look, now) }
    case 'gone':
    case 'trouble':
      return afterFailure(before, look, now)
  }
}

/** The page answered: what had gone wrong is over. */
function reached({
  trouble: _trouble,
  failedSince: _since,
  dead: _dead,
  unwatched: _unwatched,
  ...rest
}: Watched): Watched {
  return { ...rest, failed: 0 }
}

/** Where it says now that it moved to for good, since it first said so. */
function withMove(
  { moved, ...page }: Watched,
  { movedTo }: PageLook | SameLook,
  now: string,
): Watched {
  if (!movedTo) return page
  return { ...page, moved: moved?.to === movedTo ? moved : { since: now, to: movedTo } }
}

/** A page that stays as it is for long is forgiven that it went back and forth. */
const quieter = ({ flaps, quiet }: Watched): Pick<Watched, 'flaps' | 'quiet'> => ({
  quiet: quiet + 1,
  flaps: quiet + 1 >= FORGIVEN_AFTER ? 0 : flaps,
})

function sinceOf(
  before: Watched['unwatched'],
  { why }: Extract<Look, { is: 'unwatched' }>,
  now: string,
): NonNullable<Watched['unwatched']> {
  return before?.why === why ? before : { since: now, why }
}

function afterPage(before: Watched, look: PageLook, now: string): Watched {
  const { etag: _etag, lastModified: _modified, ...known } = reached(before)
  const { etag, lastModified } = look
  const page: Watched = {
    ...withMove(known, look, now),
    print: look.print,
    isRestless: look.isRestless ?? false,
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
  }
  const old = before.print
  if (!old || look.isQuiet) return { ...page, quiet: 0 }
  return old.hash === look.print.hash
    ? { ...page, ...quieter(before) }
    : afterChange(page, before, look, now)
}

function afterChange(page: Watched, before: Watched, look: PageLook, now: string): Watched {
  const { hash, of } = look.print
  const old = before.print!.hash
  const flaps = before.flaps + (before.earlier.includes(hash) ? 1 : 0)
  const { changed: pending, ...rest } = page
  const next: Watched = {
    ...rest,
    quiet: 0,
    flaps,
    earlier: [...before.earlier.filter((each) => each !== old), old].slice(-EARLIER),
  }
  if (flaps >= MOST_FLAPS) return { ...next, unwatched: { since: now, why: 'restless' } }
  // It says again what it said when somebody last read it: there is nothing to answer any more.
  if (pending?.from === hash) return next
  return {
    ...next,
    changed: { since: pending?.since ?? now, from: pending?.from ?? old, to: hash, of },
  }
}

function afterFailure(
  before: Watched,
  look: Extract<Look, { is: 'gone' | 'trouble' }>,
  now: string,
): Watched {
  const { unwatched: _unwatched, ...rest } = before
  const failed = before.failed + 1
  const failedSince = before.failedSince ?? now
  const why: NonNullable<Watched['trouble']>['why'] = look.is === 'gone' ? 'gone' : look.why
  const trouble = { why, ...(look.status === undefined ? {} : { status: look.status }) }
  const next: Watched = { ...rest, failed, failedSince, trouble }
  const lastedMs = new Date(now).getTime() - new Date(failedSince).getTime()
  const isDead =
    look.is === 'gone'
      ? look.status === 410 || failed >= DEAD_AFTER.gone
      : failed >= DEAD_AFTER.trouble && lastedMs >= DEAD_AFTER.troubleMs
  return isDead ? { ...next, dead: before.dead ?? { since: failedSince, ...trouble } } : next
}
