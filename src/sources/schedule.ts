import type { Watched } from './types'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** When a page is looked at again, in milliseconds. */
const EVERY = {
  /** One that changed lately, or that is new. */
  lively: DAY_MS,
  /** After ten quiet looks, then after thirty. */
  calm: 3 * DAY_MS,
  still: 7 * DAY_MS,
  /** When a person asked for less, and what cannot be watched: perhaps its site changes its mind. */
  seldom: 30 * DAY_MS,
  /** What is dead, or leads to a private network: perhaps it comes back. */
  dead: 7 * DAY_MS,
  /** After the first failure; doubled at each further one. */
  failed: 6 * HOUR_MS,
  /** The first look, after the site starts to watch: spread over two hours. */
  firstAfter: 10 * 60_000,
  firstSpread: 2 * HOUR_MS,
  /** Of links: many come at once, and none is in a hurry. */
  linkSpread: 7 * DAY_MS,
}

/** Looks in a row without a change, after which a page is calm, then still. */
const CALM_LOOKS = 10
const STILL_LOOKS = 30

/** Pages asked at the same moment would be asked so each time: a tenth sooner or later. */
const JITTER = 0.1

/** No site is believed that asks to be left alone for longer, in milliseconds. */
const LONGEST_WAIT_MS = 30 * DAY_MS

/** The moment (ISO) of the first look at a page. */
export const firstLook = (key: string, now: Date): string =>
  at(now, EVERY.firstAfter + EVERY.firstSpread * share(key))

/** The same for a link of a text, whose words are not read. */
export const firstLinkLook = (key: string, now: Date): string =>
  at(now, EVERY.firstAfter + EVERY.linkSpread * share(key))

/**
 * The moment (ISO) of the next look at a page, as it stands after this one.
 *
 * @param notBefore moment (ISO) before which its site asks not to come back
 */
export function nextLook(page: Watched, key: string, now: Date, notBefore?: string): string {
  const every = intervalOf(page)
  const jittered = every * (1 + JITTER * (2 * share(`${key}${page.quiet}${page.failed}`) - 1))
  const asked = notBefore ? new Date(notBefore).getTime() - now.getTime() : 0
  return at(now, Math.max(jittered, Math.min(asked, LONGEST_WAIT_MS)))
}

function intervalOf({ dead, failed, lookedAt, pace, print, quiet, unwatched }: Watched): number {
  // A page that was read until now may only be out for repairs: once more before it is left for a month.
  const isSudden = print && unwatched?.since === lookedAt && unwatched?.why === 'blank'
  if (unwatched && !isSudden) return unwatched.why === 'private' ? EVERY.dead : EVERY.seldom
  if (dead) return EVERY.dead
  if (failed > 0) return Math.min(EVERY.failed * 2 ** (failed - 1), EVERY.still)
  if (pace === 'seldom') return EVERY.seldom
  if (quiet < CALM_LOOKS) return EVERY.lively
  return quiet < STILL_LOOKS ? EVERY.calm : EVERY.still
}

const at = (now: Date, afterMs: number): string => new Date(now.getTime() + afterMs).toISOString()

/** A number from 0 to 1 that a text always gives. */
function share(text: string): number {
  let sum = 0
  for (const char of text) sum = (sum * 31 + char.charCodeAt(0)) % 65_521
  return sum / 65_521
}
