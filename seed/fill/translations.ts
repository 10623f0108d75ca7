import { fieldsFor } from '@/db/documents'
import { runTranslationWorkflow } from '@/translation/payload/runTranslationWorkflow'
import { savePassages } from '@/translation/payload/savePassages'
import { payloadId, type Id } from '@/db/ids'
import { TARGET_LOCALES } from '@/i18n/locales'
import {
  countStates,
  extract,
  translatesUnit,
  type Resource,
  type StoredUnits,
  type Unit,
  type UnitOrder,
} from '@/translation'

import { daysBefore } from '../organizations/verification'
import {
  chapterTranslations,
  pageTranslations,
  translationOf,
  updateTranslations,
  type TargetLanguage,
  type TranslationPlan,
} from '../translations'
import type { TranslationSeed } from '../translations/shape'
import type { Cast } from './accounts'
import { findByKey, QUIET, requestOf, type Session } from './session'

type ResourceType = 'guide-chapters' | 'pages' | 'updates'

interface Stored {
  id: Id
  units?: StoredUnits | null
  workflowState: string
  assignee?: Id | null
}

/** One text in one language, and how far it goes. */
interface Task {
  resourceType: ResourceType
  resourceId: Id
  language: TargetLanguage
  texts: TranslationSeed
  plan: TranslationPlan
}

const LANGUAGES = TARGET_LOCALES

/** When each unfinished translation is due, in days: one is late, which the dashboard shows. */
const DUE_IN_DAYS: Partial<Record<TranslationPlan, number>> = {
  inProgress: -3,
  submitted: 5,
  notStarted: 30,
}

/** Has each chapter translated as far as the plan says. Called again after a chapter changed. */
export async function translateChapters(
  session: Session,
  cast: Cast,
  ids: ReadonlyMap<string, Id>,
): Promise<void> {
  for (const [slug, resourceId] of ids) {
    const planned = chapterTranslations[slug]
    if (!planned) continue
    for (const language of LANGUAGES) {
      await translate(session, cast, {
        resourceType: 'guide-chapters',
        resourceId,
        language,
        texts: planned.texts,
        plan: planned[language],
      })
    }
  }
}

/** Has every page and every update translated and published. */
export async function translateRest(
  session: Session,
  cast: Cast,
  pageIds: ReadonlyMap<string, Id>,
  updateIds: ReadonlyMap<string, Id>,
): Promise<void> {
  const groups = [
    ['pages', pageIds, pageTranslations],
    ['updates', updateIds, updateTranslations],
  ] as const
  for (const [resourceType, ids, texts] of groups) {
    for (const resourceId of ids.values()) {
      for (const language of LANGUAGES) {
        await translate(session, cast, {
          resourceType,
          resourceId,
          language,
          texts,
          plan: 'published',
        })
      }
    }
  }
}

/** A translator writes what is missing or out of date; someone else approves it. */
async function translate(session: Session, cast: Cast, task: Task): Promise<void> {
  const { payload, today } = session
  const stored = await findTranslation(session, task)
  const units = await readUnits(session, task)
  const given = task.plan === 'notStarted' ? [] : ordersToWrite(units, stored.units ?? {}, task)
  const days = DUE_IN_DAYS[task.plan]
  const assignment =
    days === undefined || stored.assignee
      ? {}
      : { assignee: cast[task.language].id, dueDate: daysBefore(today, -days) }

  if (given.length > 0) {
    await savePassages(await requestOf(session, cast[task.language]), stored.id, given)
  }
  if (Object.keys(assignment).length > 0) {
    await payload.update({
      collection: 'translations',
      id: payloadId(stored.id),
      data: fieldsFor(assignment),
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: cast[task.language],
      context: QUIET,
    })
  }
  await advance(session, cast, task, units)
}

/** Submits or publishes, as the plan says, what is not yet there. */
async function advance(session: Session, cast: Cast, task: Task, units: Unit[]): Promise<void> {
  const { id, units: entries, workflowState } = await findTranslation(session, task)
  const waiting = countStates(units, entries ?? {}).units.toReview
  if (task.plan === 'published' && waiting > 0) {
    const req = await requestOf(session, cast.reviewer)
    const seen = Object.fromEntries(
      units.map(({ key, source }) => [key, { source, target: entries?.[key]?.target ?? '' }]),
    )
    await runTranslationWorkflow(req, { id, action: 'publish', seen })
  }
  if (task.plan === 'submitted' && workflowState === 'inProgress') {
    const req = await requestOf(session, cast[task.language])
    await runTranslationWorkflow(req, { id, action: 'submit' })
  }
}

/** The passages that the seed knows in this language and that the translation lacks or has old. */
function ordersToWrite(
  units: readonly Unit[],
  stored: StoredUnits,
  { texts, language }: Task,
): UnitOrder[] {
  return units.flatMap((unit) => {
    const target = translationOf(texts, unit.source, language)
    const entry = stored[unit.key]
    if (!target || (entry?.target === target && translatesUnit(entry, unit))) return []
    const action = entry?.target === target ? ('confirm' as const) : ('write' as const)
    return [{ action, unit, before: entry?.target ?? '', target }]
  })
}

/** Published texts have their translations made by the site, empty. */
async function findTranslation(session: Session, task: Task): Promise<Stored> {
  const found = await findByKey<Stored>(session, 'translations', {
    resourceType: { equals: task.resourceType },
    resourceKey: { equals: String(task.resourceId) },
    language: { equals: task.language },
  })
  if (!found) {
    throw new Error(`${task.resourceType} ${task.resourceId} has no ${task.language} translation`)
  }
  return found
}

/** The passages of the French that everyone reads. */
async function readUnits({ payload }: Session, task: Task): Promise<Unit[]> {
  const text: unknown = await payload.findByID({
    collection: task.resourceType,
    id: payloadId(task.resourceId),
    depth: 0,
    draft: false,
    overrideAccess: true, // the site reads its own text
  })
  return extract(text as Resource)
}
