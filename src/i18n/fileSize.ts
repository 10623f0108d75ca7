import type { Locale } from './locales'

const UNITS: Record<Locale, readonly [kilo: string, mega: string]> = {
  fr: ['ko', 'Mo'],
  en: ['KB', 'MB'],
  es: ['kB', 'MB'],
}

const NBSP = '\u00a0'
const KILO = 1000
const MEGA = 1_000_000

/**
 * How long a file is, in words of thousands and millions of bytes.
 *
 * @example sayFileSize(1_240_000, 'fr') // '1,2 Mo'
 */
export function sayFileSize(bytes: number, locale: Locale): string {
  const [kilo, mega] = UNITS[locale]
  const isLong = bytes >= MEGA
  const figure = new Intl.NumberFormat(`${locale}-CA`, {
    maximumFractionDigits: isLong ? 1 : 0,
  }).format(Math.max(1, bytes / (isLong ? MEGA : KILO)))
  return `${figure}${NBSP}${isLong ? mega : kilo}`
}
