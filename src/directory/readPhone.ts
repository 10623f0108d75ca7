/** A phone number as somebody types it, and what is odd about it: one rule at every door. */
import { numberIn, toTelUri } from '@/text/telUri'

/** Area codes of Quebec, and those that cost nothing. Source: Canadian Numbering Administrator, 2026. */
const QUEBEC = new Set('263 354 367 418 438 450 468 514 579 581 819 873'.split(' '))
const TOLL_FREE = /^8(?:00|22|33|44|55|66|77|88)$/

/** An area code and a number: neither begins with 0 or 1. Source: North American Numbering Plan. */
const NORTH_AMERICAN = /^\+1([2-9]\d{2})[2-9]\d{6}$/

/**
 * Ten digits are read as North American only as people group them here, three first, or not at all:
 * `55 1234 5678` is a number of Mexico without its +52, which a phone would dial in New Jersey.
 */
const GROUPED_AS_HERE = /^\D*(?:1\D*)?(?:\d{3}|\d{10})(?!\d)/

/** Digits of a number with its country's code. Source: ITU-T E.164; the shortest in use have 8. */
const FOREIGN = /^\+[2-9]\d{7,14}$/

/** Services with three digits: 211, 811, 911, 988. */
const SERVICE = /^(?:[2-9]11|988)$/

export interface TypedPhone {
  /** As it is written on the sheet; nothing when there is no number to dial. */
  phone?: string
  problem?: 'phoneUnread' | 'phoneOutside'
}

/**
 * A number that a phone can dial from here as it stands: ten digits, a service, or a foreign one with +
 * and its country's code. Ten digits without marks, as spreadsheets keep them, get the marks that people
 * read, and rarer marks become the usual ones; nothing else is changed.
 *
 * @example readPhone('4505550143').phone // '450 555-0143'
 * @example readPhone('55 1234 5678').problem // 'phoneUnread'
 */
export function readPhone(typed: string): TypedPhone {
  const text = withUsualMarks(typed)
  const [uri = ''] = (toTelUri(text) ?? '').replace('tel:', '').split(';')
  if (SERVICE.test(uri)) return { phone: text }
  if (FOREIGN.test(uri)) return { phone: text, problem: 'phoneOutside' }
  const area = NORTH_AMERICAN.exec(uri)?.[1]
  if (!area || !GROUPED_AS_HERE.test(numberIn(text)?.[0] ?? '')) return { problem: 'phoneUnread' }
  const phone = /^1?\d{10}$/.test(text) ? grouped(uri.slice(2)) : text
  return QUEBEC.has(area) || TOLL_FREE.test(area) ? { phone } : { phone, problem: 'phoneOutside' }
}

const grouped = (digits: string): string =>
  `${digits.slice(0, 3)} ${digits.slice(3, 6)}-${digits.slice(6)}`

/** Marks that a phone, or another page, would read otherwise. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  // As spreadsheets keep them.
  [/^(1?\d{10})\.0$/, '$1'],
  [/\r?\n\s*/g, ' / '],
  [/[\u2010-\u2015\u2212\uFE63\uFF0D]/g, '-'],
  [/(?<=\d)\s*[·•∙]\s*(?=\d)/g, ' '],
  [/\(\s*(\+\d{1,3})\s*\)/g, '$1'],
  // The area code apart: `450/555-0143`; or not apart: `450555-0143`.
  [/(?<!\d)(\d{3})\s*\/\s*(?=\d{3}[\s.-]?\d{4}(?!\d))/g, '$1 '],
  [/(?<!\d)(\d{3})(\d{3})[\s.-](\d{4})(?!\d)/g, '$1 $2-$3'],
  // Two numbers, one after the other.
  [/(\d{3}[\s.-]\d{4})\s+(?=\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d))/g, '$1 / '],
]

const withUsualMarks = (typed: string): string =>
  MARKS.reduce((text, [mark, usual]) => text.replace(mark, usual), typed.trim())
