import { anchorNamer } from '@/content'
import { keptWhileUnchanged } from '@/contentVersion/kept'
import { question } from '@/contentVersion/questions'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { type Term, termAnchors } from '@/search/termTexts'
import { sitePayload } from '@/sitePayload'
import type { ReadingBlock } from '@/translation'
import {
  markTexts,
  TermFinder,
  writtenForms,
  type MarkedTerm,
} from '@/translation/glossary/reading'

import { readTerms } from './glossary'

/** A term that a text marks, as it is explained in the reader's language. */
export interface ExplainedTerm extends MarkedTerm {
  term: { text: string; isFrench: boolean }
  definition: string
  /** Its French name, when the page is in another language: it stands on the papers. */
  french: string | null
}

/** A word that is explained in the reader's language, as texts are searched for it. */
interface ExplainedWord {
  key: string
  /** Where it stands in the glossary. */
  anchor: string
  /** By the language of the passage: a reader meets French where nobody translated it. */
  forms: Partial<Record<Locale, readonly string[]>>
}

type Explanation = Omit<ExplainedTerm, keyof MarkedTerm>

/** What explains the words of texts to the readers of one language. */
interface Explanations {
  words: readonly ExplainedWord[]
  byKey: ReadonlyMap<string, Explanation>
}

/** Made once for all chapters, until the glossary changes. */
const explanations = keptWhileUnchanged('explained terms', async (payload) => {
  const terms = await readTerms(payload)
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, explanationsIn(terms, locale)]),
  ) as Record<Locale, Explanations>
})

const explanationsFor = async (locale: Locale): Promise<Explanations> =>
  (await explanations(await sitePayload()))[locale]

/*
 * Two questions, so that a page that is kept hangs on the names of all words and on the explanations of its own: another
 * definition makes only those pages anew that show it.
 */

const listExplainedWords = question(
  'explained words',
  async ({ locale }: { locale: Locale }) => (await explanationsFor(locale)).words,
)

const explain = question(
  'explanations of words',
  async ({ locale, keys }: { locale: Locale; keys: readonly string[] }) => {
    const { byKey } = await explanationsFor(locale)
    return keys.map((key) => byKey.get(key))
  },
)

/** A text with its terms marked, and what explains them; a term without an explanation in the language is none. */
export async function explainTerms(
  blocks: readonly ReadingBlock[],
  locale: Locale,
): Promise<{ blocks: ReadingBlock[]; terms: ExplainedTerm[] }> {
  const { texts, terms } = await explainTexts([{ blocks: [...blocks] }], locale)
  return { blocks: texts[0]!.blocks, terms }
}

/** Several texts on one page, whose terms are explained together. */
export async function explainTexts<Text extends { blocks: ReadingBlock[] }>(
  texts: readonly Text[],
  locale: Locale,
): Promise<{ texts: Text[]; terms: ExplainedTerm[] }> {
  const marked = markWords(texts, locale, await listExplainedWords({ locale }))
  const explained = await explain({ locale, keys: marked.terms.map(({ key }) => key) })
  const terms = marked.terms.flatMap((term, at) => {
    const explanation = explained[at]
    return explanation ? [{ ...term, ...explanation }] : []
  })
  // The glossary lost one of them in between.
  if (terms.length < marked.terms.length) return explainTexts(texts, locale)
  return { texts: marked.texts, terms }
}

/** Several texts of a book, whose terms lead to its glossary. */
export async function leadToGlossary<Text extends { blocks: ReadingBlock[] }>(
  texts: readonly Text[],
  locale: Locale,
): Promise<Text[]> {
  const words = await listExplainedWords({ locale })
  const anchors = new Map(words.map(({ key, anchor }) => [key, anchor]))
  const glossary = pathTo(locale, '/glossary')
  return markWords(texts, locale, words, (key) => `${glossary}#${anchors.get(key)!}`).texts
}

function markWords<Text extends { blocks: ReadingBlock[] }>(
  texts: readonly Text[],
  locale: Locale,
  words: readonly ExplainedWord[],
  placeOf?: (key: string) => string,
) {
  const marked = markTexts(
    texts.map(({ blocks }) => blocks),
    {
      locale,
      source: DEFAULT_LOCALE,
      finders: finderOf(words),
      ...(placeOf && { placeOf }),
    },
  )
  return {
    texts: texts.map((text, at) => ({ ...text, blocks: marked.texts[at]! })),
    terms: marked.terms,
  }
}

/** What finds words, made once for each list and language of a passage. */
const finders = new WeakMap<readonly ExplainedWord[], Map<Locale, TermFinder>>()

function finderOf(words: readonly ExplainedWord[]): (language: Locale) => TermFinder {
  const made = finders.get(words) ?? new Map<Locale, TermFinder>()
  finders.set(words, made)
  return (language) => {
    const known =
      made.get(language) ??
      new TermFinder(
        words.map(({ key, forms }) => ({ key, forms: forms[language] ?? [] })),
        language,
      )
    made.set(language, known)
    return known
  }
}

function explanationsIn(terms: readonly Term[], locale: Locale): Explanations {
  const nameKey = anchorNamer('')
  const anchors = termAnchors(terms)
  const explained = terms.flatMap((term, at) => {
    const explanation = explanationOf(term, locale)
    // "retraite" and "retraité" are two.
    return explanation ? [{ key: nameKey(term.term), anchor: anchors[at]!, term, explanation }] : []
  })
  const languages = [...new Set([locale, DEFAULT_LOCALE])]
  return {
    words: explained.map(({ key, anchor, term }) => ({
      key,
      anchor,
      forms: Object.fromEntries(languages.map((language) => [language, formsIn(term, language)])),
    })),
    byKey: new Map(explained.map(({ key, explanation }) => [key, explanation])),
  }
}

function explanationOf(term: Term, locale: Locale): Explanation | undefined {
  if (locale === DEFAULT_LOCALE) {
    return {
      term: { text: term.term, isFrench: false },
      definition: term.definition,
      french: null,
    }
  }
  const { term: agreed, definition } = term[locale] ?? {}
  if (!definition?.trim()) return undefined
  return {
    term: { text: agreed || term.term, isFrench: !agreed },
    definition,
    french: agreed && agreed !== term.term ? term.term : null,
  }
}

function formsIn(term: Term, language: Locale): string[] {
  if (language !== DEFAULT_LOCALE) return writtenForms(term[language]?.term ?? '')
  const others = (term.variants ?? []).map((form) => (typeof form === 'string' ? form : form.text))
  return [term.term, ...others].flatMap(writtenForms)
}
