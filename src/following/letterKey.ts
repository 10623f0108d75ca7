/** The keys of letters in the outbox: unique there, they keep a week's letter from being written twice. */

/** @example letterKey('0f…', '2026-12-01') // 'follow-0f…-2026-12-01' */
export const letterKey = (nonce: string, what: string): string => `${lettersOf(nonce)}${what}`

/** How the keys of somebody's letters begin. */
export const lettersOf = (nonce: string): string => `follow-${nonce}-`

/** The letter that asks for a confirmation. */
export const CONFIRMATION = 'confirm'

/** Whose letter a key is of; nothing when it is of no follower. */
export const nonceOfLetter = (key: string): string | undefined =>
  /^follow-([0-9a-f]{32})-/.exec(key)?.[1]
