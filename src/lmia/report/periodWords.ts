/** Quarters and the periods of lists as people read them: on the map, at the desks, in sentences. */
import type { Locale } from '@/i18n/locales'

/** A quarter of a year: 1 to 4. */
export interface YearQuarter {
  year: number
  quarter: number
}

/** *Trimestre*, quarter, *trimestre*. */
const QUARTER: Record<Locale, string> = { fr: 'T', en: 'Q', es: 'T' }

/** @example quarterInWords({ year: 2024, quarter: 1 }, 'fr') // '2024 T1' */
export const quarterInWords = ({ year, quarter }: YearQuarter, locale: Locale): string =>
  `${year} ${QUARTER[locale]}${quarter}`

/**
 * From a quarter to another, both included; a whole year is its number.
 *
 * @example quartersInWords({ year: 2017, quarter: 1 }, { year: 2017, quarter: 2 }, 'es')
 * // '2017 T1 – 2017 T2'
 */
export function quartersInWords(first: YearQuarter, last: YearQuarter, locale: Locale): string {
  const isOneYear = first.year === last.year
  if (isOneYear && first.quarter === last.quarter) return quarterInWords(first, locale)
  if (isOneYear && first.quarter === 1 && last.quarter === 4) return String(first.year)
  return `${quarterInWords(first, locale)} – ${quarterInWords(last, locale)}`
}

const KEY = /^(20\d\d)((?:Q[1-4])+)$/

/**
 * The period of a list, from its key; what is no key stays as it is.
 *
 * @example periodInWords('2023Q4', 'fr') // '2023 T4'
 */
export function periodInWords(key: string, locale: Locale): string {
  const [, year, codes = ''] = KEY.exec(key) ?? []
  const quarters = codes.split('Q').slice(1).map(Number)
  const [first, last] = [quarters[0], quarters.at(-1)]
  if (first === undefined || last === undefined) return key
  const at = (quarter: number): YearQuarter => ({ year: Number(year), quarter })
  return quartersInWords(at(first), at(last), locale)
}
