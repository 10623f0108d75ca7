import { fillIn, type Params } from '@/text/fillIn'

import type { Label, Locale } from './locales'

/** A sentence about one thing, and about several. */
export type Counted = Record<Locale, { one: string; other: string }>

/**
 * Which form a number takes in a language: in French nothing is one too.
 *
 * @example pluralForm('fr', 0) // 'one'
 */
export const pluralForm = (locale: Locale, count: number): 'one' | 'other' =>
  new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other'

/**
 * A sentence in a language; of two forms, the one that its number `n` takes.
 *
 * @example sayCounted({ fr: { one: '{n} appel', other: '{n} appels' }, … }, 'fr', { n: 1 }) // '1 appel'
 */
export function sayCounted(words: Label | Counted, locale: Locale, params: Params = {}): string {
  const said = words[locale]
  return fillIn(
    typeof said === 'string' ? said : said[pluralForm(locale, Number(params.n))],
    params,
  )
}
