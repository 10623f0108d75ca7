import type { Device } from './device'

/** A browser that an account was opened in. Moments are ISO dates. */
export interface KnownBrowser {
  /** The hash of the secret that the browser holds, of this account alone. */
  hash: string
  device: Device
  /** The session that it opened last. */
  session?: string
  lastUsedAt: string
}

/** How long a browser is remembered after its last use, in days: what the privacy page says, 13 months. */
export const BROWSER_DAYS = 395

const DAY_MS = 86_400_000

/** More than anybody uses; a program that keeps no cookie is a new browser at each sign-in. */
const MAX_BROWSERS = 30

/** A use is noted no more often than this, in milliseconds. */
const USE_MS = 5 * 60_000

/** Whether an account knows this browser; of one that was never opened in any, nothing is new. */
export const isNewBrowser = (browsers: readonly KnownBrowser[], hash: string): boolean =>
  browsers.length > 0 && !browsers.some((browser) => browser.hash === hash)

/** The browsers of an account after one of them opened a session: the last used first, none too old. */
export function withBrowser(
  browsers: readonly KnownBrowser[],
  opened: KnownBrowser,
  now: Date,
): KnownBrowser[] {
  const oldest = now.getTime() - BROWSER_DAYS * DAY_MS
  const others = browsers.filter(
    ({ hash, lastUsedAt }) => hash !== opened.hash && new Date(lastUsedAt).getTime() > oldest,
  )
  return [opened, ...others].slice(0, MAX_BROWSERS)
}

/** The same after a use of a session; nothing when there is nothing worth noting. */
export function withUse(
  browsers: readonly KnownBrowser[],
  session: string,
  now: Date,
): KnownBrowser[] | undefined {
  const used = browsers.find((browser) => browser.session === session)
  if (!used || now.getTime() - new Date(used.lastUsedAt).getTime() < USE_MS) return undefined
  return browsers.map((browser) =>
    browser === used ? { ...browser, lastUsedAt: now.toISOString() } : browser,
  )
}

/** An open session, as its owner reads it. */
export interface OwnSession {
  id: string
  device: Device
  /** ISO dates. */
  openedAt: string
  lastUsedAt: string
  isThisOne: boolean
}

interface KeptSession {
  id: string
  createdAt?: string | Date | null
  expiresAt: string | Date
}

/** The open sessions of an account, this one first, then the last used. */
export function ownSessions(
  sessions: readonly KeptSession[],
  browsers: readonly KnownBrowser[],
  { current, now }: { current: string | undefined; now: Date },
): OwnSession[] {
  return sessions
    .filter(({ expiresAt }) => new Date(expiresAt) > now)
    .map(({ id, createdAt }) => {
      const browser = browsers.find(({ session }) => session === id)
      const openedAt = new Date(createdAt ?? now).toISOString()
      const lastUsedAt = browser?.lastUsedAt ?? openedAt
      return { id, device: browser?.device ?? {}, openedAt, lastUsedAt, isThisOne: id === current }
    })
    .sort(
      (a, b) =>
        Number(b.isThisOne) - Number(a.isThisOne) || b.lastUsedAt.localeCompare(a.lastUsedAt),
    )
}
