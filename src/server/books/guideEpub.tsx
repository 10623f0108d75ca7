import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { BookChapter } from '@/components/Book/BookChapter'
import { BookNumbers, BookTerms } from '@/components/Book/BookEnds'
import { BookTitle } from '@/components/Book/BookTitle'
import { langOf } from '@/components/Passage'
import { leadToGlossary } from '@/data/explainedTerms'
import type { GuideBook } from '@/data/guide/book'
import type { ChapterView } from '@/data/guide/chapters'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { epubEntries, packEpub } from '@/exports/epub'
import type { EpubBook, EpubDocument } from '@/exports/epub/book'
import { identifierOf } from '@/exports/hsds/identifiers'
import { absoluteUrl } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

import { coverPicture } from './cover'
import { type BookImages, loadBookImages } from './images'

/** A guide that has been published, so that it has a day. */
export type PublishedGuide = GuideBook & {
  changedAt: string
  /** Of a numbered edition: what it is called, and where it is kept. */
  frozen?: { name: string; address: string }
}

/** The whole guide as an EPUB 3. */
export async function makeGuideEpub(guide: PublishedGuide, site: string): Promise<Uint8Array> {
  const chapters = await leadToGlossary(guide.chapters, guide.locale)
  const book = describe({ ...guide, chapters }, site, {
    png: await coverPicture(),
    images: await loadBookImages(chapters, guide.locale),
  })
  return packEpub(epubEntries(book, site), book.modified)
}

/** "Edition of 29 November 2026 · 12 chapters". */
export const editionOf = ({ locale, changedAt, chapters, frozen }: PublishedGuide): string =>
  frozen?.name ??
  translator(locale, 'guide.book')('edition', {
    date: formatDay(dayAt(changedAt), locale),
    count: chapters.length,
  })

function describe(
  guide: PublishedGuide,
  site: string,
  { png, images }: { png: Uint8Array; images: BookImages },
): EpubBook {
  const { locale, changedAt } = guide
  const t = translator(locale, 'guide.book')
  return {
    // Two editions are two books on a shelf.
    identifier: `urn:uuid:${identifierOf('guide', guide.frozen?.address ?? site, locale)}`,
    title: t('title'),
    description: `${translator(locale, 'guide')('lead')} ${editionOf(guide)}.`,
    language: locale,
    publisher: translator(locale, 'common')('siteName'),
    source: guide.frozen?.address ?? absoluteUrl(locale, '/guide'),
    modified: `${new Date(changedAt).toISOString().slice(0, 19)}Z`,
    subjects: [t('subject')],
    accessibilitySummary: t('accessibility'),
    cover: { png, alt: t('coverAlt') },
    images: [...images].map(([address, image]) => ({ address, ...image })),
    documents: documentsOf(guide),
    words: {
      cover: t('cover'),
      contents: t('contents'),
      landmarks: t('landmarks'),
      start: t('start'),
    },
  }
}

function documentsOf(guide: PublishedGuide): EpubDocument[] {
  const { locale, chapters, bodies, terms } = guide
  const words = translator(locale, 'search')
  const title = translator(locale, 'guide.book')('title')
  return [
    {
      name: 'title',
      kind: 'title',
      title,
      standsFor: [pathTo(locale, '/guide')],
      html: draw(
        <BookTitle
          locale={locale}
          title={title}
          lead={translator(locale, 'guide')('lead')}
          edition={editionOf(guide)}
          address={absoluteUrl(locale, '/guide')}
        />,
      ),
    },
    ...(bodies.length === 0
      ? []
      : [
          {
            name: 'numbers',
            kind: 'numbers' as const,
            title: words('numbers.title'),
            standsFor: [pathTo(locale, '/numbers')],
            html: draw(<BookNumbers locale={locale} bodies={bodies} />),
          },
        ]),
    ...chapters.map((chapter) => documentOf(chapter, locale)),
    ...(terms.length === 0
      ? []
      : [
          {
            name: 'glossary',
            kind: 'glossary' as const,
            title: words('glossary.title'),
            standsFor: [pathTo(locale, '/glossary')],
            html: draw(<BookTerms locale={locale} terms={terms} />),
          },
        ]),
  ]
}

const documentOf = (chapter: ChapterView, locale: Locale): EpubDocument => ({
  name: `chapter-${chapter.slug}`,
  kind: 'chapter',
  title: chapter.title.text,
  ...(langOf(chapter.title) ? { lang: langOf(chapter.title) } : {}),
  part: chapter.partName,
  standsFor: [pathTo(locale, { pathname: '/guide/[slug]', params: { slug: chapter.address } })],
  html: draw(<BookChapter locale={locale} chapter={chapter} />),
})

const draw = (node: ReactNode): string => renderToStaticMarkup(node)
