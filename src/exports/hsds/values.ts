/** Values as the specification wants them written; nothing when they cannot be. */
import { toTelUri } from '@/text/telUri'

/** What may stand in an address as it is; the rest is written by its bytes. */
const NOT_IN_ADDRESS = /[^\w:/?#@!$&'()*+,;=.~%-]/g
const LONE_PERCENT = /%(?![\da-f]{2})/gi

/** A whole web address (RFC 3986). */
export function webAddress(written: string | null): string | undefined {
  if (!written || !URL.canParse(written)) return undefined
  const url = new URL(written)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  // An address in figures between brackets is nobody's website; a password is nobody's business.
  if (url.hostname.startsWith('[') || url.username || url.password) return undefined
  return url.href
    .replace(NOT_IN_ADDRESS, (sign) => encodeURIComponent(sign.toWellFormed()))
    .replace(LONE_PERCENT, '%25')
}

const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i

/** Longest address of a mailbox, in characters (RFC 5321). */
const MAX_EMAIL = 254

export const emailAddress = (written: string | null): string | undefined =>
  written && written.length <= MAX_EMAIL && EMAIL.test(written) ? written : undefined

const NORTH_AMERICAN = /^\+1(\d{3})(\d{3})(\d{4})$/

/**
 * A number and its extension apart. North American ones as they are dialled here: no sign stands in front,
 * so that a spreadsheet takes none for a formula.
 *
 * @example phoneNumber('1 450 555-0143, poste 3') // { number: '450 555-0143', extension: 3 }
 */
export function phoneNumber(
  written: string | null,
): { number: string; extension?: number } | undefined {
  const uri = written && toTelUri(written)
  if (!uri) return undefined
  const [digits = '', extension] = uri.slice('tel:'.length).split(';ext=')
  return {
    number: digits.replace(NORTH_AMERICAN, '$1 $2-$3'),
    ...(extension ? { extension: Number(extension) } : {}),
  }
}

/** Without the fields that say nothing: the specification has no empty ones. */
export function filled<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ) as Fields
}
