import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BASE_URL, LOCALES, passwordOf } from './browser'
import { type RunningSite, startSite } from './site'
import { SITE } from './walked'

const { dataDir } = SITE
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${BASE_URL}${path}`, { headers, redirect: 'manual' })

describe('a reading page', () => {
  it.each(LOCALES)(
    'leaves as plain HTML under a strict policy, without a cookie (%s)',
    async (locale) => {
      const response = await get(`/${locale}`)
      const html = await response.text()
      expect(response.status).toBe(200)
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self';")
      expect(response.headers.get('set-cookie')).toBeNull()
      expect(html).not.toContain('self.__next_f')
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      expect(scripts.every((tag) => tag.includes('src="/assets/') || tag.includes('ld+json'))).toBe(
        true,
      )
      expect(html).not.toMatch(/<[^>]+\sstyle="/)
      expect(html).not.toMatch(/\s(?:src|href)="https?:\/\/(?!localhost)[^"]+\.(?:js|css|woff2)"/)
    },
  )

  it('is compressed, validated and answered from memory the second time', async () => {
    await get('/fr')
    const { request } = await import('node:http')
    const raw = await new Promise<{ headers: Record<string, unknown>; body: Buffer }>(
      (resolve, reject) => {
        request(`${BASE_URL}/fr`, { headers: { 'accept-encoding': 'br' } }, (res) => {
          const chunks: Buffer[] = []
          res.on('data', (chunk: Buffer) => chunks.push(chunk))
          res.on('end', () => resolve({ headers: res.headers, body: Buffer.concat(chunks) }))
        })
          .on('error', reject)
          .end()
      },
    )
    expect(raw.headers['content-encoding']).toBe('br')
    expect(raw.headers['x-page-cache']).toBe('hit')
    expect(brotliDecompressSync(raw.body).toString()).toContain('</html>')
    const etag = String(raw.headers.etag)
    const again = await get('/fr', { 'accept-encoding': 'br', 'if-none-match': etag })
    expect(again.status).toBe(304)
  })

  it('never shows one person what another asked for: sessions do not reach it', async () => {
    const token = await signIn(BASE_URL, 'admin@example.org')
    const response = await get('/fr', { cookie: `payload-token=${token}` })
    expect(await response.text()).toBe(await (await get('/fr')).text())
  })
})

describe('a page that does not exist', () => {
  it.each([
    ['fr', 'Page introuvable'],
    ['en', 'Page not found'],
    ['es', 'Página no encontrada'],
  ])('is told so in the language of its address (%s)', async (locale) => {
    const response = await get(`/${locale}/nothing-is-here`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain(`<html lang="${locale}"`)
  })
})

describe('the address without a language', () => {
  it.each([
    ['es-MX,es;q=0.9', '/es'],
    ['en-CA', '/en'],
    ['de', '/fr'],
  ])('sends a reader who asks for %s to %s', async (accepted, location) => {
    const response = await get('/', { 'accept-language': accepted })
    expect(response.status).toBe(307)
    expect(new URL(response.headers.get('location') ?? '', BASE_URL).pathname).toBe(location)
  })
})

describe('a publication', () => {
  let other: RunningSite
  beforeAll(async () => {
    other = await startSite({ DATA_DIR: dataDir, SEED: 'on', RATE_LIMITS: 'off' })
  })
  afterAll(() => other.stop())

  it('shows in every process on the same database within two seconds', async () => {
    const page = '/fr/repertoire/regions/montreal'
    const read = async (base: string) => (await fetch(`${base}${page}`)).text()
    await Promise.all([read(BASE_URL), read(other.baseUrl)])
    const mark = `Texte publié à ${Date.now()}.`
    const token = await signIn(BASE_URL, 'recherche1@example.org')
    const found = await (
      await fetch(`${BASE_URL}/api/regions?where[slug][equals]=montreal&depth=0`)
    ).json()
    const { id, intro } = found.docs[0]
    const update = (text: string) =>
      fetch(`${BASE_URL}/api/regions/${id}?locale=fr&depth=0`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
        body: JSON.stringify({ intro: text }),
      })
    const response = await update(mark)
    expect(response.status).toBe(200)
    const publishedAt = Date.now()
    expect(await read(BASE_URL)).toContain(mark)
    await waitUntil(async () => (await read(other.baseUrl)).includes(mark), 2000)
    expect(Date.now() - publishedAt).toBeLessThan(2000)
    await update(intro)
  })

  it('does not change when the site is started again', async () => {
    const accounts = readFileSync(path.join(dataDir, 'accounts.txt'), 'utf8')
    expect(other.output()).not.toContain('Accounts made now')
    expect(readFileSync(path.join(dataDir, 'accounts.txt'), 'utf8')).toBe(accounts)
  })
})

describe('a start that cannot succeed says in one sentence what to do', () => {
  const outcome = async (settings: Record<string, string>): Promise<string> => {
    try {
      const site = await startSite(settings)
      await site.stop()
      return 'started'
    } catch (error) {
      return (error as Error).message
    }
  }

  it('when the port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-start-'))
    const said = await outcome({ PORT: String(port), DATA_DIR: folder })
    server.close()
    rmSync(folder, { recursive: true })
    expect(said).toContain(`Port ${port} is already in use`)
    expect(said).toContain(`PORT=${port + 1} npm start`)
  })

  it('when a setting is wrong', async () => {
    const said = await outcome({ TRUST_PROXY: 'yes', DATA_DIR: os.tmpdir() })
    expect(said).toContain('TRUST_PROXY is "yes": use a whole number from 0 to 10.')
    expect(said, 'a sentence, not a stack').not.toMatch(/\n\s+at /)
  })

  it('when the data folder cannot be written in', async () => {
    const file = path.join(dataDir, 'accounts.txt')
    const said = await outcome({ DATA_DIR: path.join(file, 'data') })
    expect(said).toMatch(/cannot be written in .*DATA_DIR/)
  })

  it('when the database is damaged, and changes nothing', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-start-'))
    const file = path.join(folder, 'accompagner.db')
    writeFileSync(file, 'noise '.repeat(2000))
    const said = await outcome({ DATA_DIR: folder })
    expect(said).toMatch(/is damaged .*Nothing was changed\..*last good copy/)
    expect(said, 'a sentence, not a stack').not.toMatch(/\n\s+at /)
    expect(readFileSync(file, 'utf8')).toBe('noise '.repeat(2000))
    rmSync(folder, { recursive: true })
  })

  it('when a site had accounts and its database is empty, and invents none', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-start-'))
    writeFileSync(path.join(folder, 'installed'), 'This folder belongs to a site.')
    const said = await outcome({ DATA_DIR: folder })
    expect(said).toMatch(/The database is empty, but .* had accounts/)
    expect(existsSync(path.join(folder, 'accounts.txt'))).toBe(false)
    rmSync(folder, { recursive: true })
  })

  it('when MongoDB would work without transactions and say nothing', async () => {
    const url = process.env.TEST_MONGODB_URL
    if (!url)
      return expect(
        await outcome({ DATABASE_URL: 'mongodb://127.0.0.1:9/x', DATA_DIR: dataDir }),
      ).toContain('does not answer')
    const said = await outcome({ DATABASE_URL: `${url}/proof`, DATA_DIR: dataDir })
    expect(said).toContain('names no replica set')
    expect(said).toContain('MONGODB_TRANSACTIONS=off')
  })
})

async function signIn(base: string, email: string): Promise<string> {
  const response = await fetch(`${base}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: passwordOf(email) }),
  })
  const { token } = await response.json()
  expect(response.status).toBe(200)
  return token
}

async function waitUntil(isTrue: () => Promise<boolean>, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`Not true after ${timeoutMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
