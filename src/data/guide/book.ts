import { allStoredAs } from '@/db/documents'
import type { Locale } from '@/i18n/locales'
import { sitePayload } from '@/sitePayload'

import { listTerms, type TermView } from '../glossary'
import { listPublicBodies, type PublicBodyView } from '../publicBodies'
import { loadTranslations } from '../readText'

import { type ChapterView, findWithNotices, historyOf, listFullChapters } from './chapters'

/** The guide as something to take along: what is published, as anyone may read it, in one language. */
export interface GuideBook {
  locale: Locale
  /** In reading order. */
  chapters: ChapterView[]
  bodies: PublicBodyView[]
  terms: TermView[]
  /** When its words last changed (ISO); nothing while it is empty. */
  changedAt: string | null
}

export async function readGuideBook({ locale }: { locale: Locale }): Promise<GuideBook> {
  const [chapters, bodies, terms, changedAt] = await Promise.all([
    listFullChapters({ locale }),
    listPublicBodies(locale),
    listTerms(locale),
    findGuideChange({ locale }),
  ])
  return { locale, chapters, bodies, terms, changedAt }
}

/**
 * When the words of the guide in a language last changed (ISO); nothing while it is empty. To take a chapter away,
 * or to bring it back, is a change too: the edition that follows is never older than the one before.
 */
export async function findGuideChange({ locale }: { locale: Locale }): Promise<string | null> {
  const [chapters, translations, ...others] = await Promise.all([
    findWithNotices(),
    loadTranslations('guide-chapters', locale),
    lastChange('public-bodies'),
    lastChange('glossary'),
  ])
  const ofChapters = chapters.flatMap((chapter) => {
    const { withdrawal } = chapter as { withdrawal?: { date?: string | null } | null }
    const translation = translations.get(String(chapter.id))
    return [
      chapter.publishedAt,
      historyOf(chapter)[0]?.date,
      withdrawal?.date,
      translation && (translation.publishedAt ?? translation.updatedAt),
    ]
  })
  return latest([...ofChapters, ...others])
}

/** When the words of a chapter, or of its translation, were last published, or brought back. */
export const changeOf = ({ publishedAt, history, translation }: ChapterView): string | null =>
  latest([publishedAt, history[0]?.date, translation?.updatedAt])

const latest = (moments: readonly (string | null | undefined)[]): string | null =>
  moments.reduce<string | null>(
    (last, moment) => (moment && (last === null || moment > last) ? moment : last),
    null,
  )

async function lastChange(collection: 'public-bodies' | 'glossary'): Promise<string | null> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: false,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    select: { updatedAt: true },
  })
  return allStoredAs<{ updatedAt: string }>(docs)[0]?.updatedAt ?? null
}
