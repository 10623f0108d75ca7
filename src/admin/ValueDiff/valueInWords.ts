import { isDay } from '@/days/calendar'
import { formatDay, formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'

export interface ValueWords {
  locale: Locale
  yes: string
  no: string
  /** What options are called, by their codes. */
  labels: ReadonlyMap<string, string>
}

/** To a tenth of a metre in degrees: two coordinates that differ must not read the same. */
const DECIMALS = 6

/** A value of a field as a person reads it: choices by their names, days and numbers as they are written. */
export function valueInWords(value: unknown, words: ValueWords): string {
  const { locale, yes, no, labels } = words
  if (Array.isArray(value)) return value.map((each) => valueInWords(each, words)).join(', ')
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'number') {
    return new Intl.NumberFormat(`${locale}-CA`, { maximumFractionDigits: DECIMALS }).format(value)
  }
  if (value instanceof Date) return formatMoment(value, locale)
  if (typeof value !== 'string' || value === '') return ''
  const label = labels.get(value)
  if (label !== undefined) return label
  if (isDay(value)) return formatDay(value, locale)
  return MOMENT.test(value) ? formatMoment(value, locale) : value
}

/** As the site keeps one. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
