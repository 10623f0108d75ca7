import type { Payload, Where } from 'payload'

import { keptWhileUnchanged } from '@/contentVersion/kept'
import { question } from '@/contentVersion/questions'
import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import type { SensitiveTopic } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'
import { MEDIA_FIELDS } from '@/media/types'
import { citedSource, SOURCE_FIELDS, type SourceCited, type StoredSource } from '@/sources/kinds'
import { countWords, extract, stripMarks, type PlainPassage, type Resource } from '@/translation'

import {
  loadChapterAddresses,
  withChapterAddresses,
  type ChapterAddress,
  type ChapterAddresses,
} from './addresses'
import { GUIDE_PART_LABELS, GUIDE_PARTS, type GuidePart } from './parts'
import { loadTranslations, readText, type ReadingText, type TranslationNotice } from '../readText'
import { findWithdrawn } from '../withdrawn'
import { sitePayload } from '@/sitePayload'

/* The guide for pages: what is published, as anyone may read it, in one language. */

export interface ChapterSummary {
  /** Its address in French, which never changes. */
  slug: string
  address: ChapterAddress
  title: PlainPassage
  summary: PlainPassage | null
  part: GuidePart
  translation: TranslationNotice | null
  isWithdrawn: boolean
  /** ISO date. */
  publishedAt: string | null
}

export interface PartView {
  part: GuidePart
  name: string
  chapters: ChapterSummary[]
}

export interface ChapterView extends ReadingText {
  /** Its address in French, which never changes. */
  slug: string
  address: ChapterAddress
  part: GuidePart
  partName: string
  isExample: boolean
  /** ISO dates. */
  publishedAt: string | null
  reviewBy: string | null
  /** The day of the oldest check of its sources: all were checked then or since. */
  checkedAt: string | null
  edition: number
  /** Minutes, at a careful reader's pace. */
  readingMinutes: number
  sources: SourceView[]
  history: HistoryView[]
  /** Keys of service categories that help with this. */
  services: string[]
  /** It then shows official numbers and a quick way out. */
  sensitiveTopics: SensitiveTopic[]
  siblings: ChapterLink[]
  previous: ChapterLink | null
  next: ChapterLink | null
}

export type SourceView = SourceCited & {
  /** ISO day on which somebody last read it for this chapter. */
  lastChecked: string | null
}

export interface HistoryView {
  date: string
  kind: 'major' | 'minor' | 'withdrawal' | 'restoration'
  /** In French, as its author wrote it. */
  note: string | null
}

export interface ChapterLink {
  slug: string
  address: ChapterAddress
  title: PlainPassage
}

const WORDS_PER_MINUTE = 160 // careful reading of practical text

/** The parts of the guide with their chapters, in reading order; empty parts are left out. */
export const listChapters = question('parts of the guide', async ({ locale }: { locale: Locale }) =>
  partsIn(locale)(await sitePayload()),
)

/** Kept until a text of the guide changes: all of each chapter is read, to tell how much of it is translated. */
const partsIn = (locale: Locale) =>
  keptWhileUnchanged(`parts of the guide, ${locale}`, (payload) => readParts(payload, locale))

async function readParts(payload: Payload, locale: Locale): Promise<PartView[]> {
  const addresses = await loadChapterAddresses(payload)
  const chapters = await findWithNotices()
  const translations = await loadTranslations('guide-chapters', locale)
  return GUIDE_PARTS.map((part) => ({
    part,
    name: GUIDE_PART_LABELS[part][locale],
    chapters: chapters
      .filter((chapter) => chapter.part === part)
      .map((chapter) => summaryOf(chapter, readText(chapter, locale, translations), addresses)),
  })).filter(({ chapters: inPart }) => inPart.length > 0)
}

/** One chapter, ready to read, by any address that it has or had in a language, or by its French one. */
export async function findChapter(asked: {
  locale: Locale
  slug: string
}): Promise<ChapterView | undefined> {
  const addresses = await loadChapterAddresses(await sitePayload())
  const chapter = await findKnownChapter(asked, addresses)
  if (!chapter) return undefined
  const siblings = await findSiblings(chapter.part, asked.locale, addresses)
  const translations = await loadTranslations('guide-chapters', asked.locale, [chapter.id])
  const linked = withChapterAddresses(chapter, addresses)
  const text = readText(linked, asked.locale, translations, { isAddressed: true })
  return chapterView(chapter, asked.locale, text, addresses, siblings)
}

/** A chapter that is online, or the notice of one that was withdrawn, by any address of it. */
export async function findKnownChapter(
  asked: { locale: Locale; slug: string },
  addresses: ChapterAddresses,
): Promise<ChapterDoc | undefined> {
  const id = addresses.find(asked.locale, asked.slug)
  const isAsked: Where =
    id === undefined ? { slug: { equals: asked.slug } } : { id: { equals: id } }
  const [online] = await findChapters(isAsked, 1)
  return online ?? (await findWithdrawn<ChapterDoc>('guide-chapters', isAsked))[0]
}

/** Every chapter in full, in reading order: the guide on one page. */
export async function listFullChapters({ locale }: { locale: Locale }): Promise<ChapterView[]> {
  const addresses = await loadChapterAddresses(await sitePayload())
  const chapters = withChapterAddresses(await findChapters({}, 1), addresses)
  const translations = await loadTranslations('guide-chapters', locale)
  return GUIDE_PARTS.flatMap((part) =>
    chapters
      .filter((chapter) => chapter.part === part)
      .map((chapter) =>
        chapterView(chapter, locale, readText(chapter, locale, translations), addresses),
      ),
  )
}

/** A chapter as the database gives it, to anyone. */
export interface ChapterDoc extends Resource {
  id: Id
  slug: string
  part: GuidePart
  order: number
  isExample?: boolean | null
  publishedAt?: string | null
  reviewBy?: string | null
  edition?: number | null
  sources?: { source: StoredSource | Id; lastChecked?: string | null }[] | null
  history?: { date: string; kind?: HistoryView['kind'] | null; note?: string | null }[] | null
  relatedServices?: ({ key: string } | Id)[] | null
  sensitiveTopics?: SensitiveTopic[] | null
}

async function findChapters(where: Where, depth: 0 | 1 = 0): Promise<ChapterDoc[]> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'guide-chapters',
    // Everyone reads the same pages, signed in or not: those of an anonymous reader.
    where: { and: [where, { _status: { equals: 'published' } }] },
    depth,
    draft: false,
    overrideAccess: false,
    pagination: false,
    sort: ['order', 'id'],
    populate: {
      organizations: { name: true, slug: true, contact: true },
      'service-categories': { key: true },
      sources: SOURCE_FIELDS,
      'guide-chapters': { slug: true, _status: true },
      pages: { slug: true, _status: true },
      media: MEDIA_FIELDS,
    },
  })
  return allStoredAs<ChapterDoc>(docs)
}

/** What is published, and in its place the notice of what was withdrawn, in reading order. */
export async function findWithNotices(where: Where = {}): Promise<ChapterDoc[]> {
  const [online, withdrawn] = await Promise.all([
    findChapters(where),
    findWithdrawn<ChapterDoc>('guide-chapters', where),
  ])
  return [...online, ...withdrawn].sort((a, b) => a.order - b.order)
}

/** The chapters of a part, as they are online, in reading order. */
export async function findSiblings(
  part: GuidePart,
  locale: Locale,
  addresses: ChapterAddresses,
): Promise<ChapterLink[]> {
  const chapters = await findWithNotices({ part: { equals: part } })
  const translations = await loadTranslations(
    'guide-chapters',
    locale,
    chapters.map(({ id }) => id),
  )
  return chapters.map((chapter) => {
    const { title } = readText({ id: chapter.id, title: chapter.title ?? '' }, locale, translations)
    return { slug: chapter.slug, address: addresses.of(chapter), title }
  })
}

const summaryOf = (
  chapter: ChapterDoc,
  text: ReadingText,
  addresses: ChapterAddresses,
): ChapterSummary => ({
  slug: chapter.slug,
  address: addresses.of(chapter),
  title: text.title,
  summary: text.summary,
  part: chapter.part,
  translation: text.translation,
  isWithdrawn: text.isWithdrawn,
  publishedAt: chapter.publishedAt ?? null,
})

/** A chapter as it is read, beside its neighbours. */
export function chapterView(
  chapter: ChapterDoc,
  locale: Locale,
  text: ReadingText,
  addresses: ChapterAddresses,
  siblings: ChapterLink[] = [],
): ChapterView {
  const sources = (chapter.sources ?? []).flatMap(({ source, lastChecked }) =>
    typeof source === 'object'
      ? [{ ...citedSource(source), lastChecked: lastChecked ?? null }]
      : [],
  )
  const place = siblings.findIndex(({ slug }) => slug === chapter.slug)
  return {
    ...text,
    slug: chapter.slug,
    address: addresses.of(chapter),
    part: chapter.part,
    partName: GUIDE_PART_LABELS[chapter.part][locale],
    isExample: chapter.isExample ?? false,
    publishedAt: chapter.publishedAt ?? null,
    reviewBy: chapter.reviewBy ?? null,
    checkedAt: oldestCheck(sources),
    edition: chapter.edition ?? 1,
    readingMinutes: readingMinutes(chapter),
    sources,
    history: historyOf(chapter),
    services: (chapter.relatedServices ?? []).flatMap((service) =>
      typeof service === 'object' ? [service.key] : [],
    ),
    sensitiveTopics: chapter.sensitiveTopics ?? [],
    siblings,
    previous: siblings[place - 1] ?? null,
    next: place < 0 ? null : (siblings[place + 1] ?? null),
  }
}

/** The oldest date, only when every source has one. */
function oldestCheck(sources: readonly SourceView[]): string | null {
  const dates = sources.map(({ lastChecked }) => lastChecked)
  if (dates.length === 0 || dates.includes(null)) return null
  return (dates as string[]).reduce((oldest, date) => (date < oldest ? date : oldest))
}

/** Last first. */
export const historyOf = ({ history }: ChapterDoc): HistoryView[] =>
  (history ?? [])
    .map(({ date, kind, note }) => ({ date, kind: kind ?? 'major', note: note ?? null }))
    .reverse()

function readingMinutes(resource: Resource): number {
  const words = extract(resource).reduce(
    (sum, { source }) => sum + countWords(stripMarks(source)),
    0,
  )
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
