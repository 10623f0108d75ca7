import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { ChangeLog } from '@/contentVersion/changes'
import type { Trace } from '@/contentVersion/trace'
import { decodeDraft, FORM_DRAFT_HEADER, type FormDraft } from '@/forms/draft'
import { FormDoor } from '@/forms/payload/formDoor'
import { ON_AT } from '@/forms/pressure'
import { LEAST_MS, readStamp } from '@/forms/stamp'
import { LOCALES } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { PageCache } from '@/server/pageCache'
import { readingPages } from '@/server/readingPages'

import { standIn } from '../../standIn'

/* The page of a form is kept for everyone, with a gap for the stamp of each reader. Next and the database are stood in for. */

const SECRET = 'a secret of this test'

const content = vi.hoisted((): { changes?: ChangeLog; words: string } => ({ words: 'one' }))
vi.mock('@/contentVersion/version', async (original) => ({
  ...(await original<object>()),
  currentChanges: async () => content.changes,
}))

const publish = (words: string) => {
  content.words = words
  content.changes?.note('everything')
}

/** What a form shows of what it was told, as its page does. */
const pageOf = (path: string, { guard, values, errors }: FormDraft): string =>
  [
    `<html><p>${path} ${content.words}</p>`,
    `<form data-values='${JSON.stringify([values, errors])}'>`,
    guard ? `<input name="stamp" value="${guard.stamp}">` : '',
    guard?.isWorkAsked ? '<p class="form-work"></p>' : '',
    `</form>${'<p>words</p>'.repeat(200)}</html>`,
  ].join('')

const ENCODINGS = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body }
type Encoding = keyof typeof ENCODINGS

interface Given {
  html: string
  stamp: string
  headers: Record<string, string>
  status: number
}

const STAMP = /name="stamp" value="([^"]*)/

describe('the page of a form', () => {
  let now: number
  let door: FormDoor
  let drawn: string[]
  let site: ReturnType<typeof readingPages>
  let statusOfNext: number
  let hasPlace: boolean
  let complaints: unknown[]

  beforeEach(() => {
    now = Date.now()
    drawn = []
    statusOfNext = 200
    hasPlace = true
    complaints = []
    content.words = 'one'
    content.changes = new ChangeLog(() => true)
    door = new FormDoor({
      secret: () => SECRET,
      logger: { warn: () => undefined, error: () => undefined },
      now: () => now,
    })
    site = readingPages({
      payload: standIn<Payload>({
        logger: standIn<Payload['logger']>({ error: (said: unknown) => complaints.push(said) }),
      }),
      cache: new PageCache<Trace>(10_000_000),
      door,
      isOn: true,
      handleByNext: async (req: IncomingMessage, res: ServerResponse) => {
        const url = req.url ?? ''
        drawn.push(url)
        await new Promise((resolve) => setImmediate(resolve))
        res.statusCode = statusOfNext
        res.setHeader('Content-Type', 'text/html; charset=utf-8')
        const told = req.headers[FORM_DRAFT_HEADER]
        const page = pageOf(url, decodeDraft(typeof told === 'string' ? told : null))
        res.end(hasPlace ? page : page.replace(STAMP, ''))
      },
    })
  })

  function ask(path: string, encoding: Encoding = 'br', more: object = {}): Promise<Given> {
    const headers: Record<string, string> = {}
    return new Promise((resolve, reject) => {
      const req = standIn<Request>({
        method: 'GET',
        path: path.split('?')[0],
        originalUrl: path,
        headers: { 'accept-encoding': encoding, ...more },
        acceptsLanguages: () => 'fr',
        secure: true,
      })
      const res = standIn<Response>({
        locals: {},
        hasHeader: (name: string) => name.toLowerCase() in headers,
        setHeader: (name: string, value: unknown) => {
          headers[name.toLowerCase()] = String(value)
        },
        end(body?: Buffer) {
          const html = body ? ENCODINGS[encoding](body).toString('utf8') : ''
          const { statusCode: status = 200 } = this as { statusCode?: number }
          resolve({ html, stamp: STAMP.exec(html)?.[1] ?? '', headers, status })
        },
      })
      const next = () => Promise.resolve(site.made(req, res, reject)).catch(reject)
      Promise.resolve(site.kept(req, res, next)).catch(reject)
    })
  }

  const FEEDBACK = pathTo('fr', '/feedback')
  const FORMS = LOCALES.flatMap((locale) => [
    pathTo(locale, '/feedback'),
    pathTo(locale, '/directory/nominate'),
    pathTo(locale, '/follow'),
  ])
  /** As one drawn for one reader alone, with its stamp. */
  const fresh = (path: string, stamp: string, isWorkAsked = false): string =>
    pageOf(path, { values: {}, errors: {}, guard: { stamp, isWorkAsked } })
  const isOurs = (stamp: string) => readStamp(SECRET, stamp)?.drawnAt === now

  it.each(FORMS)('%s is drawn once and is what each reader would have drawn', async (path) => {
    const stamps = new Set<string>()
    for (const encoding of Object.keys(ENCODINGS) as Encoding[]) {
      for (const isAgain of [false, true]) {
        now += LEAST_MS
        const { html, stamp, headers } = await ask(path, encoding)
        expect(isOurs(stamp)).toBe(true)
        expect(html).toBe(fresh(path, stamp))
        expect(headers['cache-control']).toBe('private, no-cache')
        if (isAgain) expect(headers['x-page-cache']).toBe('hit')
        stamps.add(stamp)
      }
    }
    expect(stamps.size).toBe(6)
    expect(drawn).toEqual([path])
  })

  it('has a stamp of its own for each of those who wait for the same drawing', async () => {
    const given = await Promise.all(Array.from({ length: 20 }, () => ask(FEEDBACK)))
    for (const { stamp } of given) expect(isOurs(stamp)).toBe(true)
    expect(new Set(given.map(({ stamp }) => stamp)).size).toBe(20)
    expect(drawn).toHaveLength(1)
  })

  it('is never said to be the one that a reader has already', async () => {
    const { headers } = await ask(FEEDBACK)
    const again = await ask(FEEDBACK, 'br', { 'if-none-match': headers.etag })
    expect(again.status).toBe(200)
    expect(isOurs(again.stamp)).toBe(true)
    expect(again.headers.etag).not.toBe(headers.etag)
  })

  it('is drawn anew after a publication', async () => {
    await ask(FEEDBACK)
    publish('two')
    const { html, stamp } = await ask(FEEDBACK)
    expect(html).toBe(fresh(FEEDBACK, stamp))
    expect(html).toContain(' two<')
    expect(drawn).toHaveLength(2)
  })

  it('asks for work from the moment in which machines send many, and not after it', async () => {
    await ask(FEEDBACK)
    for (let sent = 0; sent < ON_AT.machines; sent += 1) door.noteMachine()
    for (const from of ['miss', 'hit']) {
      const { html, stamp, headers } = await ask(FEEDBACK)
      expect(html).toBe(fresh(FEEDBACK, stamp, true))
      expect(headers['x-page-cache']).toBe(from)
    }
    now += 3_600_000
    const { html, stamp } = await ask(FEEDBACK)
    expect(html).toBe(fresh(FEEDBACK, stamp))
    expect(drawn).toHaveLength(2)
  })

  it('that is too long to be kept has a stamp too', async () => {
    const path = `${FEEDBACK}?from=${encodeURIComponent(`/fr/${'long'.repeat(100)}`)}`
    for (let turn = 0; turn < 2; turn += 1) {
      const { stamp, headers } = await ask(path)
      expect(isOurs(stamp)).toBe(true)
      expect(headers['x-page-cache']).toBe('miss')
    }
  })

  it('that thanks is kept as any other, for all', async () => {
    const { headers, html } = await ask(`${FEEDBACK}?sent=1`)
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(html).not.toMatch(STAMP)
  })

  it('that Next cannot draw is kept nowhere', async () => {
    statusOfNext = 404
    await ask(FEEDBACK)
    statusOfNext = 200
    const { stamp, headers } = await ask(FEEDBACK)
    expect(headers['x-page-cache']).toBe('miss')
    expect(isOurs(stamp)).toBe(true)
  })

  it('without a place for its stamp is kept nowhere, and the log says so', async () => {
    hasPlace = false
    await ask(FEEDBACK)
    expect(complaints).toHaveLength(1)
    hasPlace = true
    const { stamp, headers } = await ask(FEEDBACK)
    expect(headers['x-page-cache']).toBe('miss')
    expect(isOurs(stamp)).toBe(true)
  })

  it('about another page is drawn for who asks', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const { stamp, headers } = await ask(`${FEEDBACK}?from=/fr/guide`)
      expect(headers['x-page-cache']).toBe('miss')
      expect(isOurs(stamp)).toBe(true)
    }
  })

  it('is refused to what reads pages by their address', async () => {
    await expect(site.read(FEEDBACK, 'fr')).rejects.toThrow(/another page for each reader/)
  })
})
