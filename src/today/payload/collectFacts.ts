import type { CollectionSlug, Where } from 'payload'

import { EDITORS, STAFF, TRANSLATION_TEAM, hasRole } from '@/access'
import { unreadOf } from '@/comments/payload/told'
import { addDays, dayAt } from '@/days/calendar'
import { sameId, type Id } from '@/db/ids'
import { TARGET_LOCALES } from '@/i18n/locales'
import { failedJobsSince } from '@/jobs/failedJobs'
import { env } from '@/env'
import { countAsking, deskPages, textsToRevise } from '@/sources/payload/desk'
import { lostLinks, type LostLink } from '@/sources/payload/linkDesk'
import { beginningOf } from '@/text/beginningOf'
import { ANSWER_DAYS } from '@/map/accessRequest'
import {
  conditionsFor,
  COUNTED,
  isInLanguagesOf,
  type CountedCode,
  type CommentFact,
  type CountedTask,
  type DatedFact,
  type Facts,
  type FailedJob,
  type Item,
  type TextFact,
} from '@/today'
import {
  WORKFLOW_COLLECTIONS,
  type Plan,
  type WorkflowActor,
  type WorkflowCollection,
} from '@/workflow'
import { allPlans } from '@/workflow/payload/plans'

import { collectTranslations } from './collectTranslations'
import { findAll, type Asker } from './findAll'

/**
 * All that Today looks at, for one person.
 *
 * @param today the day it is in Quebec, 'yyyy-MM-dd'
 */
export async function collectFacts(asker: Asker, today: string): Promise<Facts> {
  const collecting = collectTexts(asker)
  const pages = hasRole(asker.user, ...EDITORS) ? deskPages(asker.payload) : []
  const [
    texts,
    translations,
    dated,
    counted,
    failedJobs,
    questions,
    comments,
    planned,
    changedSources,
    toRevise,
    lost,
  ] = await Promise.all([
    collecting,
    hasRole(asker.user, ...TRANSLATION_TEAM)
      ? collectTranslations(asker, languagesOf(asker.user as WorkflowActor))
      : [],
    collectDated(asker, today),
    collectCounts(asker),
    collectFailedJobs(asker, today),
    collectQuestions(asker),
    collectComments(asker, collecting),
    hasRole(asker.user, ...EDITORS) ? allPlans(asker.payload) : [],
    countAsking(asker.payload, pages),
    textsToRevise(asker.payload, pages),
    hasRole(asker.user, ...STAFF) ? lostLinks(asker.payload, env.SITE_URL) : [],
  ])
  const plans = underTheirTitles(planned, texts)
  return {
    texts,
    translations,
    dated,
    counted,
    failedJobs,
    questions,
    comments,
    plans,
    changedSources,
    toRevise,
    lostLinks: hasRole(asker.user, ...EDITORS) ? lost.length : 0,
    lostInTranslations: lostInTranslations(lost, asker.user as WorkflowActor),
  }
}

const lostInTranslations = (
  lost: readonly LostLink[],
  person: WorkflowActor,
): Facts['lostInTranslations'] =>
  lost.flatMap(({ address, linkedIn }) =>
    linkedIn.flatMap(({ collection, id, title, translated }) =>
      translated && isInLanguagesOf(person, translated.language)
        ? {
            collection,
            id,
            title: `${title} — ${shortened(address)}`,
            passage: translated.passages[0]!.key,
            address,
          }
        : [],
    ),
  )

/** Plans of the texts that the person sees, by the titles that these have now. */
const underTheirTitles = (plans: readonly Plan[], texts: readonly TextFact[]): Plan[] =>
  plans.flatMap((plan) => {
    const text = texts.find(
      ({ collection, id }) => collection === plan.collection && sameId(id, plan.id),
    )
    return text ? [{ ...plan, title: text.title }] : []
  })

const languagesOf = (person: WorkflowActor): string[] =>
  TARGET_LOCALES.filter((language) => isInLanguagesOf(person, language))

const TEXT_FIELDS = {
  title: true,
  workflowState: true,
  writers: true,
  author: true,
  lastEditedBy: true,
  submittedBy: true,
  reviewerNote: true,
  edition: true,
  publishedAlone: true,
  updatedAt: true,
} as const

async function collectTexts(asker: Asker): Promise<TextFact[]> {
  if (!hasRole(asker.user, ...EDITORS)) return []
  const found = await Promise.all(
    WORKFLOW_COLLECTIONS.map(async (collection) => {
      const hasReviewDay = collection === 'guide-chapters'
      const select = { ...TEXT_FIELDS, ...(hasReviewDay ? { reviewBy: true as const } : {}) }
      const docs = await findAll<TextFact>(asker, collection, { select })
      return docs.map((doc) => ({ ...doc, collection }))
    }),
  )
  return found.flat()
}

/** How far ahead an access to the map that ends is announced, in days. */
const ACCESS_AHEAD_DAYS = 30

async function collectDated(asker: Asker, today: string): Promise<DatedFact[]> {
  const facts: DatedFact[] = []
  if (hasRole(asker.user, ...EDITORS)) {
    const open = await findAll<{ id: Id; name: string; until: string }>(asker, 'campaigns', {
      select: { name: true, until: true },
      where: { state: { equals: 'open' } },
    })
    facts.push(
      ...open.map(({ id, name, until }) => dated('campaignEnds', 'campaigns', id, name, until)),
    )
  }
  if (hasRole(asker.user, 'admin')) {
    const last = addDays(today, ACCESS_AHEAD_DAYS)
    const readers = await findAll<{ id: Id; name: string; mapAccessUntil: string }>(
      asker,
      'users',
      {
        select: { name: true, mapAccessUntil: true },
        where: {
          roles: { contains: 'mapReader' },
          mapAccessUntil: { greater_than_equal: today, less_than_equal: last },
        },
      },
    )
    const asked = await findAll<{ id: Id; name: string; confirmedAt?: string; createdAt: string }>(
      asker,
      'map-access-requests',
      {
        select: { name: true, confirmedAt: true, createdAt: true },
        where: { state: { equals: 'received' } },
      },
    )
    facts.push(
      ...asked.map(({ id, name, confirmedAt, createdAt }) => {
        const day = addDays(dayAt(confirmedAt ?? createdAt), ANSWER_DAYS)
        return dated('accessAnswer', 'map-access-requests', id, name, day)
      }),
    )
    facts.push(
      ...readers.map(({ id, name, mapAccessUntil }) =>
        dated('accessEnds', 'users', id, name, mapAccessUntil),
      ),
    )
  }
  return facts
}

const dated = (
  kind: DatedFact['kind'],
  collection: string,
  id: Id,
  title: string,
  day: string,
): DatedFact => ({ kind, collection, id, title, day })

async function collectCounts({ payload, user }: Asker): Promise<Facts['counted']> {
  const mine = Object.entries(COUNTED as Record<CountedCode, CountedTask>).filter(([, task]) =>
    hasRole(user, ...task.for),
  )
  const counts = await Promise.all(
    mine.map(async ([code, task]) => {
      const { totalDocs } = await payload.count({
        collection: task.collection as CollectionSlug,
        where: conditionsFor(task, user as WorkflowActor) as Where,
        user,
        overrideAccess: false,
      })
      return [code, totalDocs] as const
    }),
  )
  return Object.fromEntries(counts)
}

/** Characters of a question or a comment that are shown. */
const SHOWN_LENGTH = 60

async function collectQuestions(asker: Asker): Promise<Item[]> {
  if (!hasRole(asker.user, ...EDITORS)) return []
  const open = await findAll<{ id: Id; text: string; translation: string; unit: string }>(
    asker,
    'unit-comments',
    {
      select: { text: true, translation: true, unit: true },
      where: { state: { equals: 'open' } },
    },
  )
  return open.map(({ text, translation, unit }) => ({
    collection: 'translations',
    id: translation,
    passage: unit,
    title: shortened(text),
  }))
}

interface StoredThread {
  id: Id
  text?: string | null
  resourceType: WorkflowCollection
  resourceKey: string
}

/**
 * The threads in which something is for the person, for those who may read them; for those who edit texts, also
 * those that are open.
 *
 * @param texts all texts, being collected, for those who edit them
 */
async function collectComments(
  asker: Asker,
  texts: Promise<readonly TextFact[]>,
): Promise<CommentFact[]> {
  if (!hasRole(asker.user, ...STAFF)) return []
  const isEditor = hasRole(asker.user, ...EDITORS)
  const unread = await unreadOf(asker.payload, asker.user.id)
  const forPerson = new Set(unread.map(({ thread }) => thread))
  const asked: Where[] = [
    ...(isEditor ? [{ state: { equals: 'open' } }] : []),
    ...(forPerson.size > 0 ? [{ id: { in: [...forPerson] } }] : []),
  ]
  if (asked.length === 0) return []
  const threads = await findAll<StoredThread>(asker, 'text-comments', {
    select: { text: true, resourceType: true, resourceKey: true },
    where: { or: asked },
  })
  const titles = isEditor ? titlesAmong(await texts) : await titlesNow(asker, threads)
  return threads.flatMap(({ id, text, resourceType, resourceKey }) => {
    const title = titles.get(`${resourceType}:${resourceKey}`)
    // Without transactions something may be said of a text that is deleted at that moment.
    if (title === undefined) return []
    return {
      collection: resourceType,
      id: resourceKey,
      thread: id,
      title: [title, text && shortened(text)].filter(Boolean).join(' — '),
      isForPerson: forPerson.has(String(id)),
    }
  })
}

const shortened = (text: string): string => beginningOf(text, SHOWN_LENGTH)

const titlesAmong = (texts: readonly TextFact[]): ReadonlyMap<string, string> =>
  new Map(texts.map(({ collection, id, title }) => [`${collection}:${id}`, title ?? '']))

/** The titles that the texts of threads have now, for those who edit none; of a text that is gone there is none. */
async function titlesNow(
  asker: Asker,
  threads: readonly StoredThread[],
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    WORKFLOW_COLLECTIONS.map(async (collection) => {
      const keys = threads
        .filter(({ resourceType }) => resourceType === collection)
        .map(({ resourceKey }) => resourceKey)
      if (keys.length === 0) return []
      const texts = await findAll<{ id: Id; title?: string | null }>(asker, collection, {
        select: { title: true },
        where: { id: { in: [...new Set(keys)] } },
      })
      return texts.map(({ id, title }) => [`${collection}:${id}`, title ?? ''] as const)
    }),
  )
  return new Map(found.flat())
}

async function collectFailedJobs(asker: Asker, today: string): Promise<FailedJob[]> {
  if (!hasRole(asker.user, 'admin')) return []
  const jobs = await findAll<{
    id: Id
    taskSlug?: string | null
    error?: { message?: string } | null
    updatedAt: string
  }>(asker, 'payload-jobs', {
    select: { taskSlug: true, error: true, updatedAt: true },
    where: failedJobsSince(today),
  })
  return jobs.map(({ id, taskSlug, error, updatedAt }) => ({
    id,
    task: taskSlug ?? '',
    message: error?.message ?? '',
    at: updatedAt,
  }))
}
