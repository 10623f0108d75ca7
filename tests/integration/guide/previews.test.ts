import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { DRAFT_HEADER, findHeldDraft } from '@/data/drafts/held'
import { payloadId, type Id } from '@/db/ids'
import type { User } from '@/payload-types'
import { createLogger } from '@/server/logging'
import { previews } from '@/server/previews'

import { account, emptyDatabase, startPayload } from '../harness'
import { latest, publishedChapter, richText, translateToEnglish, translationOf } from './texts'
import { versionsOf } from './versions'

type Account = User & { collection: 'users' }

let payload: Payload
let server: Server
let writer: Account
let chapter: Id
/** How many are drawn at this moment, and at the most. */
const drawing = { now: 0, most: 0 }
/** The names under which drafts were held while they were drawn. */
let heldAs: string[]

/** In the place of Next, which is not here: a page with a script, and the words that it was given. */
const drawnByNext = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  drawing.now += 1
  drawing.most = Math.max(drawing.most, drawing.now)
  const name = String(req.headers[DRAFT_HEADER])
  heldAs.push(name)
  const view = findHeldDraft(name)?.view
  if (view?.title.text === 'faute') res.statusCode = 500
  res.setHeader('Content-Type', 'text/html')
  if (view?.title.text === 'lent') await new Promise((resolve) => setTimeout(resolve, 300))
  const words = JSON.stringify({ at: req.url, cookie: req.headers.cookie ?? null, view })
  const safe = words.replaceAll('<', '&lt;')
  res.end(
    `<html><head><script src="/assets/enhance.js"></script></head><body>${safe}</body></html>`,
  )
  drawing.now -= 1
}

beforeAll(async () => {
  payload = await startPayload()
  const logger = createLogger({ LOG_LEVEL: 'silent' })
  const app = express().use(previews({ payload, handleByNext: drawnByNext, logger }))
  server = createServer({ keepAliveTimeout: 0 }, app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

beforeEach(async () => {
  await emptyDatabase(payload)
  heldAs = []
  writer = await account(payload, ['researcher'])
  chapter = await publishedChapter(payload, writer, await account(payload, ['researcher']))
})

async function ask(user: Account | undefined, asked: object, headers: Record<string, string> = {}) {
  const data = { email: user?.email ?? '', password: 'a long password for tests' }
  const { token } = user ? await payload.login({ collection: 'users', data }) : { token: '' }
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/api/preview`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': 'fr',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...headers,
    },
    body: JSON.stringify(asked),
  })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

const draft = (values: object = {}, more: object = {}) => ({
  collection: 'guide-chapters',
  id: chapter,
  locale: 'fr',
  values,
  ...more,
})

describe('the preview of a text that is being written', () => {
  it('is the page of what was sent, which nobody keeps and which runs nothing', async () => {
    const before = await versionsOf(payload, chapter)
    const { status, headers, text } = await ask(
      writer,
      draft({ title: 'Pas enregistré', content: [richText('<script>alert(1)</script>')] }),
    )
    expect(status).toBe(200)
    expect(text).toContain('Pas enregistré')
    expect(text).not.toContain('<script')
    expect(text).toContain('http-equiv="Content-Security-Policy" content="default-src \'none\'')
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*; sandbox$/)
    expect(headers.get('Cache-Control')).toBe('private, no-store')
    expect(headers.get('X-Robots-Tag')).toContain('noindex')
    // Drawn in nobody's name, and not held any longer.
    expect(text).toContain('"cookie":null')
    expect(findHeldDraft(heldAs[0]!)).toBeUndefined()
    expect(await versionsOf(payload, chapter)).toEqual(before)
    expect((await latest(payload, chapter)).title).toBe('Changer d’employeur')
  })

  it.each(['fr', 'en', 'es'])('is in the language that is asked for (%s)', async (locale) => {
    const { text } = await ask(writer, draft({ title: 'Titre' }, { locale }))
    expect(text).toContain(`"at":"/${locale}/preview"`)
  })

  it.each(['admin', 'researcher', 'translator'] as const)('is for who is %s', async (role) => {
    expect((await ask(await account(payload, [role]), draft())).status).toBe(200)
  })

  it.each(['organization', 'mapReader'] as const)('is refused to who is %s', async (role) => {
    const { status, text } = await ask(await account(payload, [role]), draft({ title: 'x' }))
    expect(status).toBe(403)
    expect(text).toContain('Votre compte ne donne pas accès aux textes de l’équipe.')
    expect(heldAs).toEqual([])
  })

  it('is refused in words without a session, from another site, of no text, of one that is gone', async () => {
    const gone = payload.db.defaultIDType === 'number' ? 987654 : '0123456789abcdef01234567'
    const asked = [
      ask(undefined, draft()),
      ask(writer, draft(), { 'Sec-Fetch-Site': 'cross-site' }),
      ask(writer, draft({}, { collection: 'users' })),
      ask(writer, draft({}, { locale: 'de' })),
      ask(writer, draft({}, { id: '1 or 1' })),
      ask(writer, draft({}, { id: gone })),
    ]
    const answers = await Promise.all(asked)
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 400, 400, 400, 404])
    for (const { text } of answers) expect(text).toMatch(/[a-zé]+ .*\./)
    expect(heldAs).toEqual([])
  })

  it('says so in words when it cannot be drawn, and holds nothing of it', async () => {
    const { status, text } = await ask(writer, draft({ title: 'faute' }))
    expect(status).toBe(422)
    expect(text).toContain('L’aperçu ne peut pas être dessiné')
    expect(findHeldDraft(heldAs[0]!)).toBeUndefined()
  })

  it('is drawn one at a time, and a few at once for one person', async () => {
    const data = { email: writer.email, password: 'a long password for tests' }
    const { token } = await payload.login({ collection: 'users', data })
    const headers = { Authorization: `JWT ${token}` }
    drawing.most = 0
    const asked = Array.from({ length: 12 }, () =>
      ask(undefined, draft({ title: 'lent' }), headers),
    )
    const answers = await Promise.all(asked)
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 200).length + refused.length).toBe(12)
    expect(refused.length).toBeGreaterThanOrEqual(4)
    expect(refused[0]?.text).toContain('Trop d’aperçus')
    expect(drawing.most).toBe(1)
    expect((await ask(undefined, draft({ title: 'après' }), headers)).status).toBe(200)
  })

  it('is drawn of a page and of an update, too, before they are saved', async () => {
    for (const collection of ['pages', 'updates']) {
      const { status, text } = await ask(
        writer,
        draft({ title: 'Titre' }, { collection, id: undefined }),
      )
      expect([collection, status]).toEqual([collection, 200])
      expect(text).toContain('"text":"Titre"')
    }
  })
})

describe('the preview of a translation at the desk', () => {
  const COSTS = 'La demande coûte 227 $ par personne.'
  interface Translation {
    id: Id
    sourceUnits: { key: string; source: string }[]
    units: Record<string, unknown>
  }
  let translation: Translation
  let key: string

  beforeEach(async () => {
    await translateToEnglish(payload, chapter, { [COSTS]: 'The request costs $227.' }, 'toReview')
    translation = await translationOf<Translation>(payload, chapter)
    key = translation.sourceUnits.find(({ source }) => source === COSTS)!.key
  })

  const asked = (words: object = {}, more: object = {}) => ({
    translation: translation.id,
    words,
    ...more,
  })

  it('is the page in its language, with what nobody approved yet, each passage under its key', async () => {
    const { status, text } = await ask(writer, asked())
    expect(status).toBe(200)
    expect(text).toContain('"at":"/en/preview"')
    expect(text).toContain('The request costs $227.')
    expect(text).toContain(`"key":"${key}"`)
    expect(text).toContain('"state":"missing"')
  })

  it('has what is typed and not saved in the place of what is stored, and stores nothing', async () => {
    const { text } = await ask(writer, asked({ [key]: 'Typed <1>here', unknown: 'x', odd: 3 }))
    expect(text).toContain('Typed ')
    expect(text).not.toContain('The request costs')
    const emptied = await ask(writer, asked({ [key]: '' }))
    expect(emptied.text).toContain(COSTS)
    expect(await translationOf(payload, chapter)).toEqual(translation)
  })

  it('is of the French that everyone reads, not of a draft of it', async () => {
    await payload.update({
      collection: 'guide-chapters',
      id: payloadId(chapter),
      data: { title: 'Kanari' },
      draft: true,
      overrideAccess: true,
    })
    const { text } = await ask(writer, asked())
    expect(text).toContain('Changer d’employeur')
    expect(text).not.toContain('Kanari')
  })

  it.each(['admin', 'researcher', 'translator'] as const)('is for who is %s', async (role) => {
    expect((await ask(await account(payload, [role]), asked())).status).toBe(200)
  })

  it('is refused in words to others, and of what is no translation', async () => {
    const others = [
      ask(undefined, asked()),
      ask(await account(payload, ['organization']), asked()),
      ask(await account(payload, ['mapReader']), asked()),
      ask(writer, asked({}, { translation: '1 or 1' })),
      ask(
        writer,
        asked({}, { translation: payload.db.defaultIDType === 'number' ? 987654 : 'f'.repeat(24) }),
      ),
    ]
    const answers = await Promise.all(others)
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 403, 404, 404])
    for (const { text } of answers) expect(text).toMatch(/[a-zé]+ .*\./)
    expect(heldAs).toEqual([])
  })
})
