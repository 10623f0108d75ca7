import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { collections } from '@collections/index'
import { REGION_TILES } from '@/components/TileMap/regionTiles'
import { stripMarks } from '@/translation/marks'

import { readSentences, stringsIn, wordsOf } from '../../vocabulary'
import { ask, describeInBrowser, LOCALES, signIn, useBrowser } from '../browser'
import { emptyEditions, idIn, makeOneOfEach, SPREADSHEET } from './oneOfEach'
import { open, settle, textsOnScreen } from './screen'

type Locale = (typeof LOCALES)[number]

/** What is no word of a language, and why it may be read in any of them. */
const SAME_EVERYWHERE: Readonly<Record<string, readonly string[]>> = {
  'names of formats and of things': ['csv', 'html', 'json', 'pdf', 'url', 'xlsx'],
  'databases, and units of sizes': ['sqlite', 'mongodb', 'mb', 'gb', 'tb', 'mo', 'go', 'to'],
  'the languages of the buttons that choose one': LOCALES,
  'languages that each are named in themselves': ['français', 'english', 'español'],
}
const ANYWHERE = new Set(Object.values(SAME_EVERYWHERE).flat())

interface OwnScreen {
  path: string
  /** The collection of the document whose identifier ends `path`, and what is shown of it. */
  about?: { collection: string; data: string; then?: string }
  /** Collections whose documents it names. */
  names?: readonly string[]
}

/** What belongs to no collection. */
const OWN_SCREENS: readonly OwnScreen[] = [
  { path: '/admin', names: ['map-access-requests'] },
  { path: '/admin/account' },
  { path: '/admin/traduction' },
  { path: '/admin/traduction/', about: { collection: 'translations', data: 'units' } },
  { path: '/admin/translation-figures' },
  { path: '/admin/map-readers', names: ['map-access-requests', 'users'] },
  { path: '/admin/operations' },
  { path: '/admin/statistics' },
  { path: '/admin/watched-sources', names: ['sources'] },
  { path: '/admin/handbook' },
  { path: '/admin/handbook?role=researcher' },
  { path: '/admin/handbook?role=translator' },
  { path: '/admin/handbook?role=organization' },
  { path: '/admin/campagne/', about: { collection: 'campaigns', data: 'progress' } },
  {
    path: '/admin/campagne/',
    about: { collection: 'campaigns', data: 'progress', then: '/compte-rendu' },
  },
]

/** Codes are never for people: a data that reads like one does not excuse it on the screen. */
const CODE = /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$/
/** An address is no sentence, nor are its parts words where a letter gives it. */
const ADDRESS = /^https?:\/\/\S+$/
const ADDRESSES = /https?:\/\/\S+|[\w.+-]+@[\w.-]+/g
/** What Payload prints for want of a sentence. */
const NO_SENTENCE = /\[object Object\]|\bundefined\b|^[a-z]+:[a-zA-Z]+$/
const TEN_MINUTES = 600_000
const DAY_MS = 86_400_000

/** A crawl takes two minutes a language: each day has its own; `TEST_WORDS=all` reads them all. */
const ofToday = Math.floor(Date.now() / DAY_MS) % LOCALES.length
const LOCALES_READ =
  process.env.TEST_WORDS === 'all' ? LOCALES : LOCALES.slice(ofToday, ofToday + 1)

const VOCABULARY = Object.fromEntries(
  Object.entries(readSentences()).map(([locale, sentences]) => [
    locale,
    new Set(sentences.flatMap(wordsOf)),
  ]),
)

describeInBrowser('every word of the admin is of the language of who reads it', () => {
  const browser = useBrowser()

  it.each(LOCALES_READ)(
    'in lists, forms and versions of all collections, and on our own screens (%s)',
    async (locale) => {
      const page = await browser.visitor({ locale: `${locale}-CA` })
      await signIn(page, 'admin@example.org', locale)
      await makeOneOfEach(page)
      const names = await namesOnEveryPage(page)
      const foreign: string[] = []
      const read = async (where: string, data: unknown) => {
        const texts = await textsOnScreen(page)
        expect(texts.length, `${where} is drawn`).toBeGreaterThan(10)
        foreign.push(
          ...foreignIn(texts, [data, names, SPREADSHEET], locale).map(
            (text) => `${where}: ${text}`,
          ),
        )
      }
      // What is hidden has no pages.
      for (const { slug, versions } of collections.filter(({ admin }) => admin?.hidden !== true)) {
        await visitCollection(page, slug, Boolean(versions), read)
      }
      for (const { path, about, names: named = [] } of OWN_SCREENS) {
        const id = about && encodeURIComponent(await idIn(page, about.collection))
        await open(page, `${path}${id ?? ''}${about?.then ?? ''}`)
        const documents = await Promise.all(
          named.map((slug) => ask(page, `/api/${slug}?limit=0&depth=0`)),
        )
        const data = about && (await ask(page, `/api/${about.collection}/${id}/${about.data}`))
        await read(path, [data ?? {}, documents])
      }
      await emptyEditions(page)
      expect(foreign).toEqual([])
    },
    TEN_MINUTES,
  )
})

type Read = (where: string, data: unknown) => Promise<void>

interface Found {
  docs: { id: number | string }[]
}

async function visitCollection(page: Page, slug: string, hasVersions: boolean, read: Read) {
  const list = await ask<Found>(page, `/api/${slug}?limit=10&depth=1&draft=true&locale=all`)
  const desk = await deskData(page, slug)
  await open(page, `/admin/collections/${slug}`)
  await page.locator('#toggle-list-filters').click()
  await page.locator('.where-builder__add-first-filter').click()
  await settle(page)
  await read(`${slug}, list`, [list, desk])

  await open(page, `/admin/collections/${slug}/create`)
  await read(`${slug}, new`, {})

  const [first] = list.docs
  if (!first) throw new Error(`There is no document in ${slug}: its form is not read`)
  const address = `/admin/collections/${slug}/${encodeURIComponent(first.id)}`
  const document = await ask(page, `/api/${slug}/${first.id}?depth=2&draft=true&locale=all`)
  await open(page, address)
  const menu = page.locator('.doc-controls__popup button').first()
  if (await menu.isVisible()) await menu.click()
  await read(`${slug}, form`, [document, desk])

  if (!hasVersions) return
  await open(page, `${address}/versions`)
  await read(`${slug}, versions`, document)
  const version = await page.locator('.versions .table a').first().getAttribute('href')
  await open(page, `${version}?modifiedOnly=false`)
  await read(`${slug}, version`, document)
}

/** What desks above a list show beside it. */
const DESKS: Readonly<Record<string, string>> = {
  'lmia-corrections': '/api/lmia-corrections/unresolved',
  'lmia-files': '/api/lmia-files/publisher',
}

const deskData = (page: Page, slug: string): Promise<unknown> =>
  DESKS[slug] ? ask(page, DESKS[slug]) : Promise.resolve({})

/** A question as it was asked of the API, which the log keeps as it was. */
const QUESTION = /\([\w[\]-]+=[^)\s]*\)/g

const NAMED_BY = {
  campaigns: 'name',
  users: 'name',
  'guide-chapters': 'title',
  updates: 'title',
  pages: 'title',
  translations: 'title',
  'unit-comments': 'text',
  'text-comments': 'text',
}

/**
 * What people wrote that other screens tell: words proposed, which stand at the desk beside a passage; sheets, which
 * an import names; what was answered to a proposal, which the report of a campaign tells; who reads a
 * text from outside; what the log says of the map. Which of these there are depends on the journeys that came before.
 */
const TOLD = [
  '/api/term-proposals?limit=0&depth=0',
  '/api/organizations?limit=0&depth=0&draft=true&select[name]=true',
  '/api/organization-proposals?limit=0&depth=0',
  '/api/outside-readings?limit=0&depth=0',
  '/api/audit-events?limit=0&depth=0&where[action][like]=map',
]

/** Names of people, titles of texts and questions, which stand in the sidebar, on Today and beside locks. */
const namesOnEveryPage = (page: Page): Promise<unknown[]> =>
  Promise.all([
    ...Object.entries(NAMED_BY).map(([slug, field]) =>
      ask(page, `/api/${slug}?limit=0&depth=0&draft=true&select[${field}]=true`),
    ),
    ...TOLD.map((address) => ask(page, address)),
  ])

/** What the log keeps of a question to the map: a place or a count, then the filters. */
const LOGGED_BETWEEN = ' : '

/** Names of regions, as they stand on tiles. */
const TILES = REGION_TILES.map(({ lines }) => lines.join(''))

/** Texts with a word that is in no sentence of the language, nor in what the page is about. */
function foreignIn(texts: readonly string[], data: unknown, locale: Locale): string[] {
  const strings = stringsIn([data, TILES]).flatMap((text) => [
    text,
    stripMarks(text),
    ...text.split(LOGGED_BETWEEN),
  ])
  const known = [...new Set(strings.map((text) => text.replace(/\s+/g, ' ').trim()))]
    .filter((text) => text.length > 2 && !CODE.test(text))
    .sort((a, b) => b.length - a.length)
  return texts.filter((text) => {
    if (NO_SENTENCE.test(text)) return true
    if (ADDRESS.test(text)) return false
    if (text.length > 2 && known.some((each) => each.includes(text))) return false
    const said = text.replaceAll(QUESTION, ' ').replaceAll(ADDRESSES, ' ')
    const ours = known.reduce((rest, each) => rest.replaceAll(each, ' '), said)
    return wordsOf(ours).some((word) => isForeign(word, locale))
  })
}

const isForeign = (word: string, locale: Locale): boolean =>
  word.length > 1 && !VOCABULARY[locale]?.has(word) && !ANYWHERE.has(word)
