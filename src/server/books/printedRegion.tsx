import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { BookNumbers } from '@/components/Book/BookEnds'
import type { ContentsLine } from '@/components/Book/PrintedBook'
import { RepertoryEntry } from '@/components/Repertory/RepertoryEntry'
import { RepertoryGaps } from '@/components/Repertory/RepertoryGaps'
import { RepertoryIndex } from '@/components/Repertory/RepertoryIndex'
import type { RepertoryView, SheetView } from '@/data/directory'
import type { PublicBodyView } from '@/data/publicBodies'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { bookLinks } from '@/exports/book/links'
import { toXhtml } from '@/exports/book/markup'
import type { PrintedDocument } from '@/exports/book/printed'
import { absoluteUrl } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

import { printedBook } from './printedBook'

/** What is printed of a region; nothing is when nobody helps there. */
export interface PublishedRepertory {
  locale: Locale
  repertory: RepertoryView & { changedAt: string }
  bodies: readonly PublicBodyView[]
  /** 'YYYY-MM-DD' */
  today: string
}

/** A piece of a section that links lead to. */
interface Piece {
  id: string
  html: string
  standsFor: readonly string[]
  /** Drawn for paper alone: its links are those of the document already. */
  isForPaper?: boolean
}

/** From a page of its own on, with its title in the head of each. */
export interface PrintedSection {
  title: string
  /** Its first has the title. */
  pieces: Piece[]
  /** In the contents; the section itself where there are none. */
  lines: ContentsLine[]
}

/** The directory of a region, to print: cover, contents, numbers, who helps, what is missing, an index. */
export function printRegion(published: PublishedRepertory, site: string): PrintedDocument {
  const { locale, repertory } = published
  const { region, changedAt, organizations, provincial } = repertory
  const t = translator(locale, 'directory.repertory')
  const title = t('title', { region: region.name })
  const edition = t('edition', {
    date: formatDay(dayAt(changedAt), locale),
    count: organizations.length + provincial.length,
  })
  const address = absoluteUrl(locale, {
    pathname: '/directory/regions/[slug]',
    params: { slug: region.slug },
  })
  const sections = sectionsOf(published)
  return printedBook({
    locale,
    title,
    lead: t('lead'),
    edition,
    changedAt,
    changes: t('mayHaveChanged'),
    address,
    lit: region.code,
    lines: sections.flatMap(({ lines }) => lines),
    titles: sections.map((section) => section.title),
    sections: writeSections(sections, site),
  })
}

function sectionsOf(published: PublishedRepertory): PrintedSection[] {
  const { locale, repertory, bodies } = published
  const t = translator(locale, 'directory.repertory')
  const region = translator(locale, 'directory.region')
  const { organizations, provincial, missing, index, intro } = repertory
  const lead = intro && (
    <p className="page-lead" lang={intro.lang}>
      {intro.text}
    </p>
  )
  const everywhere = <p>{region('provincialLead')}</p>
  const numbers = {
    id: 'numbers',
    html: draw(<BookNumbers locale={locale} bodies={bodies} />),
    standsFor: [pathTo(locale, '/numbers')],
  }
  const gaps = {
    id: 'missing',
    html: draw(<RepertoryGaps locale={locale} missing={missing} />),
    standsFor: [],
  }
  const words = {
    id: 'index',
    html: draw(<RepertoryIndex locale={locale} index={index} idOf={idOf} />),
    standsFor: [],
    isForPaper: true,
  }
  return [
    ...(bodies.length === 0
      ? []
      : [sectionOf(translator(locale, 'search.numbers')('title'), numbers)]),
    ...listed('here', t('here'), lead, organizations, published),
    ...listed('provincial', region('provincial'), everywhere, provincial, published),
    ...(missing.length === 0 ? [] : [sectionOf(t('missing'), gaps)]),
    sectionOf(t('index.title'), words),
  ]
}

export const sectionOf = (title: string, piece: Piece): PrintedSection => ({
  title,
  pieces: [piece],
  lines: [{ id: piece.id, title }],
})

/** Sheets under their title; no section without one. */
function listed(
  id: string,
  title: string,
  lead: ReactNode,
  sheets: readonly SheetView[],
  { locale, today }: PublishedRepertory,
): PrintedSection[] {
  if (sheets.length === 0) return []
  const head = draw(
    <>
      <h1>{title}</h1>
      {lead}
    </>,
  )
  return [
    {
      title,
      pieces: [
        { id, html: head, standsFor: [] },
        ...sheets.map((sheet) => pieceOf(sheet, locale, today)),
      ],
      lines: sheets.map(({ slug, name }) => ({ id: idOf(slug), title: name, part: title })),
    },
  ]
}

export const idOf = (slug: string): string => `organization-${slug}`

export const pieceOf = (sheet: SheetView, locale: Locale, today: string): Piece => ({
  id: idOf(sheet.slug),
  html: draw(<RepertoryEntry locale={locale} sheet={sheet} today={today} />),
  standsFor: [
    pathTo(locale, { pathname: '/directory/organizations/[slug]', params: { slug: sheet.slug } }),
  ],
})

export function writeSections(sections: readonly PrintedSection[], site: string): string {
  const linksOf = bookLinks(
    sections.flatMap(({ pieces }) => pieces),
    { site, idIn: (_, fragment) => fragment, write: (to, id) => `#${id ?? to.id}` },
  )
  return sections
    .map(({ pieces }, at) => {
      const written = pieces.map((piece) => {
        const html = piece.isForPaper
          ? piece.html
          : toXhtml(piece.html, { link: linksOf(piece), hasDrawings: true })
        return `<div id="${piece.id}" class="printed-piece">${html}</div>`
      })
      return `<section class="printed-section head${at}">${written.join('\n')}</section>`
    })
    .join('\n')
}

const draw = (node: ReactNode): string => renderToStaticMarkup(node)
