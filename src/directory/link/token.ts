import { createHash, randomBytes } from 'node:crypto'

/** 256 bits: guessing one is hopeless however many links there are. */
const TOKEN_BYTES = 32

/** What opens a sheet: 43 characters that are safe in an address and in a cookie. */
export const makeToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')

/** Whether a text can be a token at all; anything else is not looked up. */
export const isToken = (text: unknown): text is string =>
  typeof text === 'string' && /^[\w-]{43}$/.test(text)

/** What is kept of a token with its link: it opens nothing. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
