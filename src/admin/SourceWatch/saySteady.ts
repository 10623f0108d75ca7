import type { Locale } from '@/i18n/locales'
import type { Watched } from '@/sources'

import { TROUBLE_WORDS, WORDS } from './words'

/** How a page stands that asks for nothing. */
export function saySteady(page: Watched, locale: Locale): string {
  const { lookedAt, pace, trouble } = page
  if (lookedAt === undefined) return WORDS.waiting[locale]
  const said = trouble ? sayTrouble(trouble, locale) : WORDS.steady[locale]
  return pace === 'seldom' ? `${said} (${WORDS.seldom[locale]})` : said
}

/** What went wrong, with the number that its site gave. */
export const sayTrouble = (
  { why, status }: NonNullable<Watched['trouble']>,
  locale: Locale,
): string => `${TROUBLE_WORDS[why][locale]}${status === undefined ? '' : ` (${status})`}`
