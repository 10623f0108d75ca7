import type { Locale } from '@/i18n/locales'

/** Towns that a language writes in its own way, by their official name. */
const EXONYMS: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  fr: new Map(),
  en: new Map(),
  es: new Map([
    ['Montréal', 'Montreal'],
    ['Québec', 'Quebec'],
  ]),
}

/**
 * A town as a sentence names it. An address, a name of an organization and what is typed keep the
 * official name: it stands on letters and signs.
 *
 * @example townIn('Montréal', 'es') // 'Montreal'
 */
export const townIn = (official: string, locale: Locale): string =>
  EXONYMS[locale].get(official) ?? official
