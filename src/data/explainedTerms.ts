import { anchorNamer } from '@/content'
import { keptWhileUnchanged } from '@/contentVersion/kept'
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

type Explanation = Omit<ExplainedTerm, keyof MarkedTerm> & {
  /** Where it stands in the glossary. */
  anchor: string
}

/** What explains the words of texts to the readers of one language. */
interface Explanations {
  byKey: ReadonlyMap<string, Explanation>
  /** By the language of the passage: a reader meets French where nobody translated it. */
  finders: Record<string, TermFinder>
}

/** Made once for all chapters, until the glossary changes. */
const explanations = keptWhileUnchanged('explained terms', async (payload) => {
  const terms = await readTerms(payload)
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, explanationsIn(terms, locale)]),
  ) as Record<Locale, Explanations>
})

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
  const { byKey, mark } = await explanationsFor(texts, locale)
  const marked = mark()
  return {
    texts: marked.texts,
    terms: marked.terms.map((term) => ({ ...term, ...explanationOf(byKey.get(term.key)!) })),
  }
}

/** Several texts of a book, whose terms lead to its glossary. */
export async function leadToGlossary<Text extends { blocks: ReadingBlock[] }>(
  texts: readonly Text[],
  locale: Locale,
): Promise<Text[]> {
  const { byKey, mark } = await explanationsFor(texts, locale)
  const glossary = pathTo(locale, '/glossary')
  return mark((key) => `${glossary}#${byKey.get(key)!.anchor}`).texts
}

async function explanationsFor<Text extends { blocks: ReadingBlock[] }>(
  texts: readonly Text[],
  locale: Locale,
) {
  const { byKey, finders } = (await explanations(await sitePayload()))[locale]
  const mark = (placeOf?: (key: string) => string) => {
    const marked = markTexts(
      texts.map(({ blocks }) => blocks),
      {
        locale,
        source: DEFAULT_LOCALE,
        finders: (language) => finders[language]!,
        ...(placeOf && { placeOf }),
      },
    )
    return {
      texts: texts.map((text, at) => ({ ...text, blocks: marked.texts[at]! })),
      terms: marked.terms,
    }
  }
  return { byKey, mark }
}

const explanationOf = ({ anchor: _anchor, ...explanation }: Explanation) => explanation

function explanationsIn(terms: readonly Term[], locale: Locale): Explanations {
  const nameKey = anchorNamer('')
  const anchors = termAnchors(terms)
  const explained = terms.flatMap((term, at) => {
    const explanation = explain(term, anchors[at]!, locale)
    // "retraite" and "retraité" are two.
    return explanation ? [{ key: nameKey(term.term), term, explanation }] : []
  })
  const finderOf = (language: Locale) =>
    new TermFinder(
      explained.map(({ key, term }) => ({ key, forms: formsIn(term, language) })),
      language,
    )
  return {
    byKey: new Map(explained.map(({ key, explanation }) => [key, explanation])),
    finders: Object.fromEntries(
      [...new Set([locale, DEFAULT_LOCALE])].map((language) => [language, finderOf(language)]),
    ),
  }
}

function explain(term: Term, anchor: string, locale: Locale): Explanation | undefined {
  if (locale === DEFAULT_LOCALE) {
    return {
      anchor,
      term: { text: term.term, isFrench: false },
      definition: term.definition,
      french: null,
    }
  }
  const { term: agreed, definition } = term[locale] ?? {}
  if (!definition?.trim()) return undefined
  return {
    anchor,
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
