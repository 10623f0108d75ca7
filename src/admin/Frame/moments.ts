import { formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'

/**
 * How Payload writes every moment (a pattern of `date-fns`): with its distance from Greenwich, so that
 * it is the same moment whatever the clock of the machine that wrote it. People read what stands in its
 * place.
 */
export const MACHINE_PATTERN = "yyyy-MM-dd'T'HH:mm:ssXXX"

const WRITTEN_BY_MACHINE = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)/g

/**
 * A text with its moments on Quebec's clock, in words.
 *
 * @example momentsInWords('Brouillon : 2027-06-01T18:30:00Z', 'fr') // 'Brouillon : 1ᵉʳ juin 2027, 14 h 30'
 */
export const momentsInWords = (text: string, locale: Locale): string =>
  text.replace(WRITTEN_BY_MACHINE, (moment) => formatMoment(moment, locale))

/** Payload 3.90.1 says since when a document is open elsewhere as Americans write it, on the reader's clock. */
const AMERICAN = /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d\d\s[AP]M$/

/** The moment above the question of who holds a document, in words. */
export const lockedSince = (text: string, locale: Locale): string =>
  AMERICAN.test(text) ? formatMoment(new Date(text.replace(/\s/g, ' ')), locale) : text
