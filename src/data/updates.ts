import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import type { PlainPassage, Resource } from '@/translation'

import { loadChapterAddresses } from './guide/addresses'
import type { ChapterLink } from './guide/chapters'
import { findOnlineText } from './onlineText'
import { loadTranslations, readText, type ReadingText } from './readText'
import { sitePayload } from '@/sitePayload'

export const UPDATE_KINDS = ['guide', 'directory', 'map', 'programme'] as const

export type UpdateKind = (typeof UPDATE_KINDS)[number]

export interface UpdateSummary {
  slug: string
  title: PlainPassage
  summary: PlainPassage | null
  kind: UpdateKind
  /** ISO date. */
  date: string
  /** When it was last published: ISO date and time; nothing in what an older version published. */
  publishedAt: string | null
}

export interface UpdateView extends UpdateSummary, Omit<ReadingText, 'title' | 'summary'> {
  chapters: ChapterLink[]
}

export interface UpdateList {
  updates: UpdateSummary[]
  page: number
  pageCount: number
}

const UPDATES_PER_PAGE = 20

/** What changed, last first; what was withdrawn only its own page still says. */
export async function listUpdates(asked: {
  locale: Locale
  page?: number
  limit?: number
}): Promise<UpdateList> {
  const payload = await sitePayload()
  const { docs, page, totalPages } = await payload.find({
    collection: 'updates',
    where: { _status: { equals: 'published' } },
    depth: 0,
    draft: false,
    limit: asked.limit ?? UPDATES_PER_PAGE,
    overrideAccess: false,
    page: Math.max(1, Math.trunc(asked.page ?? 1) || 1),
    sort: ['-date', '-id'],
  })
  const updates = allStoredAs<UpdateDoc>(docs)
  const translations = await loadTranslations(
    'updates',
    asked.locale,
    updates.map(({ id }) => id),
  )
  return {
    updates: updates.map((update) =>
      summaryOf(update, readText(update, asked.locale, translations)),
    ),
    page: page ?? 1,
    pageCount: totalPages,
  }
}

/** One update, ready to read, with the chapters it is about. */
export async function findUpdate(asked: {
  locale: Locale
  slug: string
}): Promise<UpdateView | undefined> {
  const update = await findOnlineText<UpdateDoc>('updates', asked.slug)
  if (!update) return undefined
  const { locale } = asked
  const translations = await loadTranslations('updates', locale, [update.id])
  const text = readText(update, locale, translations)
  return { ...text, ...summaryOf(update, text), chapters: await chaptersOf(update, locale) }
}

export interface UpdateDoc extends Resource {
  id: Id
  slug: string
  kind: UpdateKind
  date: string
  publishedAt?: string | null
  relatedChapters?: ({ id: Id; slug: string; title: string; _status?: string | null } | Id)[] | null
}

const summaryOf = (update: UpdateDoc, text: ReadingText): UpdateSummary => ({
  slug: update.slug,
  title: text.title,
  summary: text.summary,
  kind: update.kind,
  date: update.date,
  publishedAt: update.publishedAt ?? null,
})

/** The chapters that an update is about, where they are online. */
export async function chaptersOf(
  update: UpdateDoc,
  locale: Locale,
): Promise<UpdateView['chapters']> {
  const chapters = (update.relatedChapters ?? []).flatMap((chapter) =>
    typeof chapter === 'object' && chapter._status === 'published' ? [chapter] : [],
  )
  const translations = await loadTranslations(
    'guide-chapters',
    locale,
    chapters.map(({ id }) => id),
  )
  const addresses = await loadChapterAddresses(await sitePayload())
  return chapters.map(({ id, slug, title }) => ({
    slug,
    address: addresses.of({ id, slug }),
    title: readText({ id, title }, locale, translations).title,
  }))
}
