import type { Payload } from 'payload'

import { currentContentVersion } from '@/contentVersion/version'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import type { Glossary as StoredTerm } from '@/payload-types'
import type { CheckContext } from '@/translation/checks'
import { Glossary, type GlossaryTerm } from '@/translation/glossary'

/** The agreed words as they were at one version of what everyone reads. */
interface Known {
  version: string
  /** How many there were, and when one was last written: twenty thousand are read again only if it changed. */
  mark: string
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
    const mark = await readMark(payload)
    now =
      now?.mark === mark
        ? { ...now, version }
        : { version, mark, terms: await readTerms(payload), byPair: new Map() }
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

const COLLECTION = 'glossary'

/**
 * A term says when it was written, not when it is seen: an import may keep its part for a while after that,
 * and clocks differ. A younger mark says nothing yet.
 */
const SETTLED_MS = 60_000

/** Another one means that a term was added, changed or taken away. */
async function readMark(payload: Payload): Promise<string> {
  const everything = { id: { exists: true } } // an estimate may lag behind
  const { totalDocs } = await payload.db.count({ collection: COLLECTION, where: everything })
  const { docs } = await payload.db.find<{ updatedAt: string }>({
    collection: COLLECTION,
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { updatedAt: true },
  })
  const last = docs[0]?.updatedAt ?? ''
  const isSettled = Date.now() - Date.parse(last) > SETTLED_MS
  return `${totalDocs} ${isSettled ? last : Date.now()}`
}

/** As they are stored: agreed words are everybody's to read. */
async function readTerms(payload: Payload): Promise<StoredTerm[]> {
  const { docs } = await payload.db.find<StoredTerm>({
    collection: COLLECTION,
    limit: 0,
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
