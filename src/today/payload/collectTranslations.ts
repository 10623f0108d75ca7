import type { Where } from 'payload'

import { sameId, type Id } from '@/db/ids'
import type { TranslationFact } from '@/today'
import {
  countStates,
  sentBackUnits,
  waitingUnits,
  type SourceUnit,
  type StoredUnits,
} from '@/translation'
import type { TranslationCounts } from '@/translation/states'

import { findAll, type Asker } from './findAll'

/** A translation with its passages: heavy, so read only where they decide. */
interface WithPassages {
  id: Id
  units?: StoredUnits | null
  sourceUnits?: readonly SourceUnit[] | null
}

/** Translations into these languages or given to the person, and what the person has to do with each. */
export async function collectTranslations(
  asker: Asker,
  languages: readonly string[],
): Promise<TranslationFact[]> {
  const theirs: Where = { assignee: { equals: asker.user.id } }
  const concerning: Where =
    languages.length > 0 ? { or: [theirs, { language: { in: [...languages] } }] } : theirs
  const all = await findAll<TranslationFact & { counts?: TranslationCounts | null }>(
    asker,
    'translations',
    {
      select: {
        title: true,
        language: true,
        resourceType: true,
        sourceLanguage: true,
        workflowState: true,
        counts: true,
        assignee: true,
        dueDate: true,
        publishedAt: true,
        reviewerNote: true,
      },
      where: concerning,
    },
  )
  // One whose language has come to lead its text, or whose text is offline, has nothing to do.
  const found = all.filter(({ counts }) => counts?.totalUnits !== 0)
  const published = found.filter(({ counts }) => (counts?.unread ?? 0) > 0).map(({ id }) => id)
  const byId = await passagesOf(asker, concerning, published)
  return found.map((translation) => {
    const { units, sourceUnits } = byId.get(String(translation.id)) ?? {}
    const { own, others } = waitingUnits(units ?? {}, sourceUnits ?? [], asker.user.id)
    const unread = others.filter(({ key }) => units?.[key]?.state === 'approved').length
    const writtenAt = lastWrittenBy(units ?? {}, asker.user.id)
    return {
      ...translation,
      collection: 'translations',
      title: translation.title ?? '',
      counts: translation.counts ?? countStates([], {}),
      own: own.length,
      others: others.length - unread,
      unread,
      sentBack: sentBackTo(asker.user.id, translation.assignee, units ?? {}, sourceUnits ?? []),
      ...(writtenAt ? { writtenAt } : {}),
    }
  })
}

/** Passages sent back that the person wrote, or of a translation that is theirs. */
const sentBackTo = (
  person: Id,
  assignee: TranslationFact['assignee'],
  units: StoredUnits,
  sourceUnits: readonly SourceUnit[],
): number =>
  sentBackUnits(units, sourceUnits).filter(
    ({ key }) => sameId(units[key]?.updatedBy, person) || sameId(assignee, person),
  ).length

/** How many of the latest translations are looked through for what the person wrote last. */
const LATEST = 12

async function passagesOf(
  { payload, user }: Asker,
  concerning: Where,
  published: readonly Id[],
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
          concerning,
          {
            or: [
              { workflowState: { equals: 'inReview' } },
              { reviewerNote: { exists: true } },
              { sentBackUnits: { greater_than: 0 } },
              ...(published.length > 0 ? [{ id: { in: [...published] } }] : []),
            ],
          },
        ],
      },
    }),
    payload.find({ ...ask, where: concerning, sort: '-updatedAt', limit: LATEST }),
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
