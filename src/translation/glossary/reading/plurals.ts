import type { Locale } from '@/i18n/locales'

/** How a word ends, and what stands in its place when there are several. */
type Rule = readonly [end: RegExp, ...ends: string[]]

/** The first that fits a word says its plural; the last fits all. */
const RULES: Record<Locale, readonly Rule[]> = {
  fr: [
    [/(?<=[sxz])$/], // the same
    [/al$/, 'aux', 'als'],
    [/ail$/, 'aux', 'ails'],
    [/(?<=[aeo]u)$/, 'x', 's'],
    [/$/, 's'],
  ],
  en: [
    [/(?<=[^aeiou])y$/, 'ies'],
    [/(?:[sxz]|[cs]h)$/, '$&es'],
    [/(?<=o)$/, 's', 'es'],
    [/$/, 's'],
  ],
  es: [
    [/(?<=[aeoáéó])$/, 's'],
    [/(?<=[iuíú])$/, 's', 'es'],
    [/z$/, 'ces'],
    [/ón$/, 'ones'],
    [/án$/, 'anes'],
    [/ín$/, 'ines'],
    [/és$/, 'eses'],
    [/$/, 'es'],
  ],
}

/** Plurals that texts hold as another word: "au cours de" is of no court, "les fonds" have no bottom. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['cours', 'fils', 'fois', 'fonds', 'mois'])

const SHORTEST = 3 // letters of a word that has a plural

/**
 * The plurals of a word of a language, by its rules; those that follow none are among the other forms of a term.
 *
 * @param word in small letters
 * @example pluralsOf('tribunal', 'fr') // ['tribunaux', 'tribunals']: what nobody writes is never found
 */
export function pluralsOf(word: string, language: Locale): string[] {
  if (word.length < SHORTEST) return []
  const [end, ...ends] = RULES[language].find(([fits]) => fits.test(word))!
  return ends
    .map((one) => word.replace(end, one))
    .filter((plural) => language !== 'fr' || !OTHER_WORDS.has(plural))
}
