import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { Handout } from '@/components/Handout'
import { PocketCard } from '@/components/PocketCard'
import type { Given } from '@/data/giving'
import { viewRegion } from '@/data/directory/region'
import { viewRepertory } from '@/data/directory/repertory'
import { viewSheet } from '@/data/directory/sheet'
import type { Directory } from '@/directory/ask/directory'
import type { Organization } from '@/directory/types'
import { writePrinted } from '@/exports/book/printed'
import { LOCALES, type Locale } from '@/i18n/locales'
import { printRegion } from '@/server/books/printedRegion'

import { exampleDirectory } from './exampleDirectory'

/*
 * Somebody writes a script wherever a sheet takes words. On paper it is words: what Chromium prints to a PDF, a handout, a
 * pocket card.
 */

const SCRIPT = '<img src=x onerror="document.title=1"></style></title><script>alert(1)</script>'
const TODAY = '2026-11-28'
const LINK = 'https://accompagner.example.org/fr'

/** The words of a sheet, with what may be typed in each: nothing is checked here. */
const hostile = (one: Organization): Organization => ({
  ...one,
  name: `Nom ${SCRIPT}`,
  otherNames: [`Sigle ${SCRIPT}`],
  description: { fr: `Texte ${SCRIPT}`, en: `Text ${SCRIPT}`, es: `Texto ${SCRIPT}` },
  contact: {
    phone: `450 555-0143 ${SCRIPT}`,
    phoneNote: `Poste ${SCRIPT}`,
    email: `a"${SCRIPT}@example.org`,
    website: `https://example.org/"${SCRIPT}`,
    contactRole: `Accueil ${SCRIPT}`,
  },
  services: one.services.map((service) => ({ ...service, conditions: { fr: `Si ${SCRIPT}` } })),
  sites: one.sites.map((site) => ({
    ...site,
    label: `Lieu ${SCRIPT}`,
    address: `1, rue ${SCRIPT}`,
    municipality: `Ville ${SCRIPT}`,
    wheelchairNote: `Rampe ${SCRIPT}`,
    hours: {
      kind: 'weekly',
      weekly: [{ days: ['mo'], opens: '09:00', closes: '17:00' }],
      exceptions: [{ from: TODAY, closed: true, label: `Congé ${SCRIPT}` }],
      note: `Sonnez ${SCRIPT}`,
    },
  })),
  notices: [{ text: { fr: `Avis ${SCRIPT}` }, from: null, until: '2026-12-31' }],
})

const example = exampleDirectory()
const region = example.regions.find(({ code }) => code === '16')!
const directory: Directory = { ...example, organizations: example.organizations.map(hostile) }

const bodies = { emergencies: [], others: [] }

/** What is printed, and where the words of a name stand in it. */
const PAPERS: [string, (locale: Locale) => string][] = [
  [
    'the directory of a region as a PDF',
    (locale) => {
      const view = viewRepertory(directory, region, locale, TODAY)
      const repertory = { ...view, changedAt: `${TODAY}T12:00:00.000Z` }
      const published = { locale, repertory, bodies: [], today: TODAY }
      return writePrinted(printRegion(published, LINK), '')
    },
  ],
  [
    'a handout',
    (locale) => {
      const one = directory.organizations.find(({ sites }) => sites.length > 0)!
      const sheet = viewSheet(directory, one, locale, TODAY)
      const { slug, name } = sheet
      const item = { kind: 'sheet' as const, slug }
      const given: Given = { kind: 'sheet', item, name, isFrench: false, sheet, keys: [] }
      return renderToStaticMarkup(
        <Handout
          locale={locale}
          given={[given]}
          numbers={bodies}
          format="letter"
          size="normal"
          url={LINK}
          shownUrl={LINK}
          today={TODAY}
        />,
      )
    },
  ],
  [
    'a pocket card',
    (locale) =>
      renderToStaticMarkup(
        <PocketCard
          locale={locale}
          view={viewRegion(directory, region, locale, TODAY)}
          numbers={bodies}
          url={LINK}
          today={TODAY}
        />,
      ),
  ],
]

describe.each(PAPERS)('a script in every box of a sheet, in %s', (_, draw) => {
  it.each(LOCALES)('is words, and no part of the page (%s)', (locale) => {
    const html = draw(locale)
    expect(html.includes(`Nom &lt;img src=x onerror=`)).toBe(true)
    // Tags with the names of their attributes: in a value, and in the text, everything is words.
    const tags = html.replaceAll(/="[^"]*"/g, '').match(/<[^>]*>/g) ?? []
    expect(tags.filter((tag) => /^<(?:img|script)|\son\w+/i.test(tag))).toEqual([])
    expect(html.match(/(?:href|src)="\s*javascript:/i)).toBeNull()
    // Those of the document itself, where it is one.
    const isDocument = html.startsWith('<!doctype')
    expect(html.match(/<\/style>/g) ?? []).toHaveLength(isDocument ? 2 : 0)
    expect(html.match(/<\/title>/g) ?? []).toHaveLength(isDocument ? 1 : 0)
  })
})
