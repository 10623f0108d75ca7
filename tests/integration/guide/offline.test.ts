import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

import express from 'express'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { LOCALES } from '@/i18n/locales'
import { keptAddress } from '@/offline/mayKeep'
import { PACK_LIMIT_BYTES, type PackList, weightOf } from '@/offline/pack'
import type { OfflineIndex } from '@/offline/searchIndex'
import { offlineRoutes, type PageRead } from '@/server/offline'

import { makeWorld } from '../directory/world'
import { account, emptyDatabase, startPayload } from '../harness'
import { publishedChapter } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let folder = ''
let server: Server
let address = ''
let isOn = true
/** What pages weigh: as they are, or too much for all of them. */
let filler = ''
const gone = new Set<string>()

const etagOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** In the place of Next: a page that names its style sheet. */
function readPage(page: string): Promise<PageRead> {
  const html = `<link href="/_next/static/chunks/a.css"><script src="/_next/static/chunks/b.js"></script>${page}${filler}`
  return Promise.resolve({
    status: gone.has(page) ? 404 : 200,
    etag: etagOf(html),
    brotli: brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  })
}

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  const writer = (await account(payload, ['researcher'])) as Account
  const reviewer = (await account(payload, ['researcher'])) as Account
  await makeWorld(payload)
  await publishedChapter(payload, writer, reviewer)
  folder = await mkdtemp(path.join(os.tmpdir(), 'offline-'))
  const names = {
    'worker.js': 'worker.1.js',
    'retire.js': 'retire.1.js',
    'offlineSearch.js': 's.js',
  }
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(names))
  for (const name of Object.values(names)) await writeFile(path.join(folder, name), `// ${name}`)
  await mkdir(path.join(folder, 'static/chunks'), { recursive: true })
  await writeFile(path.join(folder, 'static/chunks/a.css'), 'a{}')
  const app = express()
  app.use((req, res, next) => {
    const routes = offlineRoutes({
      payload,
      readPage,
      folders: { next: folder, assets: folder },
      isOn,
    })
    routes(req, res, next)
  })
  server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server?.closeAllConnections()
  await new Promise((resolve) => server?.close(resolve))
  await rm(folder, { recursive: true })
})

const list = async (query: string): Promise<PackList> =>
  (await (await fetch(`${address}/api/offline/pack?${query}`)).json()) as PackList

describe('what is taken along', () => {
  it.each(LOCALES)(
    'is in one language, names only what may be kept, and says what it weighs (%s)',
    async (locale) => {
      const pack = await list(`locale=${locale}&region=monteregie`)
      expect(pack.entries.length).toBeGreaterThan(8)
      const pages = pack.entries.filter(({ path: each }) => each.startsWith(`/${locale}`))
      for (const page of pages) {
        expect(keptAddress(new URL(page.path, address))).toBe(page.path)
        expect(page.bytes).toBeGreaterThan(0)
        expect(page.hash).toMatch(/^[\w-]{22}$/)
      }
      // The rest: the search, and the files of pages, no script of Next.
      const others = pack.entries.filter((each) => !pages.includes(each)).map((each) => each.path)
      expect(others.sort()).toEqual(
        ['/_next/static/chunks/a.css', pack.search.index, pack.search.script].sort(),
      )
    },
  )

  it('has the guide, the numbers and the sheets of the region; without a region, no sheet', async () => {
    const withRegion = await list('locale=fr&region=monteregie')
    const alone = await list('locale=fr')
    const paths = (pack: PackList) => pack.entries.map((each) => each.path)
    expect(withRegion.regionName).toBe('Montérégie')
    expect(paths(withRegion)).toContain('/fr/numeros')
    expect(paths(withRegion).some((each) => /^\/fr\/guide\/./.test(each))).toBe(true)
    expect(paths(withRegion).some((each) => each.startsWith('/fr/repertoire/organismes/'))).toBe(
      true,
    )
    expect(paths(alone).some((each) => each.startsWith('/fr/repertoire/organismes/'))).toBe(false)
    expect(alone.entries.length).toBeLessThan(withRegion.entries.length)
  })

  it('has no sheet that is a draft or asked not to be listed', async () => {
    const regions = await payload.find({ collection: 'regions', pagination: false, depth: 0 })
    const taken = new Set<string>()
    for (const { slug } of regions.docs) {
      for (const each of (await list(`locale=fr&region=${slug}`)).entries) taken.add(each.path)
    }
    const hidden = await payload.find({
      collection: 'organizations',
      pagination: false,
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    const open = await payload.find({
      collection: 'organizations',
      pagination: false,
      depth: 0,
      overrideAccess: false,
    })
    const listed = new Set(open.docs.map(({ slug }) => slug))
    const closed = hidden.docs.filter(({ slug }) => !listed.has(slug))
    expect(closed.length, 'the world has some').toBeGreaterThan(0)
    for (const { slug } of closed)
      expect(taken.has(`/fr/repertoire/organismes/${slug}`)).toBe(false)
  })

  it('leaves a page out that is not there, and keeps to its limit', async () => {
    gone.add('/fr/glossaire')
    expect((await list('locale=fr')).entries.map((each) => each.path)).not.toContain(
      '/fr/glossaire',
    )
    gone.clear()
    filler = randomBytes(300_000).toString('base64')
    const pack = await list('locale=fr&region=monteregie')
    filler = ''
    expect(weightOf(pack.entries)).toBeLessThanOrEqual(PACK_LIMIT_BYTES)
    expect(pack.leftOut).toBeGreaterThan(0)
  })

  it('answers the search with public facts, under the hash that the list says', async () => {
    const pack = await list('locale=es&region=monteregie')
    const answer = await fetch(address + pack.search.index)
    const body = await answer.text()
    expect(etagOf(body)).toBe(pack.entries.find((each) => each.path === pack.search.index)?.hash)
    const index = JSON.parse(body) as OfflineIndex
    expect(index.texts.some(({ kind }) => kind === 'chapter')).toBe(true)
    for (const { contact, verifications } of index.organizations) {
      expect([contact.email, contact.contactRole, verifications]).toEqual([null, null, []])
    }
  })

  it.each([
    ['locale=de', 400],
    ['', 400],
    ['locale=fr&region=nowhere', 404],
    ['locale=fr&region=monteregie&region=montreal', 400],
  ])('refuses %s in a sentence', async (query, status) => {
    for (const route of ['pack', 'search']) {
      const answer = await fetch(`${address}/api/offline/${route}?${query}`, {
        headers: { 'Accept-Language': 'es' },
      })
      expect(answer.status).toBe(status)
      const { errors } = (await answer.json()) as { errors: { message: string }[] }
      expect(errors[0]?.message).toMatch(/[a-zé]\.$/)
    }
  })
})

describe('the worker', () => {
  it('is looked for at each visit, for all of the site', async () => {
    const answer = await fetch(`${address}/sw.js`)
    expect(answer.headers.get('Cache-Control')).toBe('no-cache')
    expect(answer.headers.get('Service-Worker-Allowed')).toBe('/')
    expect(answer.headers.get('Content-Type')).toContain('javascript')
    expect(await answer.text()).toBe('// worker.1.js')
  })

  it('is one that goes, where reading without a network is turned off', async () => {
    isOn = false
    expect(await (await fetch(`${address}/sw.js`)).text()).toBe('// retire.1.js')
    expect((await fetch(`${address}/api/offline/pack?locale=fr`)).status).toBe(404)
    isOn = true
  })
})
