import { createHmac, randomInt } from 'node:crypto'

/** How many are made at a time; each serves once. */
const RECOVERY_CODES = 10

/** Letters and digits that nobody takes for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
/** 12 of 31: 59 bits. */
const LENGTH = 12

/** New codes, as a person writes them down: `abcd-efgh-jkmn`. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)])
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  )

/**
 * What is kept of a code: a copy of the database alone tells none. However it was typed.
 *
 * @param pepper derived from the site's secret, of one account (`seal.ts`)
 */
export const recoveryHash = (typed: string, pepper: Buffer): string =>
  createHmac('sha256', pepper)
    .update(typed.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('base64url')
