import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { headingsOf } from '@/components/Blocks/contents'
import { BookChapterHead } from '@/components/Book/BookChapter'
import { BookNumbers, BookTerms } from '@/components/Book/BookEnds'
import { type ContentsLine, PrintedContents } from '@/components/Book/PrintedBook'
import { ChapterBody } from '@/components/ChapterText'
import { langOf } from '@/components/Passage'
import { TermNoteList } from '@/components/TermNotes'
import { isOfTerm } from '@/components/TermNotes/TermLink'
import { explainTexts, leadToGlossary } from '@/data/explainedTerms'
import { changeOf } from '@/data/guide/book'
import type { ChapterView } from '@/data/guide/chapters'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { bookLinks } from '@/exports/book/links'
import { toXhtml } from '@/exports/book/markup'
import type { PrintedDocument } from '@/exports/book/printed'
import { absoluteUrl } from '@/i18n/alternates'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'
import { withoutScheme } from '@/text/webAddress'

import { editionOf, type PublishedGuide } from './guideEpub'
import { type BookImages, dataAddress, loadBookImages } from './images'
import { LIT_FOR_ALL, printedBook } from './printedBook'

/** A section of a printed book. */
interface PrintedPart extends ContentsLine {
  /** Above its own contents, if it has some. */
  head?: string
  html: string
  standsFor: readonly string[]
}

/** Of fewer titles than this, a chapter has no contents of its own. */
const FEWEST_TITLES = 4

/** The whole guide, to print: cover, contents, numbers, chapters, words explained. */
export async function printGuide(guide: PublishedGuide, site: string): Promise<PrintedDocument> {
  const { locale, bodies, terms } = guide
  const chapters = await leadToGlossary(guide.chapters, locale)
  const words = translator(locale, 'search')
  const t = translator(locale, 'guide.book')
  const parts: PrintedPart[] = [
    ...(bodies.length === 0
      ? []
      : [
          {
            id: 'numbers',
            title: words('numbers.title'),
            html: draw(<BookNumbers locale={locale} bodies={bodies} />),
            standsFor: [pathTo(locale, '/numbers')],
          },
        ]),
    ...chapters.map((chapter) => partOf(chapter, locale)),
    ...(terms.length === 0
      ? []
      : [
          {
            id: 'glossary',
            title: words('glossary.title'),
            html: draw(<BookTerms locale={locale} terms={terms} />),
            standsFor: [pathTo(locale, '/glossary')],
          },
        ]),
  ]
  return printedBook({
    locale,
    title: t('title'),
    lead: translator(locale, 'guide')('lead'),
    edition: editionOf(guide),
    changedAt: guide.changedAt,
    address: absoluteUrl(locale, '/guide'),
    keptAt: guide.frozen?.address,
    lit: LIT_FOR_ALL,
    lines: parts,
    titles: parts.map(({ title }) => title),
    sections: sectionsOf(parts, { site, images: await loadBookImages(chapters, locale) }),
  })
}

/** One chapter, to print: its own contents when it is long, then its text and the words that it explains. */
export async function printChapter(
  read: ChapterView,
  locale: Locale,
  site: string,
): Promise<PrintedDocument> {
  const t = translator(locale, 'guide.book')
  const { texts, terms } = await explainTexts([read], locale)
  const chapter = texts[0]!
  const plain = partOf(chapter, locale)
  const part = {
    ...plain,
    html: plain.html + draw(<TermNoteList locale={locale} terms={terms} />),
  }
  const address = absoluteUrl(locale, hrefOf(chapter))
  const day = changeOf(chapter)
  const edition = day ? t('chapterEdition', { date: formatDay(dayAt(day), locale) }) : ''
  const lines = [...headingsOf(chapter.blocks).values()].map(({ id, text, isFrench }) => ({
    id: `${part.id}-${id}`,
    title: text,
    lang: isFrench ? DEFAULT_LOCALE : undefined,
  }))
  const contents =
    lines.length < FEWEST_TITLES
      ? ''
      : draw(<PrintedContents isShort title={t('contents')} lines={lines} />)
  return {
    language: locale,
    title: chapter.title.text,
    changedAt: day ?? undefined,
    running: { start: t('title'), end: edition, foot: withoutScheme(address) },
    hasCover: false,
    heads: [],
    body: sectionsOf([part], { site, images: await loadBookImages([chapter], locale) }, contents),
  }
}

const hrefOf = ({ address }: ChapterView) =>
  ({ pathname: '/guide/[slug]', params: { slug: address } }) as const

function partOf(chapter: ChapterView, locale: Locale): PrintedPart {
  const id = `chapter-${chapter.slug}`
  return {
    id,
    title: chapter.title.text,
    lang: langOf(chapter.title),
    part: chapter.partName,
    head: draw(<BookChapterHead locale={locale} chapter={chapter} />),
    html: draw(<ChapterBody locale={locale} chapter={chapter} anchorsOf={`${id}-`} />),
    standsFor: [pathTo(locale, hrefOf(chapter))],
  }
}

/** @param contents what stands between the head of the first section and its text */
function sectionsOf(
  parts: readonly PrintedPart[],
  { site, images }: { site: string; images: BookImages },
  contents = '',
): string {
  const linksOf = bookLinks(parts, {
    site,
    idIn: ({ id }, fragment) =>
      id.startsWith('chapter-') && !isOfTerm(fragment) ? `${id}-${fragment}` : fragment,
    write: (to, id) => `#${id ?? to.id}`,
  })
  return parts
    .map((part, at) => {
      const write = (html: string) =>
        toXhtml(html, { link: linksOf(part), image: dataAddress(images), hasDrawings: true })
      const text = write(part.head ?? '') + (at === 0 ? contents : '') + write(part.html)
      return `<section id="${part.id}" class="printed-section head${at}">${text}</section>`
    })
    .join('\n')
}

const draw = (node: ReactNode): string => renderToStaticMarkup(node)
