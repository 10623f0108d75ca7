import { learn } from './learn'
import { firstLinkLook } from './schedule'
import type { Look, Watched } from './types'

/** What is known of a page that texts link to and that is no source: whether it is there, not what it says. */
export interface WatchedLink extends Watched {
  /** The new address that a person does not want: the old one leads there too. */
  kept?: string
  /** Where it stood when the links of texts were last gathered: texts, translations and sheets, as `pages:3`, in order. */
  in?: string[]
}

/** A link that was just met: looked at within a week, then once a month. */
export const newLink = (address: string, key: string, now: Date): WatchedLink => ({
  address,
  pace: 'seldom',
  nextAt: firstLinkLook(key, now),
  earlier: [],
  quiet: 0,
  flaps: 0,
  failed: 0,
})

/** What is known of a link after a look. A move that leads to the same place is none. */
export function learnLink(before: WatchedLink, look: Look, key: string, now: Date): WatchedLink {
  // That its site refused another page says nothing of one that is gone.
  if (look.is === 'unwatched' && look.why === 'robots' && before.dead) {
    return { ...learn(before, look, key, now), dead: before.dead }
  }
  if (look.is !== 'same' || !look.movedTo) return learn(before, look, key, now)
  const { address, kept } = before
  const isNone = look.movedTo === kept || isSamePlace(address, look.movedTo)
  return learn(before, isNone ? { is: 'same' } : look, key, now)
}

/** The same page under a name that sites change without a word: `https`, `www.`, a stroke at the end. */
const isSamePlace = (one: string, other: string): boolean => placeOf(one) === placeOf(other)

const placeOf = (address: string): string => {
  const { host, pathname, search } = new URL(address)
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search
}

/**
 * What a researcher answers about a link: they opened it and it is right; its old address stays though it moved; it
 * should be looked at now.
 */
export const LINK_ANSWERS = ['read', 'keep', 'look'] as const

export type LinkAnswer = (typeof LINK_ANSWERS)[number]

export const isLinkAnswer = (value: unknown): value is LinkAnswer =>
  LINK_ANSWERS.some((answer) => answer === value)
