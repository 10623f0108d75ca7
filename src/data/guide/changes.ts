import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import type { PlainPassage } from '@/translation'

import { sitePayload } from '@/sitePayload'

import { loadTranslations, readText } from '../readText'
import { loadChapterAddresses } from './addresses'
import {
  findWithNotices,
  historyOf,
  type ChapterDoc,
  type ChapterLink,
  type HistoryView,
} from './chapters'
import type { GuidePart } from './parts'

/** One thing that happened to a chapter, as its readers are told. */
export interface GuideChange {
  chapter: ChapterLink
  part: GuidePart
  /** ISO date and time. */
  date: string
  /** `first`: the chapter's first publication; `translation`: its words in the reader's language. */
  kind: HistoryView['kind'] | 'first' | 'translation'
  /** As its author wrote it, in French unless it is translated; none when there is nothing to say. */
  note: PlainPassage | null
}

/**
 * What changed in the guide, last first, for readers of one language.
 *
 * @param slug the French address of one chapter; without it, the whole guide
 */
export async function listGuideChanges(asked: {
  locale: Locale
  slug?: string
}): Promise<GuideChange[]> {
  const { locale, slug } = asked
  const chapters = await findWithNotices(slug === undefined ? {} : { slug: { equals: slug } })
  const addresses = await loadChapterAddresses(await sitePayload())
  const translations = await loadTranslations(
    'guide-chapters',
    locale,
    chapters.map(({ id }) => id),
  )
  return chapters
    .flatMap((chapter) => {
      const { id, title, withdrawal, workflowState } = chapter
      const text = readText({ id, title, withdrawal, workflowState }, locale, translations)
      const link = { slug: chapter.slug, address: addresses.of(chapter), title: text.title }
      const happened = text.isWithdrawn
        ? withdrawn(text.withdrawnAt, text.withdrawalReason)
        : [...published(chapter, locale), ...translated(translations.get(String(id))?.publishedAt)]
      return happened.map((what) => ({ chapter: link, part: chapter.part, ...what }))
    })
    .sort((a, b) => b.date.localeCompare(a.date))
}

type Happening = Omit<GuideChange, 'chapter' | 'part'>

const published = (chapter: ChapterDoc, locale: Locale): Happening[] =>
  historyOf(chapter).map(({ date, kind, note }, index, all) => ({
    date,
    kind: index === all.length - 1 && kind === 'major' ? 'first' : kind,
    note: note ? { text: note, state: locale === DEFAULT_LOCALE ? 'source' : 'missing' } : null,
  }))

const translated = (date: string | null | undefined): Happening[] =>
  date ? [{ date, kind: 'translation', note: null }] : []

/** What happened before is gone with the text: only its end is left to say. */
const withdrawn = (date: string | null, reason: PlainPassage | null): Happening[] =>
  date ? [{ date, kind: 'withdrawal', note: reason }] : []
