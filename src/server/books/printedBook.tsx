import { renderToStaticMarkup } from 'react-dom/server'

import { BookTitle } from '@/components/Book/BookTitle'
import { type ContentsLine, PrintedContents, PrintedMark } from '@/components/Book/PrintedBook'
import type { PrintedDocument } from '@/exports/book/printed'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { withoutScheme } from '@/text/webAddress'

interface Options {
  locale: Locale
  title: string
  lead: string
  /** What it holds, and of when. */
  edition: string
  /** When what it holds last changed (ISO). */
  changedAt: string | undefined
  /** Why the site may say something else by now; of the guide when left out. */
  changes?: string
  /** Where it is read as it is today. */
  address: string
  /** Where it is kept as it is, if anywhere: in the foot of its pages in place of the address. */
  keptAt?: string | undefined
  /** Code of the region that is lit in the mark. */
  lit: string
  /** In the contents. */
  lines: readonly ContentsLine[]
  /** Of each section from a page of its own on: its title is in the head of its pages. */
  titles: readonly string[]
  /** The sections, as HTML, each of the class `head` with its place. */
  sections: string
}

/** A book to print: its cover, its contents, its sections. */
export function printedBook({
  locale,
  title,
  lead,
  edition,
  changedAt,
  changes,
  address,
  keptAt = address,
  lit,
  lines,
  titles,
  sections,
}: Options): PrintedDocument {
  const cover = (
    <section className="printed-cover">
      <BookTitle
        locale={locale}
        title={title}
        lead={lead}
        edition={edition}
        {...(changes ? { changes } : {})}
        address={address}
      >
        <PrintedMark lit={lit} />
      </BookTitle>
    </section>
  )
  const contents = (
    <PrintedContents title={translator(locale, 'guide.book')('contents')} lines={lines} />
  )
  return {
    language: locale,
    title: `${title}, ${edition}`,
    changedAt,
    running: { start: title, end: '', foot: `${edition} · ${withoutScheme(keptAt)}` },
    hasCover: true,
    heads: titles.map((words, at) => ({ name: `head${at}`, words })),
    body: renderToStaticMarkup(cover) + renderToStaticMarkup(contents) + sections,
  }
}

/** The region that is lit in the mark of what is of the whole of Quebec. */
export const LIT_FOR_ALL = '16'
