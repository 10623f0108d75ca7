import type { Payload, TypedUser } from 'payload'

import { readId } from '@/db/readId'
import type { SourceUnit, StoredUnits } from '@/translation'
import { findSourceDocument } from '@/translation/payload/findSource'
import { WORKFLOW_COLLECTIONS } from '@/workflow'

import { asApproved, type Draft } from './readDraft'
import { findTranslation } from './storedTranslation'

/** What a translator has before them: a translation, and what they typed in it that is not saved. */
export interface DeskAsked {
  /** Of the translation. */
  id: string
  /** What is typed, by the key of its passage. */
  words: Readonly<Record<string, string>>
}

/** What was sent by a desk; nothing for anything else. */
export function readDeskAsked(body: Readonly<Record<string, unknown>>): DeskAsked | undefined {
  const { translation, words } = body
  if (typeof translation !== 'string' && typeof translation !== 'number') return undefined
  const typed = typeof words === 'object' && words !== null ? Object.entries(words) : []
  return {
    id: String(translation),
    words: Object.fromEntries(typed.filter(([, text]) => typeof text === 'string')),
  }
}

/**
 * The text of a translation in its language, with all that is written in it, approved or not, and what is typed; nothing
 * where the person does not read the translation, or its text has no page of its own.
 */
export async function findDeskDraft(
  payload: Payload,
  { id, words }: DeskAsked,
  user: TypedUser,
): Promise<Draft | undefined> {
  const known = readId(payload, id)
  if (known === undefined) return undefined
  const doc = await findTranslation(payload, { id: { equals: known } }, user)
  const collection = WORKFLOW_COLLECTIONS.find((each) => each === doc?.resourceType)
  if (!doc || !collection) return undefined
  const { resourceKey, language, sourceUnits } = doc
  const source = await findSourceDocument({ payload }, collection, resourceKey)
  if (!source) return undefined
  const units = { ...asApproved(doc.units), ...typedUnits(sourceUnits ?? [], words) }
  return {
    collection,
    id: readId(payload, resourceKey),
    values: source as Draft['values'],
    locale: language,
    translations: new Map([[resourceKey, { ...doc, units }]]),
  }
}

/** Passages as they are typed, of the French that the person has before them. */
const typedUnits = (units: readonly SourceUnit[], words: DeskAsked['words']): StoredUnits =>
  Object.fromEntries(
    units.flatMap(({ key, source, fingerprint }) => {
      const target = Object.hasOwn(words, key) ? words[key] : undefined
      return target === undefined
        ? []
        : [[key, { source, fingerprint, target, state: 'approved' as const }]]
    }),
  )
