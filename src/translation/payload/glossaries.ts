import type { Payload } from 'payload'

import { currentContentVersion } from '@/contentVersion/version'
import type { TargetLocale } from '@/i18n/locales'
import type { Glossary as StoredTerm } from '@/payload-types'
import type { CheckContext } from '@/translation/checks'
import { Glossary, type GlossaryTerm } from '@/translation/glossary'

/** The agreed words as they were at one version of what everyone reads. */
interface Known {
  version: string
  terms: readonly StoredTerm[]
  byLanguage: Map<TargetLocale, Glossary>
}

const known = new WeakMap<Payload, Known>()

/** The agreed words of one language, as of the last second, whichever process changed them. */
export async function glossaryOf(payload: Payload, language: TargetLocale): Promise<Glossary> {
  const version = await currentContentVersion(payload)
  let now = known.get(payload)
  if (now?.version !== version) {
    now = { version, terms: await readTerms(payload), byLanguage: new Map() }
    known.set(payload, now)
  }
  const glossary = now.byLanguage.get(language) ?? glossaryFrom(now.terms, language)
  now.byLanguage.set(language, glossary)
  return glossary
}

/** What passages in one language are checked by. */
export const checksOf = async (
  payload: Payload,
  language: TargetLocale,
): Promise<CheckContext> => ({
  language,
  glossary: await glossaryOf(payload, language),
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

const glossaryFrom = (terms: readonly StoredTerm[], language: TargetLocale): Glossary =>
  new Glossary(
    terms.map((term): GlossaryTerm => ({
      id: term.id,
      french: term.term,
      variants: (term.variants ?? []).map(({ text }) => text),
      definition: term.definition,
      agreed: term[language]?.term?.trim() || undefined,
      forbidden: (term.forbidden ?? [])
        .filter((word) => word.language === language)
        .map(({ text, reason }) => ({ text, reason: reason ?? undefined })),
    })),
    language,
  )
