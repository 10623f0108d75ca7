import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { domainToASCII } from 'node:url'

/*
 * The links of the letters: a random word and the site's signature of it. The database has the word alone, so that who
 * reads a copy of it opens nothing; letters are made from it again each week.
 */

const SHAPE = /^([0-9a-f]{32})\.([\w-]{43})$/

export const newNonce = (): string => randomBytes(16).toString('hex')

/** What goes into a link. */
export const makeLinkKey = (secret: string, nonce: string): string =>
  `${nonce}.${sign(secret, `links ${nonce}`)}`

/** The word that a link says, if we signed it. */
export function readLinkKey(secret: string, text: unknown): string | undefined {
  const [, nonce, mac = ''] = (typeof text === 'string' && SHAPE.exec(text)) || []
  if (!nonce) return undefined
  const wanted = Buffer.from(sign(secret, `links ${nonce}`))
  const given = Buffer.from(mac)
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? nonce : undefined
}

/** One for each address, and no way back to it. */
export const followerKey = (secret: string, address: string): string =>
  `follows-${sign(secret, `address ${address}`)}`

/**
 * How the keys of what waits for a confirmation begin, one for each mailbox: many servers put `ana+1@…` and `ana+2@…` into
 * that of `ana@…`, and write a domain in letters of ours or in its own. No way back either.
 *
 * @param address in small letters
 */
export const waitingKeys = (secret: string, address: string): string => {
  const at = address.lastIndexOf('@')
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)]
  const plus = local.indexOf('+', 1)
  const base = plus === -1 ? local : local.slice(0, plus)
  const mailbox = `${base}@${domainToASCII(domain) || domain}`
  return `asked-${sign(secret, `mailbox ${mailbox}`)}-`
}

const sign = (secret: string, said: string): string =>
  createHmac('sha256', `${secret} following by e-mail`).update(said).digest('base64url')
