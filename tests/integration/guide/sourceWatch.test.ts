import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Role } from '@/access'
import { fieldsFor } from '@/db/documents'
import { readKeys } from '@/db/keyValues'
import { payloadId, type Id } from '@/db/ids'
import { pageKey } from '@/sources/address'
import { changesBeside } from '@/sources/payload/beside'
import { countAsking, deskPages, deskRows, textsToRevise } from '@/sources/payload/desk'
import { watchFigures } from '@/sources/payload/overview'
import { type RoundOptions, watchRound } from '@/sources/payload/round'
import { changePage, findPage, keptTexts } from '@/sources/payload/store'
import { asksOf } from '@/sources/standing'

import type { User } from '@/payload-types'
import { account, emptyDatabase, startPayload } from '../harness'
import { html, startPages, type Pages } from './pages'
import { act, chapterData, latest, readable, rest, save, write } from './texts'

type Account = User & { collection: 'users' }

const DAY_MS = 86_400_000
const START = Date.parse('2026-11-01T12:00:00Z')
const WORDS = 'Une personne peut demander un autre permis quand son employeur la maltraite.'
const LIMITS = { delayMs: 0, silenceMs: 400, totalMs: 1500, maxBytes: 200_000 }

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

/** A little more than a day each: the site may come a tenth later. */
const now = () => new Date(START + day * 1.2 * DAY_MS)

const round = (more: Partial<RoundOptions> = {}) =>
  watchRound(payload, {
    siteUrl: 'https://site.example',
    network: pages.network,
    limits: LIMITS,
    now,
    ...more,
  })

/** So many days of rounds, one a day; the first one only meets the pages. */
async function watch(days: number): Promise<void> {
  await round()
  for (let each = 0; each < days; each += 1) {
    day += 1
    await round()
  }
}

async function source(url: string, title = 'Page officielle'): Promise<Id> {
  const { id } = await payload.create({
    collection: 'sources',
    data: { title, publisher: 'Ministère', url, language: 'fr' },
    overrideAccess: true,
  })
  return id
}

const known = (url: string) => findPage(payload, pageKey(url))

describe('a page that texts cite', () => {
  it('is asked politely: who asks, one at a time, what its site allows, and only what changed', async () => {
    pages.set('a.test', '/robots.txt', (response) =>
      response.end('User-agent: *\nDisallow: /closed'),
    )
    for (const path of ['/one', '/two', '/closed']) {
      pages.set('a.test', path, (response, request) =>
        request.headers['if-none-match'] === '"v1"'
          ? void response.writeHead(304).end()
          : setTimeout(() => html(response, `<p>${path} ${WORDS}</p>`, { etag: '"v1"' }), 20),
      )
      await source(pages.at('a.test', path))
    }
    await watch(2)
    expect(pages.asked.filter(({ page }) => page === 'a.test/closed')).toEqual([])
    expect(pages.asked.every(({ beside }) => beside === 0)).toBe(true)
    expect(pages.asked[0]?.headers['user-agent']).toContain('https://site.example')
    expect((await known(pages.at('a.test', '/closed')))?.unwatched?.why).toBe('robots')
    const one = await known(pages.at('a.test', '/one'))
    expect(one).toMatchObject({ quiet: 1, failed: 0 })
    expect(await countAsking(payload)).toBe(0)
  })

  it('is one page, whatever place in it sources lead to, and is forgotten with the last of them', async () => {
    pages.set('a.test', '/x', (response) => html(response, `<p>${WORDS}</p>`))
    const ids = [await source(pages.at('a.test', '/x#a')), await source(pages.at('a.test', '/x#b'))]
    await watch(1)
    expect(pages.asked.filter(({ page }) => page === 'a.test/x')).toHaveLength(1)
    for (const id of ids) {
      await payload.delete({ collection: 'sources', id: payloadId(id), overrideAccess: true })
    }
    await round()
    expect(await readKeys(payload, 'source-watch:')).toEqual([])
    expect(await readKeys(payload, 'source-texts:')).toEqual([])
  })

  it('leaves no text behind when it is forgotten while the site looks at it', async () => {
    const url = pages.at('a.test', '/x')
    const id = await source(url)
    await round()
    day = 1
    pages.set('a.test', '/x', async (response) => {
      await payload.delete({ collection: 'sources', id: payloadId(id), overrideAccess: true })
      await round() // of another process
      html(response, `<p>${WORDS}</p>`)
    })
    await round()
    expect(await readKeys(payload, 'source-watch:')).toEqual([])
    expect(await readKeys(payload, 'source-texts:')).toEqual([])
  })

  it('is asked once by two processes at the same moment', async () => {
    pages.set('a.test', '/x', (response) => html(response, `<p>${WORDS}</p>`))
    await source(pages.at('a.test', '/x'))
    await round()
    day = 1
    const looked = await Promise.all([round(), round(), round()])
    expect(looked.reduce((sum, each) => sum + each, 0)).toBe(1)
    expect(pages.asked.filter(({ page }) => page === 'a.test/x')).toHaveLength(1)
  })

  it('is left alone when its site asks for it, as are the others there', async () => {
    for (const path of ['/one', '/two', '/three']) {
      pages.set('a.test', path, (r) => void r.writeHead(429, { 'retry-after': '864000' }).end())
      await source(pages.at('a.test', path))
    }
    await watch(1)
    expect(pages.asked.filter(({ page }) => page !== 'a.test/robots.txt')).toHaveLength(1)
    for (const path of ['/one', '/two', '/three']) {
      const page = await known(pages.at('a.test', path))
      expect(page?.trouble).toEqual({ why: 'status', status: 429 })
      expect(Date.parse(page!.nextAt) - now().getTime()).toBeGreaterThan(9 * DAY_MS)
    }
  })

  it('is looked at later when the rules of its site ask for too much work', async () => {
    const rule = `Disallow: /${'*a'.repeat(90)}$\n`
    pages.set('a.test', '/robots.txt', (r) => r.end(`User-agent: *\n${rule.repeat(1000)}`))
    const url = pages.at('a.test', `/${'a'.repeat(1000)}`)
    await source(url)
    await watch(1)
    expect((await known(url))?.trouble).toEqual({ why: 'robots' })
  })

  it('is told to have moved by a site that says of its new address that it did not change', async () => {
    const to = pages.at('b.test', '/y')
    await source(pages.at('a.test', '/x'))
    const etag = '"v1"'
    pages.set('a.test', '/x', (response) => html(response, `<p>${WORDS}</p>`, { etag }))
    await watch(1)
    pages.set('a.test', '/x', (response) => void response.writeHead(301, { location: to }).end())
    pages.set('b.test', '/y', (response) => void response.writeHead(304, { etag }).end())
    day += 1
    await round()
    expect((await known(pages.at('a.test', '/x')))?.moved?.to).toBe(to)
  })

  it('is read though something broke down at another one', async () => {
    pages.set('a.test', '/x', (response) =>
      setTimeout(() => html(response, `<p>${WORDS}</p>`), 100),
    )
    await source(pages.at('a.test', '/x'))
    await source('http://192.168.9.9/')
    await round()
    day = 1
    const isPublic = (ip: string) => {
      if (ip === '192.168.9.9') throw new Error('Broken down')
      return pages.network.isPublic(ip)
    }
    await expect(round({ network: { ...pages.network, isPublic } })).rejects.toThrow('Broken down')
    expect(await known(pages.at('a.test', '/x'))).toMatchObject({ failed: 0, quiet: 0 })
    expect((await known(pages.at('a.test', '/x')))?.print).toBeDefined()
  })

  it('that is very long says that it changed where nothing of it is kept', async () => {
    const url = pages.at('a.test', '/x')
    await source(url)
    pages.set('a.test', '/x', (response, _, times) =>
      html(response, `<p>${`${WORDS} `.repeat(2700)}</p><p>${times === 0 ? 'un' : 'deux'}</p>`),
    )
    const limits = { ...LIMITS, maxBytes: 1_000_000 }
    for (day = 0; day < 3; day += 1) await round({ limits })
    const [row] = await deskRows(payload, await deskPages(payload), ({ changed }) => changed)
    expect(row?.change).toBe('beyond')
  })

  it('is looked at again when a process ended in the middle', async () => {
    pages.set('a.test', '/x', (response) => html(response, `<p>${WORDS}</p>`))
    await source(pages.at('a.test', '/x'))
    await round()
    day = 1
    const stop = new AbortController()
    pages.set('a.test', '/robots.txt', () => stop.abort()) // never answers
    expect(await round({ signal: stop.signal })).toBe(0)
    pages.set('a.test', '/robots.txt', (response) => void response.writeHead(404).end())
    day = 2
    expect(await round()).toBe(1)
    expect((await known(pages.at('a.test', '/x')))?.lookedAt).toBe(now().toISOString())
  })
})

describe('sites of every kind', () => {
  it.each([
    ['slow', (r) => void setTimeout(() => html(r, WORDS), 1200), 'trouble', 'slow'],
    [
      'drop by drop',
      (r) => {
        r.writeHead(200, { 'content-type': 'text/html' })
        const timer = setInterval(() => r.write('<p>mot'), 150)
        r.on('close', () => clearInterval(timer))
      },
      'trouble',
      'slow',
    ],
    [
      'cut',
      (r) => {
        r.writeHead(200, { 'content-length': 5000, 'content-type': 'text/html' })
        r.write('<p>Un')
        setTimeout(() => r.destroy(), 30)
      },
      'trouble',
      'cut',
    ],
    ['closed at once', (r) => void r.destroy(), 'trouble', 'unreachable'],
    ['broken', (r) => void r.writeHead(500).end(), 'trouble', 'status'],
    ['without end', (r) => void r.writeHead(302, { location: '/x' }).end(), 'trouble', 'redirects'],
    [
      'elsewhere than on the Web',
      (r) => void r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'trouble',
      'redirects',
    ],
    ['huge', (r) => html(r, 'mot '.repeat(100_000)), 'unwatched', 'large'],
    [
      'huge, and says so first',
      (r) => void r.writeHead(200, { 'content-length': 9e9 }).write('x'),
      'unwatched',
      'large',
    ],
    ['empty but for script', (r) => html(r, '<script>draw()</script>'), 'unwatched', 'blank'],
    [
      'a redirect into a private network',
      (r) => void r.writeHead(301, { location: 'http://10.0.0.1/' }).end(),
      'unwatched',
      'private',
    ],
    [
      'a redirect to a name that leads there',
      (r) => void r.writeHead(301, { location: 'http://inside.test/' }).end(),
      'unwatched',
      'private',
    ],
  ] as [string, Parameters<Pages['set']>[2], 'trouble' | 'unwatched', string][])(
    '%s',
    async (_, answer, kind, why) => {
      pages.set('a.test', '/x', answer)
      await source(pages.at('a.test', '/x'))
      await watch(1)
      expect((await known(pages.at('a.test', '/x')))?.[kind]?.why).toBe(why)
      // Nothing that went wrong once bothers anybody, but for what is refused.
      expect(await countAsking(payload)).toBe(why === 'private' ? 1 : 0)
    },
  )

  it('a name that leads to a private network is refused, and asked by nobody', async () => {
    const url = pages.at('inside.test', '/x')
    await source(url)
    await watch(1)
    expect(asksOf((await known(url))!)).toEqual(['private'])
    expect(pages.asked).toEqual([])
  })

  it('a name that answers differently the second time leads nowhere else', async () => {
    const url = pages.at('twoFaced.test'.toLowerCase(), '/x')
    let resolved = 0
    const network = {
      ...pages.network,
      resolve: () => {
        resolved += 1
        return Promise.resolve([{ address: resolved === 1 ? '127.0.0.1' : '10.0.0.7', family: 4 }])
      },
    }
    pages.set(
      'twofaced.test',
      '/robots.txt',
      (response) => void response.writeHead(404, { connection: 'close' }).end(),
    )
    pages.set('twofaced.test', '/x', (response) => html(response, `<p>${WORDS}</p>`))
    await source(url)
    await round({ network })
    day = 1
    await round({ network })
    // Its rules were asked of the address that was checked; the second answer was refused, not followed.
    expect((await known(url))?.unwatched?.why).toBe('private')
    expect(pages.asked.map(({ page }) => page)).toEqual(['twofaced.test/robots.txt'])
  })

  it('a document is told by its bytes, and says so', async () => {
    const url = pages.at('a.test', '/x.pdf')
    pages.set(
      'a.test',
      '/x.pdf',
      (response, _, times) =>
        void response
          .writeHead(200, { 'content-type': 'application/pdf' })
          .end(`%PDF-1.7 ${times === 0 ? 'a' : 'b'}`),
    )
    await source(url)
    await watch(2)
    expect((await known(url))?.changed?.of).toBe('bytes')
    const [row] = await deskRows(payload, await deskPages(payload), ({ changed }) => changed)
    expect(row?.change).toBe('document')
  })

  it('a clock in a page is no change; its words beside it are', async () => {
    const url = pages.at('a.test', '/x')
    let rule = 'Le délai est de douze semaines.'
    pages.set('a.test', '/x', (response, _, times) =>
      html(response, `<p>${WORDS}</p><p>${rule}</p><p>Autre règle.</p><p>Visite ${times}</p>`),
    )
    await source(url)
    await watch(3)
    expect(await known(url)).toMatchObject({ isRestless: true })
    expect(await countAsking(payload)).toBe(0)
    rule = 'Le délai est de dix semaines.'
    day += 1
    await round()
    expect(asksOf((await known(url))!)).toEqual(['changed'])
  })

  it('a page that is gone is told after the second day', async () => {
    const url = pages.at('a.test', '/x')
    await source(url)
    await watch(1)
    expect(await countAsking(payload)).toBe(0)
    day += 1
    await round()
    expect((await known(url))?.dead).toMatchObject({ why: 'gone', status: 404 })
    expect(await watchFigures(payload, now())).toMatchObject({ pages: 1, toAnswer: 1, failing: 0 })
  })
})

const says = (words: string) => ({ status: 200, text: expect.stringContaining(words) as string })

describe('a page that changed', () => {
  let url: string
  let chapter: Id

  beforeEach(async () => {
    url = pages.at('a.test', '/x')
    let words = 'Le délai est de 12 semaines.'
    pages.set('a.test', '/x', (response) => html(response, `<p>${WORDS}</p><p>${words}</p>`))
    const id = await source(url)
    const created = await payload.create({
      collection: 'guide-chapters',
      data: fieldsFor(chapterData(id)),
      draft: true,
      overrideAccess: true,
    })
    chapter = created.id
    await watch(1)
    words = 'Le délai est de 10 semaines.'
    day += 1
    await round()
  })

  const answer = async (role: Role, body: object) =>
    rest(payload, `/sources/watch/${pageKey(url)}`, {
      user: await account(payload, [role]),
      method: 'POST',
      body,
    })

  const seen = async () => (await known(url))?.changed?.to

  it('shows its words, and the chapters that cite it', async () => {
    const [row] = await deskRows(payload, await deskPages(payload), ({ changed }) => changed)
    expect(row?.change).toMatchObject({
      passages: [{ parts: expect.arrayContaining([{ type: 'removed', text: '12' }]) }],
    })
    expect(row?.citedIn).toMatchObject([{ id: chapter, title: 'Changer d’employeur' }])
    const beside = await changesBeside(payload, { collection: 'guide-chapters', id: chapter })
    expect(beside.asking).toHaveLength(1)
  })

  it('stands beside each chapter that cites it, by whichever of the sources that lead there', async () => {
    const other = await payload.create({
      collection: 'guide-chapters',
      data: fieldsFor(
        chapterData(await source(`${url}#delais`, 'Délais'), {
          title: 'Attendre',
          slug: 'attendre',
        }),
      ),
      draft: true,
      overrideAccess: true,
    })
    for (const id of [chapter, other.id]) {
      const { asking } = await changesBeside(payload, { collection: 'guide-chapters', id })
      expect(asking.map(({ page }) => page.address)).toEqual([url])
    }
  })

  it('"no effect": nothing waits, the source is checked today, the log says who', async () => {
    const { status } = await answer('researcher', { answer: 'noEffect', seen: await seen() })
    expect(status).toBe(200)
    expect(await countAsking(payload)).toBe(0)
    const { docs } = await payload.find({ collection: 'sources', overrideAccess: true })
    expect(docs[0]?.lastChecked).toMatch(/^\d{4}-\d\d-\d\d$/)
    const log = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'sources.noEffect' } },
      overrideAccess: true,
    })
    expect(log.docs[0]).toMatchObject({ summary: 'Page officielle', actorName: expect.any(String) })
  })

  it('"to revise": the change stands beside the chapter until it is revised', async () => {
    expect((await answer('researcher', { answer: 'revise', seen: await seen() })).status).toBe(200)
    const target = { collection: 'guide-chapters', id: chapter }
    const { asking, revising } = await changesBeside(payload, target)
    expect(asking).toEqual([])
    expect(revising[0]?.change).toMatchObject({ isOther: false, more: 0 })
    expect((await answer('admin', { answer: 'revised' })).status).toBe(200)
    expect((await changesBeside(payload, target)).revising).toEqual([])
  })

  describe('and texts are to be revised for', () => {
    let ana: Account
    let ben: Account
    let source: Id

    beforeEach(async () => {
      ana = await account(payload, ['researcher'])
      ben = await account(payload, ['researcher'])
      const { docs } = await payload.find({ collection: 'sources', overrideAccess: true })
      source = docs[0]!.id
    })

    /** A chapter that everyone reads; the first passage but one links to the page. */
    const published = async (slug: string): Promise<Id> => {
      const data = chapterData(source, { slug, title: slug })
      const { id } = await write(payload, ana, data)
      await act(payload, ana, id, 'submit')
      await act(payload, ben, id, 'approveAndPublish')
      return id
    }

    const open = (user: Account, id: Id | string) =>
      rest(payload, `/sources/watch/${pageKey(url)}/draft`, {
        user,
        method: 'POST',
        body: { text: `guide-chapters:${id}` },
      })

    const versions = async (id: Id) =>
      (
        await payload.countVersions({
          collection: 'guide-chapters',
          where: { parent: { equals: id } },
        })
      ).totalDocs

    it('a draft is made of what everyone reads, once, and nobody wrote in it', async () => {
      const id = await published('attendre')
      await answer('researcher', { answer: 'revise', seen: await seen() })
      const before = await latest(payload, id)
      const { status, json } = await open(ben, id)
      expect([status, json.message]).toEqual([200, expect.stringContaining('brouillon')])
      const after = await latest(payload, id)
      expect(after).toMatchObject({ workflowState: 'draft', _status: 'draft', writers: [] })
      expect(after.content).toEqual(before.content)
      expect(await readable(payload, id)).toMatchObject({ workflowState: 'published', edition: 1 })
      const count = await versions(id)
      expect((await open(ana, id)).status).toBe(200)
      expect(await versions(id)).toBe(count)
    })

    it('of two who open it at once neither takes away what a third saves', async () => {
      const id = await published('attendre')
      await answer('researcher', { answer: 'revise', seen: await seen() })
      const [one, two] = await Promise.all([
        open(ben, id),
        open(ana, id),
        save(payload, ana, id, { summary: 'Écrit au même moment.' }),
      ])
      // On a database with transactions one of them may be asked to try again.
      expect([one.status, two.status].every((status) => [200, 500].includes(status))).toBe(true)
      expect(await latest(payload, id)).toMatchObject({
        summary: 'Écrit au même moment.',
        workflowState: 'draft',
      })
    })

    it('a draft of somebody, and what is in review, stay as they are', async () => {
      const [mine, reviewed] = [await published('un'), await published('deux')]
      await save(payload, ana, mine, { summary: 'En train d’écrire.' })
      await save(payload, ana, reviewed, { summary: 'Écrit.' })
      await act(payload, ana, reviewed, 'submit')
      await answer('researcher', { answer: 'revise', seen: await seen() })
      for (const id of [mine, reviewed]) {
        const before = await latest(payload, id)
        expect((await open(ben, id)).status).toBe(200)
        expect(await latest(payload, id)).toEqual(before)
      }
    })

    it('is for those who edit, and of what was asked to be revised', async () => {
      const id = await published('attendre')
      expect((await open(ben, id)).status).toBe(409)
      await answer('researcher', { answer: 'revise', seen: await seen() })
      expect((await open(await account(payload, ['translator']), id)).status).toBe(403)
      expect((await open(ben, 'autre')).status).toBe(409)
      expect(await latest(payload, id)).toMatchObject({ workflowState: 'published' })
    })

    it('each waits until it is revised; the source is checked with the last', async () => {
      const id = await published('attendre')
      await answer('researcher', { answer: 'revise', seen: await seen() })
      expect([...(await textsToRevise(payload)).keys()].sort()).toEqual(
        [`guide-chapters:${chapter}`, `guide-chapters:${id}`].sort(),
      )
      const [row] = await deskRows(payload, await deskPages(payload), (page) => page.revising)
      expect(row?.toRevise.map((text) => [text.id, text.workflowState, text.field]).sort()).toEqual(
        [
          [chapter, 'draft', 'sources.0'],
          [id, 'published', 'sources.0'],
        ].sort(),
      )
      const revised = (text: string) => answer('researcher', { answer: 'revised', text })
      expect(await revised(`guide-chapters:${chapter}`)).toMatchObject(says('restent à réviser'))
      expect((await revised(`guide-chapters:${chapter}`)).status).toBe(409)
      const checked = async () =>
        (await payload.find({ collection: 'sources', overrideAccess: true })).docs[0]?.lastChecked
      expect(await checked()).toBeFalsy()
      expect([...(await textsToRevise(payload)).keys()]).toEqual([`guide-chapters:${id}`])
      expect(await revised(`guide-chapters:${id}`)).toMatchObject(says('la révision est finie'))
      expect(await checked()).toMatch(/^\d{4}-/)
      expect(await known(url)).not.toHaveProperty('revising')
    })

    it('a person who reads the page meanwhile is believed: the source is checked today', async () => {
      await answer('researcher', { answer: 'revise', seen: await seen() })
      expect((await answer('researcher', { answer: 'read' })).status).toBe(200)
      const { docs } = await payload.find({ collection: 'sources', overrideAccess: true })
      expect(docs[0]?.lastChecked).toMatch(/^\d{4}-/)
      expect((await textsToRevise(payload)).size).toBe(1)
    })

    it('there is nothing to revise where no text cites it', async () => {
      await payload.delete({
        collection: 'guide-chapters',
        id: payloadId(chapter),
        overrideAccess: true,
      })
      const asked = { answer: 'revise', seen: await seen() }
      expect((await answer('researcher', asked)).status).toBe(422)
      expect(asksOf((await known(url))!)).toEqual(['changed'])
    })
  })

  it('"watch less": once a month', async () => {
    expect((await answer('researcher', { answer: 'less', seen: await seen() })).status).toBe(200)
    const page = await known(url)
    expect(page).toMatchObject({ pace: 'seldom' })
    expect(Date.parse(page!.nextAt) - Date.now()).toBeGreaterThan(26 * DAY_MS)
  })

  it('is not answered by who saw another text, nor twice, nor by others', async () => {
    const text = await seen()
    expect((await answer('researcher', { answer: 'noEffect', seen: 'other' })).status).toBe(409)
    expect((await answer('translator', { answer: 'noEffect', seen: text })).status).toBe(403)
    expect((await answer('researcher', { answer: 'forget', seen: text })).status).toBe(400)
    expect((await answer('researcher', { answer: 'noEffect', seen: text })).status).toBe(200)
    expect((await answer('researcher', { answer: 'noEffect', seen: text })).status).toBe(409)
  })

  it('that moved takes its new address, with its texts', async () => {
    const to = pages.at('b.test', '/y')
    pages.set('a.test', '/x', (response) => void response.writeHead(301, { location: to }).end())
    pages.set('b.test', '/y', (response) => html(response, `<p>${WORDS}</p><p>Nouvelle.</p>`))
    day += 2
    await round()
    expect((await known(url))?.moved?.to).toBe(to)
    expect((await answer('researcher', { answer: 'follow', seen: `${to}/other` })).status).toBe(409)
    expect((await answer('researcher', { answer: 'follow', seen: to })).status).toBe(200)
    const { docs } = await payload.find({ collection: 'sources', overrideAccess: true })
    expect(docs[0]?.url).toBe(to)
    await round()
    expect(await known(url)).toBeUndefined()
    expect(asksOf((await known(to))!)).toEqual(['changed'])
    expect((await keptTexts(payload, pageKey(to))).length).toBeGreaterThan(1)
  })

  it('keeps no more texts than are needed', async () => {
    let at = 0
    pages.set('a.test', '/x', (response) => html(response, `<p>${WORDS}</p><p>${at}</p>`))
    for (at = 0; at < 12; at += 1) {
      day += 1
      await changePage(
        payload,
        pageKey(url),
        (page) => page && { ...page, nextAt: now().toISOString() },
      )
      await round()
    }
    const texts = await keptTexts(payload, pageKey(url))
    expect(texts.length).toBeLessThanOrEqual(8)
    const page = await known(url)
    const hashes = texts.map(({ hash }) => hash)
    expect(hashes).toEqual(expect.arrayContaining([page!.changed!.from, page!.changed!.to]))
  })
})
