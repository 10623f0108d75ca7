import type { Payload } from 'payload'

import { currentContentVersion } from '@/contentVersion/version'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import type { Glossary as StoredTerm } from '@/payload-types'
import type { CheckContext } from '@/translation/checks'
import { Glossary, type GlossaryTerm } from '@/translation/glossary'

/** The agreed words as they were at one version of what everyone reads. */
interface Known {
  version: string
  terms: readonly StoredTerm[]
  /** By the two languages. */
  byPair: Map<string, Glossary>
}

/** The languages of a translation; French leads where nothing is said. */
export interface LanguagePair {
  language: Locale
  sourceLanguage?: Locale | null | undefined
}

/** The glossary's own direction, and the machine's. */
export const isFromFrench = (pair: LanguagePair): boolean => sourceOf(pair) === DEFAULT_LOCALE

export const sourceOf = ({ sourceLanguage }: Pick<LanguagePair, 'sourceLanguage'>): Locale =>
  sourceLanguage ?? DEFAULT_LOCALE

const known = new WeakMap<Payload, Known>()

/** The agreed words for two languages, as of the last second, whichever process changed them. */
export async function glossaryOf(payload: Payload, pair: LanguagePair): Promise<Glossary> {
  const version = await currentContentVersion(payload)
  let now = known.get(payload)
  if (now?.version !== version) {
    now = { version, terms: await readTerms(payload), byPair: new Map() }
    known.set(payload, now)
  }
  const { language } = pair
  const source = sourceOf(pair)
  const glossary = now.byPair.get(source + language) ?? glossaryFrom(now.terms, source, language)
  now.byPair.set(source + language, glossary)
  return glossary
}

/** What the passages of a translation are checked by. */
export const checksOf = async (payload: Payload, pair: LanguagePair): Promise<CheckContext> => ({
  language: pair.language,
  sourceLanguage: sourceOf(pair),
  glossary: await glossaryOf(payload, pair),
})

async function readTerms(payload: Payload): Promise<StoredTerm[]> {
  const { docs } = await payload.find({
    collection: 'glossary',
    depth: 0,
    overrideAccess: true, // agreed words are everybody's to read
    pagination: false,
    sort: 'term',
  })
  return docs
}

const glossaryFrom = (terms: readonly StoredTerm[], source: Locale, language: Locale): Glossary =>
  new Glossary(
    terms.flatMap((term): GlossaryTerm[] => {
      const word = wordIn(term, source)
      if (!word) return []
      return [
        {
          id: term.id,
          source: word,
          variants: source === DEFAULT_LOCALE ? (term.variants ?? []).map(({ text }) => text) : [],
          definition: term.definition,
          agreed: wordIn(term, language),
          forbidden: (term.forbidden ?? [])
            .filter((each) => each.language === language)
            .map(({ text, reason }) => ({ text, reason: reason ?? undefined })),
        },
      ]
    }),
    language,
    source,
  )

/** What is agreed for a term in a language: French is the term itself. */
const wordIn = (term: StoredTerm, language: Locale): string | undefined =>
  (language === DEFAULT_LOCALE ? term.term : term[language]?.term)?.trim() || undefined
