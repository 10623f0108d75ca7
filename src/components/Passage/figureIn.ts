import type { Locale } from '@/i18n/locales'

/** How those who read here write amounts: in Spanish, as in Mexico and Central America. */
const TAGS: Record<Locale, string> = { fr: 'fr-CA', en: 'en-CA', es: 'es-MX' }

const SPACES = /[ \u00a0\u202f]/g

/**
 * A figure of a French text as the reader's language writes it.
 *
 * @param figure a number with its decimals after a comma, perhaps followed by $, € or %
 * @example figureIn('en', '1 249,50 $') // '$1,249.50'
 */
export function figureIn(locale: Locale, figure: string): string {
  const [, number = '', sign = ''] = /^(.*?)[ \u00a0\u202f]?([$€%]?)$/.exec(figure) ?? []
  const [whole = '', decimals = ''] = number.split(',')
  const value = Number(`${whole.replace(SPACES, '')}.${decimals}`)
  if (Number.isNaN(value)) return figure
  const written = value.toLocaleString(TAGS[locale], {
    minimumFractionDigits: decimals.length,
    useGrouping: /\d[ \u00a0\u202f]\d/.test(whole), // a year has no thousands
  })
  if (sign === '') return written
  const isBefore = locale !== 'fr' && sign !== '%'
  if (isBefore) return `${sign}${written}`
  return locale === 'en' ? `${written}${sign}` : `${written}\u00a0${sign}`
}
