import type { PayloadRequest, Where } from 'payload'

import { fieldsFor } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import type { TargetLocale } from '@/i18n/locales'
import type { Glossary as StoredTerm } from '@/payload-types'
import type { PlannedTerm, StoredTermEntry, TermEntry } from '@/translation/glossary/exchange'

/** The terms of the glossary, or some of them, as the person may read them. */
export async function findEntries(req: PayloadRequest, where?: Where): Promise<StoredTermEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'glossary',
    ...(where ? { where } : {}),
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'term',
    user: req.user,
  })
  return docs.map(entryOf)
}

const entryOf = (stored: StoredTerm): StoredTermEntry => {
  const inLanguage = (language: TargetLocale) => ({
    term: stored[language]?.term ?? '',
    definition: stored[language]?.definition ?? '',
  })
  return {
    id: stored.id,
    french: stored.term,
    variants: (stored.variants ?? []).map(({ text }) => text),
    definition: stored.definition,
    source: stored.source ?? '',
    en: inLanguage('en'),
    es: inLanguage('es'),
    forbidden: (stored.forbidden ?? []).map(({ language, text, reason }) => ({
      language,
      text,
      reason: reason ?? '',
    })),
  }
}

/**
 * Writes a term that is new or changes, as the person; nothing of one that stays or is refused.
 *
 * @returns its identifier
 */
export async function writeEntry(
  req: PayloadRequest,
  { fate, next, id }: Pick<PlannedTerm, 'fate' | 'next' | 'id'>,
): Promise<Id | undefined> {
  if (!next || (fate !== 'new' && fate !== 'changed')) return undefined
  const rules = { depth: 0, overrideAccess: false, req, user: req.user } as const
  const fields = fieldsOf(next)
  if (id === undefined) {
    const made = await req.payload.create({ collection: 'glossary', data: fields, ...rules })
    return made.id
  }
  const data = fieldsFor(fields)
  await req.payload.update({ collection: 'glossary', id: payloadId(id), data, ...rules })
  return id
}

/**
 * Takes terms out, all in one write: one by one, twenty thousand take a quarter of an hour. For who may; nothing
 * hangs on a term but what readers are told, which is the caller's.
 */
export async function deleteEntries(req: PayloadRequest, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return
  const where = { id: { in: [...ids] } }
  await req.payload.db.deleteMany({ collection: 'glossary', where, req })
}

const fieldsOf = ({ french, variants, ...fields }: TermEntry) => ({
  ...fields,
  term: french,
  variants: variants.map((text) => ({ text })),
})
