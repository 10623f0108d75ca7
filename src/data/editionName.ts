import { formatMonth } from '@/days/words'
import { absoluteUrl } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

/**
 * What an edition is called.
 *
 * @example editionName({ number: 3, date: '2026-03-15', locale: 'fr' }) // 'Édition 3, mars 2026'
 */
export const editionName = ({
  number,
  date,
  locale,
}: {
  number: number
  date: string
  locale: Locale
}): string => translator(locale, 'editions')('name', { number, month: formatMonth(date, locale) })

/** The whole address of its page. */
export const editionAddress = (number: number, locale: Locale): string =>
  absoluteUrl(locale, { pathname: '/editions/[number]', params: { number: String(number) } })
