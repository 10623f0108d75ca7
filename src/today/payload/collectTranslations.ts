import type { Where } from 'payload'

import { sameId, type Id } from '@/db/ids'
import type { TranslationFact } from '@/today'
import { countStates, waitingUnits, type SourceUnit, type StoredUnits } from '@/translation'
import type { TranslationCounts } from '@/translation/states'

import { findAll, type Asker } from './findAll'

/** A translation with its passages: heavy, so read only where they decide. */
interface WithPassages {
  id: Id
  units?: StoredUnits | null
  sourceUnits?: readonly SourceUnit[] | null
}

/** Translations into these languages, and what the person has to do with each. */
export async function collectTranslations(
  asker: Asker,
  languages: readonly string[],
): Promise<TranslationFact[]> {
  if (languages.length === 0) return []
  const inLanguages: Where = { language: { in: [...languages] } }
  const found = await findAll<TranslationFact & { counts?: TranslationCounts | null }>(
    asker,
    'translations',
    {
      select: {
        title: true,
        language: true,
        workflowState: true,
        counts: true,
        assignee: true,
        dueDate: true,
        publishedAt: true,
        reviewerNote: true,
      },
      where: inLanguages,
    },
  )
  const byId = await passagesOf(asker, inLanguages)
  return found.map((translation) => {
    const { units, sourceUnits } = byId.get(String(translation.id)) ?? {}
    const { own, others } = waitingUnits(units ?? {}, sourceUnits ?? [], asker.user.id)
    const writtenAt = lastWrittenBy(units ?? {}, asker.user.id)
    return {
      ...translation,
      collection: 'translations',
      title: translation.title ?? '',
      counts: translation.counts ?? countStates([], {}),
      own: own.length,
      others: others.length,
      ...(writtenAt ? { writtenAt } : {}),
    }
  })
}

/** How many of the latest translations are looked through for what the person wrote last. */
const LATEST = 12

async function passagesOf(
  { payload, user }: Asker,
  inLanguages: Where,
): Promise<Map<string, WithPassages>> {
  const ask = {
    collection: 'translations',
    draft: true,
    depth: 0,
    pagination: false,
    select: { units: true, sourceUnits: true },
    user,
    overrideAccess: false,
  } as const
  const [deciding, latest] = await Promise.all([
    payload.find({
      ...ask,
      where: {
        and: [
          inLanguages,
          { or: [{ workflowState: { equals: 'inReview' } }, { reviewerNote: { exists: true } }] },
        ],
      },
    }),
    payload.find({ ...ask, where: inLanguages, sort: '-updatedAt', limit: LATEST }),
  ])
  const docs = [...deciding.docs, ...latest.docs] as WithPassages[]
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

/** ISO date on which the person last wrote one of the passages. */
const lastWrittenBy = (units: StoredUnits, person: Id): string | undefined =>
  Object.values(units)
    .filter(({ updatedBy }) => sameId(updatedBy, person))
    .flatMap(({ updatedAt }) => (updatedAt ? [updatedAt] : []))
    .sort()
    .at(-1)
