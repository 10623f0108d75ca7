/** Counts as the lists write them. */

/**
 * Reads a whole number from 0, with thousands separators (comma, space, thin or non-breaking
 * space, apostrophe) or a decimal part that is zero; `null` for anything else.
 * @example parseCount(' 5,967 ') // 5967
 * @example parseCount('12.0') // 12
 * @example parseCount('2.5') // null
 */
export function parseCount(text: string): number | null {
  if (text.length <= 6 && PLAIN.test(text)) return Number(text)
  const trimmed = text.replace(INVISIBLE, '').trim()
  if (!COUNT.test(trimmed)) return null
  const number = Number(trimmed.replace(/[.,]0{1,2}$/, '').replace(/\D/g, ''))
  return number <= MAX_COUNT ? number : null
}

/** Marks without width, which padding copied from the web brings along. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g
const PLAIN = /^\d+$/
/** Digits, or groups of three; then perhaps '.0' or ',00'. */
const COUNT = /^(?:\d+|\d{1,3}(?:[,'’\s]\d{3})+)(?:[.,]0{1,2})?$/
/** No row can hold more positions than Canada has approved in any year. */
const MAX_COUNT = 1_000_000
