import type { Locale } from './locales'

/**
 * A share as it is written here.
 *
 * @param percent 0 to 100, rounded to a whole number
 * @example sayPercent(98, 'fr') // '98 %', with a no-break space
 */
export const sayPercent = (percent: number, locale: Locale): string =>
  new Intl.NumberFormat(`${locale}-CA`, { style: 'percent' }).format(percent / 100)
