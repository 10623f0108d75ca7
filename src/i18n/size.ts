import type { Locale } from './locales'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
const STEP = 1000

/**
 * A size as people read it, three digits at most.
 *
 * @param bytes zero or more
 * @example saySize(1_234_567, 'fr') // '1,23 Mo'
 */
export function saySize(bytes: number, locale: Locale): string {
  const power = bytes < 1 ? 0 : Math.floor(Math.log10(Math.round(bytes)) / 3)
  const index = Math.min(power, UNITS.length - 1)
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[index],
    maximumSignificantDigits: 3,
  }).format(bytes / STEP ** index)
}
