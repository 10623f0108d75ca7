import type { Locale } from '@/i18n/locales'
import { trimEndOf } from '@/text/trimEnd'

/** How numbers are written. Spanish as our readers write it (Mexico, Central America). */
const NUMBER_STYLES: Record<Locale, { group: string; decimal: string }> = {
  fr: { group: '\u00a0', decimal: ',' },
  en: { group: ',', decimal: '.' },
  es: { group: ',', decimal: '.' },
}

/** Thousands in groups of three, unless it is a telephone number; then decimals. */
export const NUMBER =
  /(?<!\d)(?:\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?![\d-]|[ \u00a0\u202f]\d)|\d+)(?:[.,]\d{1,2}(?!\d))?/g

const PARTS = /^(.*?)(?:[.,](\d{1,2}))?$/

/**
 * A number whatever its separators.
 *
 * @example canonicalNumber('1 234,50') // '1234.5'
 */
export function canonicalNumber(written: string): string {
  const [, whole = '', decimals = ''] = PARTS.exec(written) ?? []
  const integer = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  const fraction = trimEndOf(decimals, /0/)
  return fraction ? `${integer}.${fraction}` : integer
}

/**
 * A number written in French, as another language writes it. Years and codes, which have no groups in
 * French, have none there.
 *
 * @example writeNumber('1 234,50', 'en') // '1,234.50'
 */
export function writeNumber(french: string, language: Locale): string {
  const { group, decimal } = NUMBER_STYLES[language]
  const [, whole = '', decimals = ''] = PARTS.exec(french) ?? []
  return whole.replace(/\D/g, group) + (decimals && decimal + decimals)
}
