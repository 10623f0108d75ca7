/** A phone number as it came in a cell, and what is odd about it. */
import { toTelUri } from '@/text/telUri'

/** Area codes of Quebec, and those that cost nothing. Source: Canadian Numbering Administrator, 2026. */
const QUEBEC = new Set('263 354 367 418 438 450 468 514 579 581 819 873'.split(' '))
const TOLL_FREE = /^8(?:00|22|33|44|55|66|77|88)$/

export interface TypedPhone {
  /** As it is written on the sheet; nothing when there is no number to dial. */
  phone?: string
  problem?: 'phoneUnread' | 'phoneOutside'
}

/**
 * Ten digits without marks, as spreadsheets keep them, get the marks that people read.
 *
 * @example readPhone('4505550143').phone // '450 555-0143'
 */
export function readPhone(text: string): TypedPhone {
  const [uri = ''] = (toTelUri(text) ?? '').replace('tel:', '').split(';')
  const digits = uri.replace(/\D/g, '')
  if (/^[2-9]11$|^988$/.test(digits)) return { phone: text }
  const area = /^\+?1?(\d{3})\d{7}$/.exec(uri)?.[1]
  if (uri.startsWith('+1') && area) {
    const phone = /^1?\d{10}(?:\.0)?$/.test(text.trim()) ? grouped(digits.slice(-10)) : text
    return QUEBEC.has(area) || TOLL_FREE.test(area) ? { phone } : { phone, problem: 'phoneOutside' }
  }
  return uri.startsWith('+') && digits.length >= 8
    ? { phone: text, problem: 'phoneOutside' }
    : { problem: 'phoneUnread' }
}

const grouped = (digits: string): string =>
  `${digits.slice(0, 3)} ${digits.slice(3, 6)}-${digits.slice(6)}`
