import { readdir } from 'node:fs/promises'

import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { forgetContentVersion } from '@/contentVersion/version'
import { env } from '@/env'
import { findChromium } from '@/server/chromium'

import { makeWorld, SLUGS } from '../directory/world'
import { publishedChapter } from '../guide/texts'
import { account, emptyDatabase, startPayload } from '../harness'
import { openWholeSite, type WholeSite } from '../platform/wholeSite'

const CHAPTER = 'changer-employeur'
const ITEMS = `o.${SLUGS.listed}_g.${CHAPTER}`

let payload: Payload
let site: WholeSite

async function open(given: Record<string, string>): Promise<void> {
  payload = await startPayload()
  site = await openWholeSite(payload, given)
  await emptyDatabase(payload)
  await makeWorld(payload)
  const writer = await account(payload, ['researcher'])
  await publishedChapter(payload, writer, await account(payload, ['researcher']))
  forgetContentVersion()
}

const ask = (path: string) => fetch(`http://localhost:${site.port}${path}`, { redirect: 'manual' })

describe('a handout as a PDF, without a browser', () => {
  beforeAll(() => open({ CHROMIUM_PATH: 'none' }))
  afterAll(() => site?.close())

  it('leads to its page, which has all of it and says why', async () => {
    const answer = await ask(`/fr/feuille/handout.pdf?items=${ITEMS}&lang=es&format=half`)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const to = new URL(answer.headers.get('location')!, 'http://localhost')
    expect(to.pathname).toBe('/fr/feuille')
    expect(Object.fromEntries(to.searchParams)).toMatchObject({
      lang: 'es',
      format: 'half',
      pdf: 'none',
    })
    expect(to.searchParams.get('items')).toContain(CHAPTER)
  })
})

describe('a handout as a PDF, by a browser that does not start', () => {
  beforeAll(() => open({ CHROMIUM_PATH: '/bin/false' }))
  afterAll(() => site?.close())

  it('leads to its page, which says so', async () => {
    const answer = await ask(`/en/handout/handout.pdf?items=g.${CHAPTER}`)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toContain('pdf=failed')
  })
})

const chromium = findChromium(undefined)

describe.skipIf(!chromium)('a handout as a PDF', () => {
  beforeAll(() => open({ CHROMIUM_PATH: chromium! }))
  afterAll(() => site?.close())

  it('is in the language of the person, kept by nobody, in no folder', async () => {
    const before = await readdir(`${env.DATA_DIR}/books`).catch(() => [])
    const answer = await ask(`/fr/feuille/handout.pdf?items=g.${CHAPTER}&lang=es`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-language')).toBe('es')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('etag')).toBeNull()
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(pdf).toMatch(/^%PDF-/)
    expect(pdf).toContain('/Lang (es)')
    expect(await readdir(`${env.DATA_DIR}/books`).catch(() => [])).toEqual(before)
  }, 60_000)

  it('of nothing, or of what is gone, is its page', async () => {
    for (const items of ['', 'o.nobody-at-all']) {
      const answer = await ask(`/es/hoja/handout.pdf?items=${items}`)
      expect([items, answer.status]).toEqual([items, 303])
      expect(answer.headers.get('location')).not.toContain('pdf=')
    }
  })
})
