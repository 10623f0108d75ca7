import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'

import { BookNumbers } from '@/components/Book/BookEnds'
import { RepertoryIndex } from '@/components/Repertory/RepertoryIndex'
import type { RepertoryView, SheetView } from '@/data/directory'
import type { PublicBodyView } from '@/data/publicBodies'
import type { PrintedDocument } from '@/exports/book/printed'
import { absoluteUrl } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

import { LIT_FOR_ALL, printedBook } from '../books/printedBook'
import {
  idOf,
  pieceOf,
  type PrintedSection,
  sectionOf,
  writeSections,
} from '../books/printedRegion'

/** What is printed of the whole directory. */
export interface PublishedDirectory {
  locale: Locale
  regions: readonly RepertoryView[]
  bodies: readonly PublicBodyView[]
  /** 'YYYY-MM-DD' */
  today: string
  /** "Edition 3, March 2026", and where it is kept. */
  frozen: { name: string; address: string }
}

/** The whole directory, to print: each sheet once, in the first region that it helps in; an index of all. */
export function printDirectory(published: PublishedDirectory, site: string): PrintedDocument {
  const { locale, frozen } = published
  const title = translator(locale, 'editions')('parts.directory')
  const sections = sectionsOf(published)
  return printedBook({
    locale,
    title,
    lead: translator(locale, 'editions')('directoryLead'),
    edition: frozen.name,
    changedAt: published.regions
      .flatMap(({ changedAt }) => changedAt ?? [])
      .sort()
      .at(-1),
    changes: translator(locale, 'directory.repertory')('mayHaveChanged'),
    address: absoluteUrl(locale, '/directory'),
    keptAt: frozen.address,
    lit: LIT_FOR_ALL,
    lines: sections.flatMap(({ lines }) => lines),
    titles: sections.map((section) => section.title),
    sections: writeSections(sections, site),
  })
}

function sectionsOf({ locale, regions, bodies, today }: PublishedDirectory): PrintedSection[] {
  const told = new Set<string>()
  const index = indexOf(regions, locale)
  const numbers = {
    id: 'numbers',
    html: draw(<BookNumbers locale={locale} bodies={bodies} />),
    standsFor: [pathTo(locale, '/numbers')],
  }
  const everywhere = translator(locale, 'directory.region')
  const ofRegions = regions.flatMap(({ region, organizations }) =>
    listed({ id: `region-${region.slug}`, title: region.name, lead: null }, organizations, {
      locale,
      today,
      told,
    }),
  )
  // The same in every region.
  const provincial = listed(
    { id: 'provincial', title: everywhere('provincial'), lead: everywhere('provincialLead') },
    regions[0]?.provincial ?? [],
    { locale, today, told },
  )
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
    ...ofRegions,
    ...provincial,
    sectionOf(translator(locale, 'directory.repertory')('index.title'), words),
  ]
}

interface Head {
  id: string
  title: string
  lead: string | null
}

interface Reading {
  locale: Locale
  today: string
  /** Addresses of the sheets that stand before. */
  told: Set<string>
}

/** Sheets under their title; of one that stands before, its name, which leads there. */
function listed(
  { id, title, lead }: Head,
  sheets: readonly SheetView[],
  { locale, today, told }: Reading,
): PrintedSection[] {
  if (sheets.length === 0) return []
  const before = sheets.filter(({ slug }) => told.has(slug))
  const here = sheets.filter(({ slug }) => !told.has(slug))
  for (const { slug } of here) told.add(slug)
  const head = draw(
    <>
      <h1>{title}</h1>
      {lead && <p>{lead}</p>}
      {before.length > 0 && (
        <>
          <p>{translator(locale, 'editions')('alsoHere')}</p>
          <ul>
            {before.map(({ slug, name }) => (
              <li key={slug}>
                <a
                  href={pathTo(locale, {
                    pathname: '/directory/organizations/[slug]',
                    params: { slug },
                  })}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>,
  )
  return [
    {
      title,
      pieces: [
        { id, html: head, standsFor: [] },
        ...here.map((sheet) => pieceOf(sheet, locale, today)),
      ],
      lines:
        here.length === 0
          ? [{ id, title }]
          : here.map(({ slug, name }) => ({ id: idOf(slug), title: name, part: title })),
    },
  ]
}

/** The indexes of all regions as one. */
function indexOf(regions: readonly RepertoryView[], locale: Locale): RepertoryView['index'] {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  const merge = (by: keyof RepertoryView['index']) => {
    const words = new Map<string, Map<string, { slug: string; name: string }>>()
    for (const { index } of regions) {
      for (const { word, organizations } of index[by]) {
        const known = words.get(word) ?? new Map<string, { slug: string; name: string }>()
        for (const each of organizations) known.set(each.slug, each)
        words.set(word, known)
      }
    }
    return [...words]
      .map(([word, known]) => ({
        word,
        organizations: [...known.values()].sort((a, b) => compare(a.name, b.name)),
      }))
      .sort((a, b) => compare(a.word, b.word))
  }
  return { services: merge('services'), towns: merge('towns'), languages: merge('languages') }
}

const draw = (node: ReactNode): string => renderToStaticMarkup(node)
