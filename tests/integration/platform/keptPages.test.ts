import { randomUUID } from 'node:crypto'

import type { CollectionSlug, Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { bumpContentVersion } from '@/contentVersion/change'
import { forgetKept } from '@/contentVersion/kept'
import { Trace } from '@/contentVersion/trace'
import { currentChanges, forgetContentVersion } from '@/contentVersion/version'
import {
  findHelpers,
  findMergedAddress,
  findOrganization,
  findRegion,
  listRegions,
  listTaxonomy,
  searchDirectory,
  viewAllRegions,
} from '@/data/directory'
import { explainTerms } from '@/data/explainedTerms'
import { listTerms } from '@/data/glossary'
import { listFollowable } from '@/data/followed'
import { listChaptersAbout } from '@/data/guide/about'
import { findGuideChange } from '@/data/guide/book'
import { findChapter, listChapters, listFullChapters } from '@/data/guide/chapters'
import { getHome } from '@/data/home'
import { findPage } from '@/data/pages'
import { findPageTitle } from '@/data/pageTitle'
import { findOfficialNumbers, listPublicBodies } from '@/data/publicBodies'
import { searchSite } from '@/data/search'
import { listPublicPages } from '@/data/sitemap'
import { findUpdate, listUpdates } from '@/data/updates'
import { leaveMark, readNewMarks, tidyMarks } from '@/db/changeMarks'
import { fieldsFor, storedAs } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { readingForNobody } from '@/db/reading'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { User } from '@/payload-types'
import { extract, type Resource, type StoredUnits } from '@/translation'

import { lots } from '../../lots'
import { makeWorld, SLUGS, type World } from '../directory/world'
import { act, publishedChapter, readable, richText, save } from '../guide/texts'
import { account, emptyDatabase, itWithTransactions, startPayload } from '../harness'

const MINUTES = 60_000
type Account = User & { collection: 'users' }

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})

const changesNow = () => {
  forgetContentVersion()
  return currentChanges(payload)
}

/** Makes something past all that the process keeps. */
async function made<Value>(make: () => Promise<Value>): Promise<Value> {
  const putBack = forgetKept()
  try {
    return await readingForNobody(make)
  } finally {
    putBack()
  }
}

const create = async (collection: CollectionSlug, data: object): Promise<Id> => {
  const doc: unknown = await payload.create({
    collection: collection as 'regions',
    data: fieldsFor(data),
    depth: 0,
    locale: 'fr',
    overrideAccess: true,
  })
  return storedAs<{ id: Id }>(doc as object).id
}

const change = (collection: CollectionSlug, id: Id, data: object) =>
  payload.update({
    collection: collection as 'regions',
    id: payloadId(id),
    data: fieldsFor(data),
    depth: 0,
    locale: 'fr',
    overrideAccess: true,
  })

/** A draft beside what everyone reads of a sheet. */
const saveDraft = (id: Id, data: object) =>
  payload.update({
    collection: 'organizations',
    id: payloadId(id),
    data: fieldsFor(data),
    depth: 0,
    draft: true,
    overrideAccess: true,
  })

const remove = (collection: CollectionSlug, id: Id) =>
  payload.delete({ collection, id: payloadId(id), overrideAccess: true })

/** Pages, by what they ask of the read layer. */
const pagesIn = (locale: Locale): Record<string, () => Promise<unknown>> => ({
  home: () => getHome({ locale }),
  guide: () => listChapters({ locale }),
  guideDay: () => findGuideChange({ locale }),
  print: () => listFullChapters({ locale }),
  chapter: async () => ({
    chapter: await findChapter({ locale, slug: 'changer-employeur' }),
    words: await explainTerms([], locale),
    numbers: await findOfficialNumbers({ locale, topics: ['abuse'] }),
    helpers: await findHelpers({ locale, services: ['permits'] }),
  }),
  other: () => findChapter({ locale, slug: 'autre-chapitre' }),
  about: () => findPage({ locale, slug: 'about' }),
  updates: () => listUpdates({ locale }),
  update: () => findUpdate({ locale, slug: 'une-nouvelle' }),
  regions: () => listRegions({ locale }),
  monteregie: () => findRegion({ locale, slug: 'monteregie' }),
  montreal: () => findRegion({ locale, slug: 'montreal' }),
  province: () => viewAllRegions({ locale }),
  listed: () => findOrganization({ locale, slug: SLUGS.listed }),
  elsewhere: () => findOrganization({ locale, slug: SLUGS.elsewhere }),
  hidden: async () =>
    (await findOrganization({ locale, slug: SLUGS.hidden })) ??
    (await findMergedAddress(SLUGS.hidden)),
  search: async () => ({
    view: await searchDirectory({ locale, q: 'permis', region: 'monteregie' }),
    taxonomy: await listTaxonomy({ locale }),
    chapters: await listChaptersAbout({ locale, service: 'permits' }),
  }),
  glossary: () => listTerms(locale),
  numbers: () => listPublicBodies(locale),
  site: () => searchSite({ locale, q: 'employeur' }),
  sitemap: () => listPublicPages(),
  nominate: () => listTaxonomy({ locale }),
  follow: () => listFollowable(locale),
  feedback: () =>
    findPageTitle(
      pathTo(locale, {
        pathname: '/directory/organizations/[slug]',
        params: { slug: SLUGS.listed },
      }),
    ),
  feedbackOnChapter: () =>
    findPageTitle(
      pathTo(locale, { pathname: '/guide/[slug]', params: { slug: 'changer-employeur' } }),
    ),
})

/** The documents that those pages show beside the directory. */
interface Texts {
  chapter: Id
  other: Id
  source: Id
  page: Id
  update: Id
}

describe('a page kept beside what it was made from', () => {
  let world: World
  let texts: Texts
  let writer: Account
  let reviewer: Account

  beforeEach(async () => {
    await emptyDatabase(payload)
    writer = await account(payload, ['researcher'])
    reviewer = await account(payload, ['researcher'])
    world = await makeWorld(payload)
    const chapter = await publishedChapter(payload, writer, reviewer, {
      relatedServices: [world.services.permits],
      sensitiveTopics: ['abuse'],
    })
    const other = await publishedChapter(payload, writer, reviewer, {
      title: 'Autre chapitre',
      slug: 'autre-chapitre',
    })
    const { sources } = await readable(payload, chapter)
    const [{ source }] = sources as [{ source: Id }]
    const online = { _status: 'published', workflowState: 'published' }
    texts = {
      chapter,
      other,
      source,
      page: await create('pages', {
        title: 'À propos',
        slug: 'about',
        content: [richText('Ce site.')],
        ...online,
      }),
      update: await create('updates', {
        title: 'Une nouvelle',
        slug: 'une-nouvelle',
        kind: 'guide',
        date: '2026-11-01',
        summary: 'Du nouveau.',
        content: [richText('Du nouveau.')],
        relatedChapters: [chapter],
        ...online,
      }),
    }
    await create('public-bodies', body('essai'))
  }, MINUTES)
  afterEach(() => vi.useRealTimers())

  const body = (key: string) => ({
    key,
    name: `Ligne ${key}`,
    purpose: 'Police, ambulance',
    phones: [{ number: '911' }],
    website: 'https://example.org',
    source: 'https://example.org',
    checkedOn: '2026-11-01',
    isEmergency: true,
    topics: ['abuse'],
  })

  /** English words of the chapter as its translator's, and whether everyone reads them. */
  async function translate(word: string, status: 'published' | 'draft'): Promise<void> {
    const units = extract((await readable(payload, texts.chapter)) as Resource)
    const entries: StoredUnits = Object.fromEntries(
      units.map(({ key, source }) => [
        key,
        { source, target: `${word} ${source}`, state: 'approved' },
      ]),
    )
    const { docs } = await payload.find({
      collection: 'translations',
      where: { resourceKey: { equals: String(texts.chapter) }, language: { equals: 'en' } },
      depth: 0,
      overrideAccess: true,
    })
    await change('translations', docs[0]!.id, { units: entries, _status: status })
  }

  async function withdrawOrRestore(): Promise<void> {
    const { workflowState } = await readable(payload, texts.other)
    await act(
      payload,
      reviewer,
      texts.other,
      workflowState === 'withdrawn' ? 'restore' : 'withdraw',
      {
        reason: 'Plus vrai',
      },
    )
  }

  /** One of all that may be published, changed, withdrawn or deleted. */
  function publications(pick: (below: number) => number): (() => Promise<unknown>)[] {
    const word = `mot ${pick(5)}`
    const { organizations, regions, services } = world
    const sheet = [organizations.listed, organizations.elsewhere, organizations.hidden][pick(3)]!
    const made = async (collection: CollectionSlug, data: object) => {
      const { docs } = await payload.find({ collection, depth: 0, where: {}, overrideAccess: true })
      const last = docs.at(-1)
      return last && pick(2) === 0 ? remove(collection, last.id) : create(collection, data)
    }
    return [
      () => change('organizations', sheet, { name: `Organisme d’exemple ${word}` }),
      () => change('organizations', sheet, { contact: { phone: `450 555-01${10 + pick(80)}` } }),
      () => change('organizations', sheet, { doNotList: pick(2) === 0 }),
      () => change('organizations', sheet, { _status: pick(2) === 0 ? 'draft' : 'published' }),
      () => saveDraft(sheet, { name: `Brouillon ${word}` }),
      () =>
        change('organizations', organizations.hidden, {
          mergedInto: pick(2) === 0 ? organizations.listed : null,
        }),
      () =>
        create('organizations', {
          name: `Organisme d’exemple ${randomUUID()}`,
          kind: 'nonProfit',
          services: [{ service: services.permits, availability: 'offered' }],
          sites: [{ municipality: 'Saint-Rémi', region: regions.monteregie }],
          _status: pick(3) === 0 ? 'draft' : 'published',
        }),
      () =>
        create('verification-events', {
          organization: sheet,
          organizationName: 'Organisme d’exemple',
          section: 'contact',
          actor: 'organization',
          channel: 'form',
          date: `2026-11-${10 + pick(15)}`,
          role: 'x',
          fingerprint: word,
        }),
      () => change('regions', regions.monteregie, { name: `Montérégie ${word}` }),
      () => change('service-categories', services.permits, { name: `Permis ${word}` }),
      () => change('languages', world.languages.es, { name: `Espagnol ${word}` }),
      () => made('glossary', { term: `terme ${randomUUID()}`, definition: word }),
      () => made('public-bodies', body(randomUUID().slice(0, 8))),
      () => change('sources', texts.source, { title: `Page ${word}` }),
      () => change('pages', texts.page, { title: `À propos ${word}`, _status: 'published' }),
      () => change('updates', texts.update, { title: `Nouvelle ${word}`, _status: 'published' }),
      () => translate(word, 'published'),
      () => translate(word, 'draft'),
      async () => {
        await save(payload, writer, texts.chapter, { title: `Changer ${word}` })
        await act(payload, writer, texts.chapter, 'submit')
        if (pick(3) > 0) await act(payload, reviewer, texts.chapter, 'approveAndPublish')
        else await act(payload, reviewer, texts.chapter, 'requestChanges', { reason: 'Revoir' })
      },
      withdrawOrRestore,
      () => bumpContentVersion(payload),
    ]
  }

  it.each([1, 2])(
    'is the page that would be made now, whatever was published (%i)',
    async (seed) => {
      const pick = lots(seed)
      const pages = Object.entries({
        ...Object.fromEntries(Object.entries(pagesIn('fr')).map(([n, page]) => [`fr ${n}`, page])),
        ...Object.fromEntries(Object.entries(pagesIn('en')).map(([n, page]) => [`en ${n}`, page])),
      })
      const kept = new Map<string, { result: unknown; trace: Trace }>()
      let [keptCount, madeCount, doneCount] = [0, 0, 0]
      const refused: unknown[] = []
      for (let step = 0; step < 30; step += 1) {
        const all = publications(pick)
        try {
          await all[(step + pick(3)) % all.length]!()
          doneCount += 1
        } catch (error) {
          // What the rules refuse was not published, and may have been half done.
          refused.push(error)
        }
        const changes = await changesNow()
        for (const [name, make] of pages) {
          if (pick(3) > 0) continue
          const before = kept.get(name)
          if (before && (await before.trace.isCurrent(changes))) {
            const fresh = await made(make)
            expect(before.result, name).toStrictEqual(fresh)
            keptCount += 1
          } else {
            kept.set(name, await Trace.of(changes, make))
            madeCount += 1
          }
        }
      }
      expect(doneCount, String(refused)).toBeGreaterThan(24)
      expect(keptCount).toBeGreaterThan(madeCount)
    },
    5 * MINUTES,
  )

  it('asks all that is shown of what is known to change', async () => {
    for (const [name, page] of Object.entries(pagesIn('en'))) {
      const { trace } = await Trace.of(await changesNow(), page)
      expect(trace.dependsOnEverything, name).toBe(false)
    }
  })

  /** What is made anew after a publication. */
  async function madeAnew(publish: () => Promise<unknown>): Promise<string[]> {
    const changes = await changesNow()
    const kept: [string, Trace][] = []
    for (const [name, page] of Object.entries(pagesIn('en'))) {
      kept.push([name, (await Trace.of(changes, page)).trace])
    }
    await publish()
    const now = await changesNow()
    const old: string[] = []
    for (const [name, trace] of kept) if (!(await trace.isCurrent(now))) old.push(name)
    // The search of the site hangs on all texts.
    return old.filter((name) => name !== 'site')
  }

  it.each<[string, () => Promise<unknown>, string[]]>([
    [
      'a telephone number: where it is shown',
      () =>
        change('organizations', world.organizations.elsewhere, {
          contact: { phone: '514 555-0199' },
        }),
      ['montreal', 'elsewhere', 'sitemap'],
    ],
    [
      'a word of the glossary: its page, chapters, and the day of the guide, whose files hold it',
      () => create('glossary', { term: 'EIMT', definition: 'Ce que l’employeur demande.' }),
      ['glossary', 'guideDay', 'chapter'],
    ],
    ['a draft: nowhere', () => save(payload, writer, texts.chapter, { title: 'Brouillon' }), []],
    [
      'a page: where it is read',
      () => change('pages', texts.page, { title: 'Autre titre', _status: 'published' }),
      ['about'],
    ],
  ])(
    'is made anew for %s',
    async (_, publish, expected) => {
      const old = await madeAnew(publish)
      expect(old.filter((name) => !expected.includes(name))).toEqual([])
    },
    MINUTES,
  )

  it('is made anew for a sheet taken off the site under a newer draft', async () => {
    const sheet = world.organizations.elsewhere
    await change('organizations', sheet, { _status: 'published' })
    const draft = () => saveDraft(sheet, { name: 'Organisme d’exemple, brouillon' })
    expect(await madeAnew(draft)).toEqual([])
    expect(await madeAnew(() => change('organizations', sheet, { _status: 'draft' }))).toContain(
      'elsewhere',
    )
  })

  it('is looked at again when anything may have changed, and made anew if it read what leaves no marks', async () => {
    const changes = await changesNow()
    const { trace } = await Trace.of(changes, pagesIn('fr').glossary!)
    const { trace: unmarked } = await Trace.of(changes, () => payload.kv.get('nothing'))
    await bumpContentVersion(payload)
    const now = await changesNow()
    // Its questions have the answers that they had.
    expect(await trace.isCurrent(now)).toBe(true)
    expect(await unmarked.isCurrent(now)).toBe(false)
  })
})

describe('what marks say', () => {
  beforeEach(() => emptyDatabase(payload))

  const seen = async () => (await readNewMarks(payload, 'content')).seen
  const REGION = { collection: 'regions', id: '7' }

  it('is the documents that changed since, in every process that looks', async () => {
    const before = await seen()
    await leaveMark(payload, 'content', {}, REGION)
    await leaveMark(payload, 'content', {}, { collection: 'glossary' })
    const { changes } = await readNewMarks(payload, 'content', before)
    expect(changes).toHaveLength(2)
    expect(changes).toEqual(expect.arrayContaining([REGION, { collection: 'glossary' }]))
    const after = await readNewMarks(payload, 'content', before)
    expect((await readNewMarks(payload, 'content', after.seen)).changes).toEqual([])
  })

  it('is everything when one of them does not say', async () => {
    const before = await seen()
    await leaveMark(payload, 'content', {}, REGION)
    await leaveMark(payload, 'content')
    expect((await readNewMarks(payload, 'content', before)).changes).toBe('everything')
  })

  it('is said of a mark that arrives late, though a newer one is there', async () => {
    await leaveMark(payload, 'content')
    const before = await seen()
    const minuteAgo = (Date.now() - 60_000).toString(36).padStart(9, '0')
    await payload.db.create({
      collection: 'payload-kv',
      data: { key: `mark:content:${minuteAgo}-late`, data: REGION },
      req: {},
    })
    expect((await readNewMarks(payload, 'content', before)).changes).toEqual([REGION])
  })

  it('is everything, under the version that is, once a database is put back or a clock set back', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 })
    await leaveMark(payload, 'content')
    const before = await seen()
    vi.useRealTimers()
    await emptyDatabase(payload)
    await leaveMark(payload, 'content', {}, REGION)
    const after = await readNewMarks(payload, 'content', before)
    expect(after.seen.version).toBe((await seen()).version)
    expect(after.changes).toBe('everything')
  })

  it('is in the order in which a process left them, also within a millisecond', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const lasts: string[] = []
    for (let mark = 0; mark < 12; mark += 1) {
      await leaveMark(payload, 'content')
      lasts.push((await seen()).last)
    }
    vi.useRealTimers()
    expect(new Set(lasts).size).toBe(12)
    expect(lasts.toSorted()).toEqual(lasts)
  })

  it('is everything when one arrives too late to be looked for, or marks were taken away', async () => {
    await leaveMark(payload, 'content')
    const before = await seen()
    await payload.db.create({
      collection: 'payload-kv',
      data: { key: 'mark:content:0aaaaaaaa-late', data: REGION },
      req: {},
    })
    expect((await readNewMarks(payload, 'content', before)).changes).toBe('everything')
    const after = await seen()
    await tidyMarks(payload, 'content', Date.now())
    expect((await readNewMarks(payload, 'content', after)).changes).toBe('everything')
  })

  itWithTransactions('is said at the commit, and never after an abort', async () => {
    const before = await seen()
    const transaction = (await payload.db.beginTransaction())!
    await leaveMark(payload, 'content', { transactionID: transaction }, REGION)
    expect((await readNewMarks(payload, 'content', before)).changes).toEqual([])
    await payload.db.commitTransaction(transaction)
    expect((await readNewMarks(payload, 'content', before)).changes).toEqual([REGION])
  })
})
