import type { Payload } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Locale } from '@/i18n/locales'
import { type Term, termAnchors, termsIn } from '@/search/termTexts'
import { sitePayload } from '@/sitePayload'

/** A word of the glossary as it is read in one language. */
export interface TermView {
  anchor: string
  term: { text: string; isFrench: boolean }
  definition: { text: string; isFrench: boolean }
  /** Its French name, when the page is in another language: it stands on the papers. */
  french: string | null
}

/** The words of the glossary, by their order in the language. */
export async function listTerms(locale: Locale): Promise<TermView[]> {
  const terms = await readTerms(await sitePayload())
  const anchors = termAnchors(terms)
  const views = termsIn(terms, locale).map(({ title, sections }, at): TermView => {
    const term = terms[at]!
    const [definition] = sections[0]!.passages
    return {
      anchor: anchors[at]!,
      term: { text: title.text, isFrench: title.state === 'missing' },
      definition: { text: definition!.text, isFrench: definition!.state === 'missing' },
      french: locale === 'fr' || title.text === term.term ? null : term.term,
    }
  })
  return views.sort((a, b) => a.term.text.localeCompare(b.term.text, locale))
}

/** All words with their explanations, as anyone may read them. */
export async function readTerms(payload: Payload): Promise<Term[]> {
  const { docs } = await payload.find({
    collection: 'glossary',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    sort: 'term',
  })
  return allStoredAs<Term>(docs)
}
