import { anchorNamer } from '@/content'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import type { Passage, SearchText } from './types'

/** A word of the glossary with its explanation, in French and in the languages it was agreed in. */
export type Term = {
  term: string
  definition: string
  variants?: readonly (string | { text: string })[] | null
} & Partial<
  Record<Exclude<Locale, 'fr'>, { term?: string | null; definition?: string | null } | null>
>

/** What the address of a word on the page begins with. */
const BEFORE_TERM = 't-'

/**
 * Where each word of the glossary is explained on its page, whatever their order. Words that differ by accents alone are told
 * apart.
 *
 * @example termAnchors([{ term: 'retraité' }, { term: 'retraite' }]) // ['t-retraite-2', 't-retraite']
 */
export function termAnchors(terms: readonly Pick<Term, 'term'>[]): string[] {
  const name = anchorNamer(BEFORE_TERM)
  const anchors: string[] = []
  const inOrder = terms
    .map(({ term }, at) => ({ term, at }))
    .sort((a, b) => (a.term < b.term ? -1 : Number(a.term > b.term)))
  for (const { term, at } of inOrder) anchors[at] = name(term)
  return anchors
}

/** The words of the glossary, ready to be found in one language by what they are called in any. */
export function termsIn(terms: readonly Term[], locale: Locale): SearchText[] {
  const anchors = termAnchors(terms)
  return terms.map((term, at) => ({
    kind: 'term',
    // The French slug, as of all that is found: programs keep it.
    key: anchors[at]!.slice(BEFORE_TERM.length),
    path: `${pathTo(locale, '/glossary')}#${anchors[at]}`,
    title: wordIn(term, locale, 'term'),
    sections: [{ passages: [wordIn(term, locale, 'definition')] }],
    services: [],
    names: [
      term.term,
      ...(term.variants ?? []).map((form) => (typeof form === 'string' ? form : form.text)),
      ...LOCALES.flatMap((each) => (each === DEFAULT_LOCALE ? [] : (term[each]?.term ?? []))),
    ].flatMap(nameAndAcronym),
  }))
}

/** "permis de travail (PT)" is called by either. */
function nameAndAcronym(name: string): string[] {
  const [whole = '', rest = ''] = name.split('(', 2)
  const acronym = rest.split(')', 1)[0]
  return acronym ? [whole.trim(), acronym.trim()] : [name]
}

/** In French where there is nothing else. */
function wordIn(term: Term, locale: Locale, part: 'term' | 'definition'): Passage {
  if (locale === DEFAULT_LOCALE) return { text: term[part], state: 'source' }
  const text = term[locale]?.[part]
  return text ? { text, state: 'approved' } : { text: term[part], state: 'missing' }
}
