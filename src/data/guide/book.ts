import { allStoredAs } from '@/db/documents'
import type { Locale } from '@/i18n/locales'
import { sitePayload } from '@/sitePayload'

import { listTerms, type TermView } from '../glossary'
import { listPublicBodies, type PublicBodyView } from '../publicBodies'

import { type ChapterView, listFullChapters } from './chapters'

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
  const [chapters, bodies, terms, ...changes] = await Promise.all([
    listFullChapters({ locale }),
    listPublicBodies(locale),
    listTerms(locale),
    lastChange('public-bodies'),
    lastChange('glossary'),
  ])
  const moments = [...chapters.map(changeOf), ...changes].filter((moment) => moment !== null)
  return { locale, chapters, bodies, terms, changedAt: latest(moments) }
}

/** When the words of a chapter, or of its translation, were last published. */
const changeOf = ({ publishedAt, translation }: ChapterView): string | null =>
  latest([publishedAt, translation?.updatedAt].filter((moment) => typeof moment === 'string'))

const latest = (moments: readonly string[]): string | null =>
  moments.reduce<string | null>(
    (last, moment) => (last === null || moment > last ? moment : last),
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
