import { MONTHS } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { dialPieces } from '@/text/telUri'
import { trimEndOf } from '@/text/trimEnd'

import { stripMarks, tokenize } from '../marks'
import { canonicalNumber, NUMBER } from '../numbers'
import { difference, NOTHING, type Find, type FindInTexts } from './types'

/* What must be the same in each language, however it is written there. */

export const LINK =
  /(?:https?:\/\/|www\.)[^\s<>«»“”"()]+|(?<![\w@.-])[\w-]+(?:\.[\w-]+)*\.(?:ca|com|org|net|quebec)(?![\w-])(?:\/[^\s<>«»“”"()]*)?/gi

export const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** Hours in the afternoon, as English and Spanish count them. */
const AFTER_NOON = /(?<!\d)(\d{1,2})((?::\d{2})?)\s?([ap])\.?\s?m\b\.?/gi

/** A full hour says no minutes in one language and none in another. */
const FULL_HOUR = /(?<=\d)(?: ?h ?00|:00)(?!\d)/g

/** A text without what is written the same in each language. */
export const withoutAddresses = (text: string): string =>
  text.replace(EMAIL, ' ').replace(LINK, ' ')

/** The words of a passage without what has a rule of its own. */
const plainWords = (text: string): string =>
  dialPieces(withoutAddresses(stripMarks(text)))
    .map((piece) => (piece.uri ? ' ' : piece.text))
    .join('')

const numbersIn = (text: string): string[] =>
  (
    plainWords(text)
      .replace(AFTER_NOON, (_, hour: string, minutes: string, half: string) => {
        const isNight = half.toLowerCase() === 'a'
        return `${(Number(hour) % 12) + (isNight ? 0 : 12)}${minutes}`
      })
      .replace(FULL_HOUR, '')
      .match(NUMBER) ?? []
  ).map(canonicalNumber)

/**
 * Numbers, whatever their separators (`1 234,50` is `1,234.5`, `16 h` is `4 p.m.`); a number in words is
 * not seen.
 */
export const findNumbers: FindInTexts = ({ source, target }) =>
  difference(numbersIn(source), numbersIn(target))

/** An amount, a share or a bare number, with the sign that belongs to it. */
export const FIGURE = new RegExp(String.raw`${NUMBER.source}(?:[ \u00a0\u202f]?[$€%])?`, 'g')

/**
 * The figures of a French text that its translation does not have, as they are written in French:
 * what a reader of an old translation must know first.
 *
 * @example newFigures('249 $ en 12 mois', '$227 in 12 months') // ['249 $']
 */
export function newFigures(source: string, target: string): string[] {
  const missing = [...difference(numbersIn(source), numbersIn(target)).missing]
  const figures = stripMarks(source).match(FIGURE) ?? []
  return figures.filter((figure) => {
    const at = missing.indexOf(canonicalNumber(figure.replace(/[ \u00a0\u202f]?[$€%]$/, '')))
    if (at >= 0) missing.splice(at, 1)
    return at >= 0
  })
}

/** Currencies by the first letter of how they are written, signs and words. */
const CURRENCIES: Readonly<Record<string, string>> = {
  $: '$',
  d: '$',
  '¢': '¢',
  c: '¢',
  '€': '€',
  e: '€',
}

const CURRENCY = String.raw`\$|dollars?(?!\p{L})|dólar(?:es)?(?!\p{L})|¢|cents?(?!\p{L})|centavos?(?!\p{L})|€|euros?(?!\p{L})`

const AMOUNT = new RegExp(String.raw`([$€¢])?\s?(${NUMBER.source})(?:\s?(${CURRENCY}))?`, 'giu')

/** Amounts, each with its currency: `227 $` for `$227` and for `227 dollars`. */
const amountsIn = (text: string): string[] =>
  Array.from(stripMarks(text).matchAll(AMOUNT)).flatMap(([, before, number = '', after]) => {
    const currency = CURRENCIES[(before ?? after ?? '').charAt(0).toLowerCase()]
    return currency ? [`${canonicalNumber(number)} ${currency}`] : []
  })

/**
 * Amounts whose number is in the other text without its currency, or with another. French gives one
 * currency to several numbers (`de 15 à 20 $`): what is added is said where it has none at all.
 */
export const findAmounts: FindInTexts = ({ source, target }) => ({
  missing: barelyIn(source, target),
  added: amountsIn(source).length === 0 ? barelyIn(target, source) : [],
})

function barelyIn(text: string, other: string): string[] {
  const amounts = new Set(amountsIn(other))
  const numbers = new Set(numbersIn(other))
  const lacking = amountsIn(text).filter(
    (each) => !amounts.has(each) && numbers.has(each.split(' ')[0] ?? ''),
  )
  return [...new Set(lacking)]
}

const monthPattern = (locale: Locale): string => MONTHS[locale].join('|')

/** A day and its month, or a month and its year, as each language writes them. */
const DATES: Record<Locale, RegExp> = {
  fr: new RegExp(
    String.raw`(?<!\d)(?:(?<day>\d{1,2})(?:er)? )?(?<!\p{L})(?<month>${monthPattern('fr')})(?: (?<year>\d{4}))?(?!\p{L})`,
    'giu',
  ),
  en: new RegExp(
    String.raw`(?:(?<!\d)(?<before>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?<!\p{L})(?<month>${monthPattern('en')})(?!\p{L})(?: (?<day>\d{1,2})(?!\d)(?:st|nd|rd|th)?)?(?:,? (?<year>\d{4}))?`,
    'gu',
  ),
  es: new RegExp(
    String.raw`(?:(?<!\d)(?<day>\d{1,2})(?:[º°o]|ro)? de )?(?<!\p{L})(?<month>${monthPattern('es')})(?!\p{L})(?: (?:de|del) (?<year>\d{4}))?`,
    'giu',
  ),
}

interface WrittenDate {
  month: number
  day: string | undefined
}

/** Dates of a text; a month without a day or a year may be another word ("may", "mars"). */
function datesIn(text: string, locale: Locale): WrittenDate[] {
  return Array.from(stripMarks(text).replaceAll('\u00a0', ' ').matchAll(DATES[locale])).flatMap(
    ({ groups: { day, before, month = '', year } = {} }) => {
      const at = MONTHS[locale].findIndex((name) => name === month.toLowerCase())
      const named = at < 0 ? MONTHS[locale].indexOf(month) : at
      return day || before || year ? [{ month: named, day: day ?? before }] : []
    },
  )
}

const monthsIn = (text: string, locale: Locale): ReadonlySet<number> =>
  new Set(
    (stripMarks(text).match(/\p{L}+/gu) ?? []).map((word) =>
      MONTHS[locale].findIndex((name) => name.toLowerCase() === word.toLowerCase()),
    ),
  )

/**
 * Days with another month in the translation. As many dates in both are compared one by one; otherwise
 * (`du 1er au 15 mai` has one, `May 1 to May 15` two) each month must be there.
 */
export const findDates: Find = ({ source, target, language, sourceLanguage = 'fr' }) => {
  const ours = datesIn(source, sourceLanguage)
  if (ours.length === 0) return NOTHING
  const theirs = datesIn(target, language)
  const say = ({ day, month }: WrittenDate) =>
    [day, MONTHS[sourceLanguage][month]].filter(Boolean).join(' ')
  if (ours.length === theirs.length && theirs.every(({ day }, at) => day === ours[at]?.day)) {
    return { missing: difference(ours.map(say), theirs.map(say)).missing, added: [] }
  }
  const months = monthsIn(target, language)
  return { missing: ours.filter(({ month }) => !months.has(month)).map(say), added: [] }
}

const phonesIn = (text: string): string[] =>
  dialPieces(stripMarks(text)).flatMap(({ uri }) => (uri ? [uri.replace('tel:', '')] : []))

export const findPhones: FindInTexts = ({ source, target }) =>
  difference(phonesIn(source), phonesIn(target))

/** A page of a bilingual site has its language in its address. */
const LANGUAGE_PART = /(?<=[./-])(?:fr|en|es|fra|eng|francais|english|espanol)(?=[./-]|$)/gi

const linksIn = (text: string): string[] =>
  (stripMarks(text).replace(EMAIL, ' ').match(LINK) ?? []).map((link) =>
    trimEndOf(link, /[.,;:!?]/)
      .replace(/^https?:\/\/(?:www\.)?|^www\./i, '')
      .replace(LANGUAGE_PART, '*')
      .toLowerCase(),
  )

export const findLinks: FindInTexts = ({ source, target }) =>
  difference(linksIn(source), linksIn(target))

const emailsIn = (text: string): string[] =>
  (stripMarks(text).match(EMAIL) ?? []).map((address) => address.toLowerCase())

export const findEmails: FindInTexts = ({ source, target }) =>
  difference(emailsIn(source), emailsIn(target))

function marksIn(text: string): string[] {
  return tokenize(text).flatMap((token) => {
    if (token.type === 'open') return [`<${token.number}>`]
    if (token.type === 'close') return [`</${token.number}>`]
    return token.type === 'empty' ? [`<${token.number}/>`] : []
  })
}

/**
 * Inline marks, as they are written: `<1>`, `</1>`. They may come in another order, but each closes after it
 * opened, and none inside another that it did not open in.
 */
export const findMarks: FindInTexts = ({ source, target }) => {
  const counted = difference(marksIn(source), marksIn(target))
  if (counted.missing.length + counted.added.length > 0) return counted
  return { missing: [], added: isNested(source) ? crossingIn(target) : [] }
}

/** Marks that close where they are not the last that opened. */
function crossingIn(text: string): string[] {
  const open: number[] = []
  return tokenize(text).flatMap((token) => {
    if (token.type === 'open') open.push(token.number)
    if (token.type !== 'close') return []
    return open.pop() === token.number ? [] : [`</${token.number}>`]
  })
}

const isNested = (text: string): boolean => crossingIn(text).length === 0

/** What the site puts in the place of `{name}`: each must come once for each time that it stands in the source. */
export const findPlaceholders: FindInTexts = ({ source, target }) =>
  difference(placeholdersIn(source), placeholdersIn(target))

const placeholdersIn = (text: string): string[] => text.match(/\{\w+\}/g) ?? []
