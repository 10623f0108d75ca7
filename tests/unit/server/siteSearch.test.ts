import { type IncomingHttpHeaders, type Server, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { ChangeLog } from '@/contentVersion/changes'
import { readEnv } from '@/env'
import { createApp } from '@/server/app'
import { createLogger } from '@/server/logging'
import { PageCache } from '@/server/pageCache'

import { standIn } from '../../standIn'

/* How a question of a program is answered, with a real HTTP server and a search that only counts. */

const site = vi.hoisted(() => ({ version: 'v1', isFresh: true, asked: 0, isMemoryShort: false }))
vi.mock('node:zlib', async (original) => {
  const zlib = await original<typeof import('node:zlib')>()
  const gzip = (body: Buffer, done: (fault: Error | null, packed: Buffer) => void) =>
    site.isMemoryShort ? done(new Error('not enough memory'), body) : zlib.gzip(body, done)
  return { ...zlib, gzip }
})
vi.mock('@/contentVersion/version', async (original) => ({
  ...(await original<object>()),
  currentContentVersion: async () => site.version,
  currentChanges: async () => new ChangeLog(() => true),
  freshContentVersion: () => (site.isFresh ? site.version : undefined),
}))
vi.mock('@/data/search', () => ({
  searchSite: async ({ q }: { q?: string }) => {
    site.asked += 1
    if (q === 'fault') throw new Error('a secret detail')
    const long = { number: 'x'.repeat(2_000) }
    return {
      about: [{ key: `${q} ${site.asked}` }],
      lines: [{ name: { text: '', lang: 'fr' }, phones: [long] }],
      organizations: 0,
      results: [],
      understood: { place: null, language: null, isEmergency: false },
      unresolvedPlace: null,
    }
  },
  suggestOnSite: async (typed: string, locale: string) => [`${typed} ${locale}`],
}))

const PAYLOAD = standIn<Payload>({
  secret: 'a secret of this test',
  db: { defaultIDType: 'number' },
  config: { routes: { api: '/api' }, endpoints: [], globals: [], collections: [] },
})

function listen(): Promise<Server> {
  const settings = readEnv({ SITE_URL: 'https://site.example.org', LOG_LEVEL: 'silent' })
  const app = createApp({
    payload: PAYLOAD,
    handleByNext: async (_req, res) => void res.end('<html></html>'),
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

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

let server: Server
beforeEach(async () => {
  server = await listen()
})
afterEach(() => void server.close())
beforeEach(() => Object.assign(site, { version: crypto.randomUUID(), isFresh: true }))

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
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
    req.end()
  })
}

const GZIP = { 'accept-encoding': 'gzip' }
const inEnglish = { 'accept-language': 'en' }

/** Headers that are each request's own. */
function without({ headers }: Answer): IncomingHttpHeaders {
  const { date: _date, 'x-request-id': _id, ratelimit: _left, ...rest } = headers
  return rest
}

describe('a question of a program', () => {
  it('that was asked before is answered alike, letter for letter and header for header', async () => {
    const path = '/api/search?q=logement&locale=fr'
    const { asked } = site
    const answers = [await ask(path), await ask(path), await ask(path)]
    const packed = [await ask(path, GZIP), await ask(path, GZIP)]
    expect(site.asked).toBe(asked + 1)
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)
    expect(packed.map(({ body }) => gunzipSync(body))).toEqual([answers[0]!.body, answers[0]!.body])
    for (const same of [answers, packed]) {
      for (const each of same) expect(without(each)).toEqual(without(same[0]!))
    }
    expect(packed[0]!.headers['content-length']).toBe(String(packed[0]!.body.length))
  })

  it('leaves with what every answer says: open to any site, safe, named, limited', async () => {
    const path = '/api/search?q=permis&locale=fr'
    const [first, again] = [await ask(path), await ask(path)]
    for (const { headers } of [first, again]) {
      expect(headers).toMatchObject({
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=60',
        'content-security-policy': expect.stringContaining("default-src 'none'") as string,
        'referrer-policy': 'strict-origin-when-cross-origin',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex, nofollow',
        'x-request-id': expect.stringMatching(/^[\w-]{8,64}$/) as string,
        ratelimit: expect.any(String) as string,
      })
    }
    expect(first.headers['x-request-id']).not.toBe(again.headers['x-request-id'])
  })

  it('typed on a page counts as well', async () => {
    const leftAfter = async (path: string) => {
      const { ratelimit } = (await ask(path)).headers
      return / r=(\d+)/.exec(String(ratelimit))?.[1]
    }
    const left = Number(await leftAfter('/fr/recherche?q=logement'))
    expect(await leftAfter('/fr/recherche?q=dentiste')).toBe(String(left - 1))
  })

  it('is answered anew once something is published', async () => {
    const path = '/api/search?q=garderie&locale=fr'
    const before = await ask(path)
    site.version = crypto.randomUUID()
    const after = await ask(path)
    expect(after.body.equals(before.body)).toBe(false)
    // As long as nobody knows what is in force, it is asked for.
    site.isFresh = false
    expect((await ask(path)).body.equals(after.body)).toBe(true)
  })

  it('without a language is answered in that of who asks, also when another asked before', async () => {
    const locales = []
    for (const headers of [{}, inEnglish, {}, inEnglish]) {
      const { body } = await ask('/api/search?q=travail', headers)
      locales.push((JSON.parse(body.toString()) as { locale: string }).locale)
    }
    expect(locales).toEqual(['fr', 'en', 'fr', 'en'])
  })

  it('for its head alone gets no body, and a fault of the search tells nothing', async () => {
    const head = await ask('/api/search?q=a&locale=fr', {}, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
    const fault = await ask('/api/search?q=fault&locale=fr')
    expect(fault.status).toBe(500)
    expect(fault.body.toString()).not.toContain('secret')
    // Nothing of it is kept.
    expect((await ask('/api/search?q=fault&locale=fr')).status).toBe(500)
  })

  it('is not packed for who refuses it, and packed at last when memory was short the first time', async () => {
    const path = '/api/search?q=refus&locale=fr'
    const refused = await ask(path, { 'accept-encoding': 'br, gzip;q=0' })
    expect(refused.headers['content-encoding']).toBeUndefined()
    site.isMemoryShort = true
    expect((await ask(path, GZIP)).status).toBe(500)
    site.isMemoryShort = false
    expect(gunzipSync((await ask(path, GZIP)).body)).toEqual(refused.body)
  })

  it('in another spelling is led to the one that is answered, and a form is refused', async () => {
    const led = await ask('/API/./search?q=a')
    expect([led.status, led.headers.location]).toEqual([308, '/api/search?q=a'])
    // With a site before it, as programs ask a proxy: named or misnamed, it is no fault of ours.
    for (const name of ['a.example.org', 'a.example.org:99999']) {
      expect((await ask(`http://${name}/api/search?q=a`)).status).toBe(308)
    }
    expect((await ask('/api/search?q=a', {}, 'POST')).status).toBe(405)
  })

  it('that comes too often is refused in words that any site may read, kept or not', async () => {
    const path = '/api/search?q=souvent&locale=en'
    const answers = []
    for (let at = 0; at < 260; at += 1) answers.push(await ask(path))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0]!.body.toString()).toContain('minute')
    expect(refused[0]!.headers['access-control-allow-origin']).toBe('*')
    // Suggestions are counted apart.
    const suggested = await ask('/api/search/suggest?q=souvent&locale=en')
    expect([suggested.status, suggested.body.toString()]).toEqual([200, '["souvent en"]'])
  })
})
