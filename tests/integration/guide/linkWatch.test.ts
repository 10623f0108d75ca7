import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { dropKeys } from '@/db/keyValues'
import type { User } from '@/payload-types'
import { pageKey } from '@/sources/address'
import { linkDesk, linksFor, lostLinks } from '@/sources/payload/linkDesk'
import { linkRound } from '@/sources/payload/linkRound'
import { watchRound } from '@/sources/payload/round'
import { allLinks, allPages, changeLink } from '@/sources/payload/store'

import { whatWaits } from '@/today'
import { collectFacts } from '@/today/payload/collectFacts'
import type { Unit } from '@/translation'
import { savePassages } from '@/translation/payload/savePassages'
import type { WorkflowActor } from '@/workflow'

import { account, emptyDatabase, startPayload } from '../harness'
import { html, startPages, type Pages } from './pages'
import { aSource, chapterData, publishedChapter, requestOf, rest, translationOf } from './texts'

const DAY_MS = 86_400_000
const START = Date.parse('2026-11-01T12:00:00Z')
const SITE = 'https://site.example'
const LIMITS = { delayMs: 0, silenceMs: 400, totalMs: 1500 }

type Person = User & { collection: 'users' }

let payload: Payload
let pages: Pages
let day = 0

beforeAll(async () => {
  payload = await startPayload()
  pages = await startPages()
})
afterAll(() => pages.close())
beforeEach(async () => {
  await emptyDatabase(payload)
  pages.clear()
  day = 0
})

const options = () => ({
  siteUrl: SITE,
  network: pages.network,
  limits: LIMITS,
  now: () => new Date(START + day * DAY_MS),
})
const round = () => linkRound(payload, options())

/** Rounds until nothing is due any more. @returns how many links were looked at in each */
async function rounds(): Promise<number[]> {
  const looked: number[] = []
  for (let each = await round(); each > 0; each = await round()) looked.push(each)
  return looked
}

const countLost = async () => (await lostLinks(payload, SITE)).length

const callout = (text: string) => ({ blockType: 'callout', tone: 'tip', title: 'Voir', text })

async function chapterWith(...texts: string[]) {
  const data = chapterData(await aSource(payload), { content: texts.map(callout) })
  return payload.create({
    collection: 'guide-chapters',
    data: fieldsFor(data),
    draft: true,
    overrideAccess: true,
  })
}

describe('a link of a text that is no source', () => {
  it('is asked for whether it is there, within a week, then once a month; its words are not kept', async () => {
    const url = pages.at('a.test', '/x')
    pages.set('a.test', '/x', (response) => html(response, '<p>Des mots.</p>'))
    await chapterWith('Rien', `Lisez ${url}#frais.`)
    await round()
    expect(await allLinks(payload)).toMatchObject([{ address: url, pace: 'seldom', failed: 0 }])
    expect(pages.asked).toEqual([])
    day = 8
    expect(await rounds()).toEqual([1])
    const [link] = await allLinks(payload)
    expect(link?.print).toBeUndefined()
    expect((Date.parse(link!.nextAt) - START) / DAY_MS).toBeGreaterThan(8 + 26)
    expect(await countLost()).toBe(0)
    // It is no page of the watch, and no source: neither list shows it.
    expect(await allPages(payload)).toEqual([])
  })

  it('that is gone is told after the second look, with the passage it stands in', async () => {
    const url = pages.at('a.test', '/perdu')
    const { id } = await chapterWith('Rien', `Lisez ${url}`)
    await round()
    day = 8
    await rounds()
    expect(await countLost()).toBe(0)
    day = 9
    await rounds()
    const { asking } = await linkDesk(payload, SITE)
    expect(asking).toMatchObject([
      {
        link: { dead: { why: 'gone', status: 404 } },
        linkedIn: [{ collection: 'guide-chapters', id, blocks: [{ place: 2 }] }],
      },
    ])
  })

  it.each([
    ['elsewhere', '/ailleurs', 1],
    ['to the same place with a stroke at its end', '/x/', 0],
  ])('that moved %s asks %s: %i', async (_, path, count) => {
    const url = pages.at('a.test', '/x')
    const to = pages.at('a.test', path)
    pages.set('a.test', '/x', (r) => void r.writeHead(301, { location: to }).end())
    pages.set('a.test', path, (response) => html(response, '<p>Là.</p>'))
    await chapterWith(`Lisez ${url}`)
    await round()
    day = 8
    await rounds()
    expect(await countLost()).toBe(count)
  })

  it.each([403, 429, 405])('that answers a machine by %i is there for people', async (status) => {
    const url = pages.at('a.test', '/x')
    pages.set('a.test', '/x', (r) => void r.writeHead(status).end())
    await chapterWith(`Lisez ${url}`)
    for (day of [0, 8, 50, 60, 100]) await rounds()
    expect(await countLost()).toBe(0)
  })

  it('that is not asked because its site asks for rest is there for people too', async () => {
    const urls = ['/x', '/y'].map((path) => pages.at('a.test', path))
    for (const path of ['/x', '/y']) pages.set('a.test', path, (r) => void r.writeHead(429).end())
    await chapterWith(...urls.map((url) => `Lisez ${url}`))
    await round()
    day = 8
    await rounds()
    expect((await allLinks(payload)).map(({ failed }) => failed)).toEqual([0, 0])
  })

  it('is not asked where robots may not, on a private network, or when it is the site’s own', async () => {
    pages.set('a.test', '/robots.txt', (response) => response.end('User-agent: *\nDisallow: /'))
    await chapterWith(
      `Lisez ${pages.at('a.test', '/x')}`,
      `et ${pages.at('inside.test', '/x')}`,
      `et ${SITE}/fr/guide`,
    )
    await round()
    day = 8
    await rounds()
    expect(pages.asked.filter(({ page }) => !page.endsWith('robots.txt'))).toEqual([])
    const { asking, total } = await linkDesk(payload, SITE)
    expect([asking.length, total]).toEqual([1, 2])
    expect(asking[0]?.link.unwatched?.why).toBe('private')
  })

  it('is forgotten with its last text, and left to the watch once it is a source', async () => {
    const [url, source] = [pages.at('a.test', '/x'), pages.at('a.test', '/source')]
    const { id } = await chapterWith(`Lisez ${url}`, `et ${source}`)
    await round()
    expect(await allLinks(payload)).toHaveLength(2)
    await payload.create({
      collection: 'sources',
      data: { title: 'Source', publisher: 'Ministère', url: source, language: 'fr' },
      overrideAccess: true,
    })
    day = 1
    await round()
    expect((await allLinks(payload)).map(({ address }) => address)).toEqual([url])
    await payload.delete({ collection: 'guide-chapters', id, overrideAccess: true })
    day = 2
    await round()
    expect(await allLinks(payload)).toEqual([])
  })

  it('is answered by who edits: it is right, its address stays', async () => {
    const url = pages.at('a.test', '/x')
    await chapterWith(`Lisez ${url}`)
    await round()
    const key = pageKey(url)
    const since = '2026-11-20T12:00:00.000Z'
    const answer = async (role: 'researcher' | 'translator', body: object) =>
      rest(payload, `/sources/links/${key}`, {
        user: await account(payload, [role]),
        method: 'POST',
        body,
      })
    await changeLink(payload, key, (link) => link && { ...link, dead: { since, why: 'gone' } })
    expect((await answer('translator', { answer: 'read' })).status).toBe(403)
    expect((await answer('researcher', { answer: 'forget' })).status).toBe(400)
    expect((await answer('researcher', { answer: 'read' })).status).toBe(200)
    expect(await countLost()).toBe(0)
    const to = pages.at('a.test', '/y')
    await changeLink(payload, key, (link) => link && { ...link, moved: { since, to } })
    expect((await answer('researcher', { answer: 'keep', seen: url })).status).toBe(409)
    expect((await answer('researcher', { answer: 'keep', seen: to })).status).toBe(200)
    pages.set('a.test', '/x', (r) => void r.writeHead(301, { location: to }).end())
    pages.set('a.test', '/y', (response) => html(response, '<p>Là.</p>'))
    day = 60
    await rounds()
    expect(await countLost()).toBe(0)
  })
})

describe('a link that a translator put in place of the French one', () => {
  const LOST = '/perdu'
  const NEW = '/fees'

  async function translated() {
    const [writer, reviewer] = [
      await account(payload, ['researcher']),
      await account(payload, ['researcher']),
    ]
    const url = pages.at('a.test', LOST)
    const french = pages.at('a.test', '/frais')
    pages.set('a.test', '/frais', (response) => html(response, '<p>Là.</p>'))
    pages.set('a.test', NEW, (response) => html(response, '<p>Here.</p>'))
    const id = await publishedChapter(payload, writer, reviewer, {
      content: [callout('Rien'), callout(`Lisez ${french}.`)],
    })
    const people = {
      en: await account(payload, ['translator'], { languages: ['en'] }),
      es: await account(payload, ['translator'], { languages: ['es'] }),
    }
    const { id: translation, sourceUnits } = await translationOf<{ id: Id; sourceUnits: Unit[] }>(
      payload,
      id,
    )
    const unit = sourceUnits.find(({ source }) => source.startsWith('Lisez'))!
    const say = async (target: string, before = '') =>
      savePassages(await requestOf(payload, people.en), translation, [
        { action: 'write', unit, before, target },
      ])
    await say(`Read ${url}.`)
    await round()
    for (day of [8, 9]) await rounds()
    return { people, reviewer, say, translation, unit, url }
  }

  const rowOf = async (user: Person) => {
    const facts = await collectFacts({ payload, user }, '2026-11-10')
    return whatWaits(facts, user as WorkflowActor, '2026-11-10').find(({ code }) =>
      ['lostLinks', 'lostInTranslations'].includes(code),
    )
  }

  it('is watched, named with its text, language and passage, to the team and those who write the language', async () => {
    const { people, reviewer, translation, unit, url } = await translated()
    expect((await allLinks(payload)).map(({ address }) => address)).toContain(url)
    const { asking } = await linkDesk(payload, SITE)
    const passages = [{ key: unit.key, begins: `Read ${url}.` }]
    expect(asking).toMatchObject([
      {
        link: { address: url, dead: { why: 'gone', status: 404 } },
        linkedIn: [
          { collection: 'translations', id: translation, translated: { language: 'en', passages } },
        ],
      },
    ])
    expect(await rowOf(reviewer)).toMatchObject({ code: 'lostLinks', count: 1 })
    expect(await rowOf(people.en)).toMatchObject({
      code: 'lostInTranslations',
      count: 1,
      items: [{ collection: 'translations', id: translation, passage: unit.key }],
    })
    expect(await rowOf(people.es)).toBeUndefined()
    expect(linksFor(people.es, asking)).toEqual([])
    expect(linksFor(people.en, asking)).toMatchObject([{ mayAnswer: true }])
  })

  it('is no longer told at once when the passage has another address', async () => {
    const { people, say, url } = await translated()
    await say(`Read ${pages.at('a.test', NEW)}.`, `Read ${url}.`)
    expect(await rowOf(people.en)).toBeUndefined()
    expect(await countLost()).toBe(0)
    day = 10
    await round()
    expect((await allLinks(payload)).map(({ address }) => address)).not.toContain(url)
  })

  it('is answered by who writes the language, unless it stands elsewhere too', async () => {
    const { people, url } = await translated()
    const answer = async (user: Person) =>
      (
        await rest(payload, `/sources/links/${pageKey(url)}`, {
          user,
          method: 'POST',
          body: { answer: 'read' },
        })
      ).status
    expect(await answer(people.es)).toBe(403)
    await chapterWith(`Lisez ${url}`)
    day = 9.5
    await round()
    expect(await answer(people.en)).toBe(403)
    await payload.delete({
      collection: 'guide-chapters',
      where: { _status: { equals: 'draft' } },
      overrideAccess: true,
    })
    expect(await answer(people.en)).toBe(200)
    expect(await countLost()).toBe(0)
  })

  it('that its French text has too is told of the French alone', async () => {
    const { reviewer, say, url } = await translated()
    const french = pages.at('a.test', '/frais')
    await say(`Read ${french}.`, `Read ${url}.`)
    pages.set('a.test', '/frais', (r) => void r.writeHead(410).end())
    for (day of [45, 80]) await rounds()
    const { asking } = await linkDesk(payload, SITE)
    expect(asking.map(({ linkedIn }) => linkedIn.map(({ collection }) => collection))).toEqual([
      ['guide-chapters'],
    ])
    expect(await rowOf(reviewer)).toMatchObject({ count: 1 })
  })
})

describe('what Today counts of links', () => {
  it('reads none of the texts in which nothing is lost', async () => {
    const url = pages.at('a.test', '/perdu')
    const { id } = await chapterWith(`Lisez ${url}`)
    for (let other = 0; other < 3; other += 1) await chapterWith(`Et ${SITE}/fr/${other}`)
    await round()
    const dead = { since: '2026-11-20T12:00:00.000Z', why: 'gone' } as const
    await changeLink(payload, pageKey(url), (link) => link && { ...link, dead })
    const find = vi.spyOn(payload.db, 'queryDrafts')
    try {
      expect(await countLost()).toBe(1)
      const read = await Promise.all(
        find.mock.results.map(({ value }) => value as Promise<{ docs: { id: Id }[] }>),
      )
      expect(read.flatMap(({ docs }) => docs.map((doc) => doc.id))).toEqual([id])
    } finally {
      find.mockRestore()
    }
  })

  it('is found by a site that comes from before, whether or not it looks at links any more', async () => {
    const url = pages.at('a.test', '/perdu')
    const { id } = await chapterWith(`Lisez ${url}`)
    await round()
    const dead = { since: '2026-11-20T12:00:00.000Z', why: 'gone' } as const
    await changeLink(payload, pageKey(url), (link) => {
      const { in: _, ...before } = link!
      return { ...before, dead }
    })
    await dropKeys(payload, 'links-asking')
    expect(await countLost()).toBe(1)
    expect((await linkDesk(payload, SITE)).asking).toHaveLength(1)
    await round()
    expect(await countLost()).toBe(1)
    expect((await allLinks(payload)).map((link) => link.in)).toEqual([[`guide-chapters:${id}`]])
  })
})

describe('a link to a network that the site may not look at', () => {
  it('asks nothing more once somebody opened it', async () => {
    const url = pages.at('inside.test', '/x')
    await chapterWith(`Lisez ${url}`)
    await round()
    day = 8
    await rounds()
    expect(await countLost()).toBe(1)
    const { status } = await rest(payload, `/sources/links/${pageKey(url)}`, {
      user: await account(payload, ['researcher']),
      method: 'POST',
      body: { answer: 'read' },
    })
    expect(status).toBe(200)
    expect(await countLost()).toBe(0)
  })
})

describe('a link whose site takes longer than a round', () => {
  it('is asked again the next day, and not all day', async () => {
    pages.set('a.test', '/x', (response) => void setTimeout(() => html(response, '<p>Là.'), 350))
    await chapterWith(`Lisez ${pages.at('a.test', '/x')}`)
    await round()
    day = 8
    expect(await linkRound(payload, { ...options(), longestMs: 100 })).toBe(0)
    const [link] = await allLinks(payload)
    expect(link).toMatchObject({ failed: 0 })
    expect((Date.parse(link!.nextAt) - START) / DAY_MS).toBe(9)
  })
})

describe('many links', () => {
  it('are looked at few at a time, while every source that is due is looked at', async () => {
    const links = Array.from({ length: 600 }, (_, at) => pages.at(`h${at % 60}.test`, `/${at}`))
    await chapterWith(...links.map((link) => `Lisez ${link}`))
    const sources = Array.from({ length: 30 }, (_, at) => pages.at(`h${at}.test`, `/source/${at}`))
    for (const url of sources) {
      const { pathname, hostname } = new URL(url)
      pages.set(hostname, pathname, (response) => html(response, `<p>${url}</p>`))
      await payload.create({
        collection: 'sources',
        data: { title: url, publisher: 'Ministère', url, language: 'fr' },
        overrideAccess: true,
      })
    }
    await watchRound(payload, options())
    await round()
    expect(await allLinks(payload)).toHaveLength(600)
    day = 8
    // All of the sources in the first round, whatever waits of links.
    expect(await watchRound(payload, options())).toBe(30 + 1) // and that of the chapter
    pages.asked.length = 0
    expect(await round()).toBe(12)
    expect(pages.asked.filter(({ page }) => !page.endsWith('robots.txt'))).toHaveLength(12)
    expect(pages.asked.every(({ beside }) => beside === 0)).toBe(true)
  })
})
