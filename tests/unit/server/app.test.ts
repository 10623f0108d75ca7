import { type IncomingMessage, type Server, type ServerResponse, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { ChangeLog } from '@/contentVersion/changes'
import { asQuestion, knownQuestions } from '@/contentVersion/questions'
import { noteRead } from '@/db/reading'
import { readEnv } from '@/env'
import { pathTo } from '@/i18n/paths'
import { createApp } from '@/server/app'
import { createLogger } from '@/server/logging'
import { PageCache } from '@/server/pageCache'

import { standIn } from '../../standIn'

/* The order of a request, with a real HTTP server and without Next, Payload or a database. */

const site = vi.hoisted(() => ({ version: 'v1', changes: undefined as ChangeLog | undefined }))
vi.mock('@/contentVersion/version', async (original) => ({
  ...(await original<object>()),
  currentContentVersion: async () => site.version,
  currentChanges: async () => site.changes,
  hearOfChanges: async () => undefined,
}))
vi.mock('@/data/map/table', () => ({ currentMapTable: async () => undefined }))

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** As much of Payload as the order of a request looks at: which endpoints there are. */
const PAYLOAD = standIn<Payload>({
  secret: 'a secret of this test',
  logger: standIn<Payload['logger']>({ error: () => undefined }),
  db: { defaultIDType: 'number' },
  config: {
    routes: { api: '/api' },
    endpoints: [{ path: '/fault', method: 'get' }],
    globals: [],
    collections: [
      {
        slug: 'users',
        endpoints: [
          { path: '/login', method: 'post' },
          { path: '/', method: 'get' },
          { path: '/:id', method: 'get' },
          { path: '/versions', method: 'get' },
        ],
      },
      { slug: 'media', endpoints: [{ path: '/file/:filename', method: 'get' }] },
      { slug: 'regions', endpoints: [{ path: '/', method: 'get' }] },
    ],
  },
})

/** What Next answers. */
const answerByNext = async (req: IncomingMessage, res: ServerResponse) => {
  if (req.url?.includes('fault')) throw new Error('a secret detail')
  if (req.url?.startsWith('/fr/guide/absent')) res.statusCode = 404
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Set-Cookie', 'a=b')
  res.setHeader('X-Middleware-Rewrite', '/fr/guide')
  res.end(`<html><script>next()</script><p>${req.url} ${req.headers.cookie ?? 'nobody'}</p></html>`)
}

/** What Next was asked, of the site of this test. */
let next = vi.fn(answerByNext)

/** The pages of this test read nothing that we know of: any change concerns them. */
function publish(): void {
  site.version = crypto.randomUUID()
  site.changes ??= new ChangeLog(() => true)
  site.changes.note('everything')
}

const COMPARED = pathTo('fr', { pathname: '/guide/[slug]/compare', params: { slug: 'a' } })

/** Two days are compared even where none is named. */
const KEPT_NOWHERE = [
  ['a position', '/fr/repertoire?lat=45.5&lon=-73.5'],
  ['what one person is given', '/fr/transmettre?items=g.logement_o.organisme-d-exemple'],
  ['what one person is handed', '/fr/feuille?items=g.logement_o.organisme-d-exemple'],
  ['a day of the past', '/fr/guide/a?on=2026-03-01'],
  ['two days', `${COMPARED}?from=2026-03-01`],
  ['two days unfolded, none named', `${COMPARED}?show=all`],
  ['two days, none named', COMPARED],
] as const

/** Of which pages the questions are remembered. */
const WHOSE_QUESTIONS: [string, string, string[]][] = [
  ['that is kept: they are', '/fr/repertoire', ['asked']],
  ['with a position: none is', '/fr/repertoire?lat=45.5&lon=-73.5', []],
  ['with a form: they are, it is kept but for its stamp', pathTo('fr', '/feedback'), ['asked']],
  ['too long to be kept: none is', `/fr/repertoire?q=${'long+'.repeat(100)}`, []],
]

function listen(): Promise<Server> {
  const settings = readEnv({ SITE_URL: 'https://site.example.org', LOG_LEVEL: 'silent' })
  const app = createApp({
    payload: PAYLOAD,
    handleByNext: next,
    cache: new PageCache(1_000_000),
    settings: { ...settings, NODE_ENV: 'production' },
    transactions: { state: 'proved' },
    logger: createLogger(settings),
    isStopping: () => false,
    folders: { next: 'nowhere', assets: 'nowhere' },
  })
  return new Promise((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
}

describe('a request', () => {
  // A site of its own for each: where something is published, a site looks at what it was asked for lately.
  let server: Server
  beforeEach(async () => {
    publish()
    next = vi.fn(answerByNext)
    server = await listen()
  })
  afterEach(() => void server.close())

  function ask(
    path: string,
    { method = 'GET', body, ...headers }: Record<string, string> = {},
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const req = request({ host: '127.0.0.1', port, path, method, headers }, (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('end', () => {
          const { statusCode = 0, headers: given } = res
          resolve({ status: statusCode, headers: given, body: Buffer.concat(chunks) })
        })
      })
      req.on('error', reject)
      req.end(body)
    })
  }

  it('for a reading page is answered in plain HTML, in nobody’s name', async () => {
    const { status, headers, body } = await ask('/fr/guide', { cookie: 'payload-token=secret' })
    expect(status).toBe(200)
    expect(body.toString()).toBe('<html><p>/fr/guide nobody</p></html>')
    for (const name of ['set-cookie', 'x-middleware-rewrite']) expect(headers[name]).toBeUndefined()
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    expect(headers['content-security-policy']).not.toMatch(/unsafe|nonce/)
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  })

  it('for a page that is kept does not reach Next, until something is published', async () => {
    expect((await ask('/fr/guide')).headers['x-page-cache']).toBe('miss')
    expect((await ask('/fr/guide')).headers['x-page-cache']).toBe('hit')
    expect(next).toHaveBeenCalledTimes(1)
    publish()
    expect((await ask('/fr/guide')).headers['x-page-cache']).toBe('miss')
    expect(next).toHaveBeenCalledTimes(2)
  })

  it('for a page that the reader has is answered in three digits', async () => {
    const first = await ask('/fr/guide', { 'accept-encoding': 'gzip' })
    expect(gunzipSync(first.body).toString()).toContain('/fr/guide')
    const etag = String(first.headers.etag)
    const again = await ask('/fr/guide', { 'accept-encoding': 'gzip', 'if-none-match': etag })
    expect([again.status, again.body.length]).toEqual([304, 0])
    const other = await ask('/fr/guide', { 'accept-encoding': 'br', 'if-none-match': etag })
    expect(other.status).toBe(200) // another encoding is another answer
  })

  it('by HEAD has the length and no body', async () => {
    const { headers, body } = await ask('/fr/guide', { method: 'HEAD' })
    expect(Number(headers['content-length'])).toBeGreaterThan(10)
    expect(body).toHaveLength(0)
  })

  it('with words that change nothing shares the kept page', async () => {
    await ask('/fr/guide')
    expect((await ask('/fr/guide?utm_source=x&fbclid=y')).headers['x-page-cache']).toBe('hit')
    expect((await ask('/fr/guide?page=2')).headers['x-page-cache']).toBe('hit')
    expect((await ask('/fr/nouveautes?page=2')).headers['x-page-cache']).toBe('miss')
    expect((await ask('/fr/nouveautes?page=3')).headers['x-page-cache']).toBe('miss')
    expect((await ask('/fr/nouveautes?page=3&page=9')).headers['x-page-cache']).toBe('hit')
  })

  it.each(KEPT_NOWHERE)('with %s is answered and kept nowhere', async (_, path) => {
    const { headers } = await ask(path)
    expect(headers['cache-control']).toBe('private, no-store')
    expect((await ask(path)).headers['x-page-cache']).toBe('miss')
  })

  it.each(WHOSE_QUESTIONS)(
    'has its questions remembered if it is for a page %s',
    async (_, path, remembered) => {
      const name = crypto.randomUUID()
      next.mockImplementationOnce(async (req, res) => {
        await asQuestion(name, { lat: 45.5, path: req.url }, async () => noteRead('organizations'))
        res.end()
      })
      const { status } = await ask(path)
      expect(status).toBe(200)
      expect(next).toHaveBeenCalledTimes(1)
      const known = knownQuestions().filter((key) => key.startsWith(name))
      expect(known.map(() => 'asked')).toEqual(remembered)
    },
  )

  it('for a page that is missing is not kept', async () => {
    expect((await ask('/fr/guide/absent')).status).toBe(404)
    expect((await ask('/fr/guide/absent')).headers['x-page-cache']).toBe('miss')
  })

  it('for a page with React carries a nonce, and is kept by nobody', async () => {
    const first = await ask('/fr/carte', { cookie: 'payload-token=mine' })
    expect(first.body.toString()).toContain('payload-token=mine')
    expect(first.headers['cache-control']).toBe('private, no-store')
    const nonces = [first, await ask('/fr/carte')].map(
      ({ headers }) => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1],
    )
    expect(nonces[0]).toBeTruthy()
    expect(nonces[0]).not.toBe(nonces[1])
    expect(next).toHaveBeenCalledTimes(2)
  })

  it.each(['/fr/guide', '/fr/carte', '/admin', '/api/regions', '/fr/guide/absent', '/api/fault'])(
    'for %s is answered with a name and the common headers',
    async (path) => {
      const { headers } = await ask(path)
      expect(headers['x-request-id']).toMatch(/^[\w-]{8,64}$/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['strict-transport-security']).toMatch(/max-age=\d{7,}/)
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['content-security-policy']).toBeTruthy()
    },
  )

  it('keeps a usable name that a proxy gave it, and no other', async () => {
    const named = await ask('/fr', { 'x-request-id': 'proxy-12345678' })
    expect(named.headers['x-request-id']).toBe('proxy-12345678')
    const misnamed = await ask('/fr', { 'x-request-id': 'a b"c' })
    expect(misnamed.headers['x-request-id']).toMatch(/^[\w-]{36}$/)
  })

  it('to the API is kept by nobody, but for the images that anyone may see', async () => {
    const { headers } = await ask('/api/users', { authorization: 'JWT mine' })
    expect(headers['cache-control']).toBe('private, no-store')
    expect((await ask('/api/media/file/plan.png')).headers['cache-control']).toMatch(/^public/)
  })

  it('whose text is too long is told so, and not that the site failed', async () => {
    const body = `message=${'x'.repeat(70_000)}`
    const sent = {
      method: 'POST',
      body,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(body.length),
      'accept-language': 'es',
    }
    const page = await ask('/api/feedback/send', { ...sent, accept: 'text/html' })
    expect([page.status, page.body.toString()]).toEqual([413, expect.stringMatching(/^Este texto/)])
    const api = await ask('/api/feedback/send', sent)
    expect(JSON.parse(api.body.toString())).toEqual({ errors: [{ message: page.body.toString() }] })
  })

  it('for the address that a form is sent to leads to the form', async () => {
    const { status, headers } = await ask('/api/feedback/send', { 'accept-language': 'es' })
    expect([status, headers.location]).toEqual([303, '/es/comentarios'])
  })

  it('that fails is answered in the reader’s language, without the detail', async () => {
    const page = await ask('/es/fault')
    expect(page.status).toBe(500)
    expect(page.body.toString()).toMatch(/^Ocurrió un problema/)
    const api = await ask('/api/fault', { 'accept-language': 'en' })
    expect(JSON.parse(api.body.toString())).toEqual({
      errors: [{ message: expect.stringContaining('Something went wrong') }],
    })
    expect(page.body.toString() + api.body.toString()).not.toContain('secret')
    expect(api.headers['cache-control']).toBe('no-store')
  })

  it('in another spelling leads to the right one, and a form is refused', async () => {
    const reader = await ask('/x/..//fr/guide?page=2')
    expect([reader.status, reader.headers.location]).toEqual([308, '/fr/guide?page=2'])
    for (const path of ['/x/../api/users/login', '/api/users/%6Cogin', '//example.org']) {
      expect([path, (await ask(path, { method: 'POST' })).status]).toEqual([path, 400])
    }
    expect(next).not.toHaveBeenCalled()
  })

  it.each([
    '/api/users/LOGIN',
    '/API/users/login',
    '/api/Users/login',
    '/api/users/login/',
    '/api/users//login',
    '/api/./users/login',
    '/api/users/lo%67in',
    '/api/users/x/../login',
    '/api/users\\login',
    '/api/users%2Flogin',
    '/API/feedback/send',
    '/api/feedback/SEND',
    '/api/ORGANIZATIONS/nominate',
  ])('to %s does not pass its limit by another spelling', async (path) => {
    const { status, body } = await ask(path, { method: 'POST' })
    expect([400, 404]).toContain(status)
    expect(body.toString()).toMatch(/\w+ \w+/)
    expect(next).not.toHaveBeenCalled()
  })

  it.each([
    ['GET', '/api/users/abc', 404],
    ['GET', '/api/users/99999999999999999999', 404],
    ['GET', '/api/users/versions', 404],
    ['GET', '/api/nothing', 404],
    ['GET', '/api', 404],
    ['GET', '/api/users/login', 405],
    ['TRACE', '/api/users', 405],
    ['DELETE', '/api/users', 405],
    ['PUT', '/fr/guide', 405],
    ['POST', '/fr/guide', 405],
    ['TRACE', '/fr/guide', 405],
    ['GET', '/fr/%00', 400],
    ['GET', '/api/%', 400],
  ])('%s %s is answered %i in words, and asks nobody', async (method, path, status) => {
    const answer = await ask(path, { method, 'accept-language': 'es' })
    expect([answer.status, answer.body.toString()]).toEqual([
      status,
      expect.stringMatching(/\w+ \w+/),
    ])
    expect(next).not.toHaveBeenCalled()
  })

  it('to a form of a page is refused when it comes from another site', async () => {
    const from = (origin: string) =>
      ask('/admin', { method: 'POST', origin, host: 'site.example.org' })
    expect((await from('https://elsewhere.example.org')).status).toBe(403)
    expect((await from('null')).status).toBe(403)
    expect(next).not.toHaveBeenCalled()
    expect((await from('https://site.example.org')).status).toBe(200)
  })

  it.each<Record<string, string>>([
    { origin: 'https://elsewhere.example.org' },
    { origin: 'https://site.example.org.elsewhere.example.org' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ])(
    'to a form that anyone may send is refused in words when it comes from another: %j',
    async (from) => {
      const answer = await ask('/api/feedback/send', {
        method: 'POST',
        host: 'site.example.org',
        'accept-language': 'es',
        ...from,
      })
      expect([answer.status, answer.body.toString()]).toEqual([
        403,
        expect.stringContaining('otro sitio'),
      ])
    },
  )

  it.each(['a"><script>', 'a b', 'a/b', 'user@site', '[::1'])(
    'of a site that cannot be named %j is refused in words, and asks nobody',
    async (host) => {
      expect((await ask('/admin', { host })).status).toBe(400)
      expect(next).not.toHaveBeenCalled()
    },
  )

  it('to sign in is limited on its own, says how long, and readers go on reading', async () => {
    const signIns = await Promise.all(
      Array.from({ length: 31 }, () => ask('/api/users/login', { method: 'POST' })),
    )
    const refused = signIns.filter(({ status }) => status === 429)
    expect(refused.map(({ body }) => body.toString())).toEqual([
      expect.stringContaining('10 minutes'),
    ])
    expect((await ask('/fr/guide')).status).toBe(200)
    expect((await ask('/api/regions')).status).toBe(200)
  })
})
