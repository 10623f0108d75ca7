import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { payloadId } from '@/db/ids'
import { fieldsFor } from '@/db/documents'
import { forgetContentVersion } from '@/contentVersion/version'

import { emptyDatabase, startPayload } from '../harness'
import { openWholeSite, type WholeSite } from '../platform/wholeSite'
import { hiddenRefuge } from './hiddenRefuge'
import { makeWorld, SLUGS, type World } from './world'

/** Words that stand in nothing but what is not for the public. */
const SECRETS = /Cachette|H0H ?0H0|Discrétion|48\.91|-69\.11|caché|brouillon|Interne|Confidentiel/i

let payload: Payload
let world: World
let site: WholeSite

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  await payload.create({
    collection: 'organizations',
    data: fieldsFor({
      ...hiddenRefuge(world),
      sourcesOfFacts: [{ section: 'contact', note: 'Interne', url: 'https://example.org/interne' }],
      languagesSpoken: [world.languages.es],
      contact: { phone: '450 555-0143, poste 12', website: 'https://example.org' },
      _status: 'published',
    }),
    depth: 0,
    overrideAccess: true,
  })
  site = await openWholeSite(payload)
})
afterAll(() => site?.close())

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://localhost:${site.port}/api/${path}`, init)

interface Thing {
  id: string
  name?: string
  organization?: Thing
  [field: string]: unknown
}

const listOf = async (path: string) =>
  (await (await ask(`hsds/${path}`)).json()) as { total_items: number; contents: Thing[] }

const LISTS = [
  'services',
  'organizations',
  'taxonomies',
  'taxonomy_terms',
  'service_at_locations',
] as const

/** Every address of open data, things one by one too. */
async function addresses(): Promise<string[]> {
  const lists = LISTS.flatMap((list) => [
    `hsds/${list}`,
    `hsds/${list}?full=true&full_service=true`,
    `hsds/${list}?minimal=true`,
    `hsds/${list}?format=ndjson&full=true`,
  ])
  const items = await Promise.all(
    LISTS.map(async (list) =>
      (await listOf(`${list}?per_page=500`)).contents.map(
        ({ id }) => `hsds/${list}/${id}?full_service=true`,
      ),
    ),
  )
  return ['hsds', ...lists, ...items.flat(), 'directory.csv', 'directory.jsonld', 'openapi.json']
}

/** A zipped answer as text, file by file. */
const unpacked = async (path: string): Promise<string> =>
  Object.values(unzipSync(new Uint8Array(await (await ask(path)).arrayBuffer())))
    .map((bytes) => strFromU8(bytes))
    .join('\n')

describe('open data', () => {
  it('has what the directory lists, and nothing that is kept from the public', async () => {
    const paths = await addresses()
    expect(paths.length).toBeGreaterThan(40)
    for (const lang of ['fr', 'en', 'es']) {
      for (const path of paths) {
        const answer = await ask(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        expect([path, answer.status]).toEqual([path, 200])
        expect(await answer.text(), path).not.toMatch(SECRETS)
      }
    }
    for (const path of ['hsds/package.zip', 'directory.xlsx']) {
      const text = await unpacked(path)
      expect(text).not.toMatch(SECRETS)
      expect(text).toContain('Refuge d’exemple')
    }
    const { contents } = await listOf('organizations')
    expect(contents.map(({ name }) => name)).toEqual([
      'Organisme d’exemple Montréal',
      'Organisme d’exemple visible',
      'Refuge d’exemple',
    ])
    const refuge = (await listOf('services?full=true')).contents.filter(
      ({ organization }) => organization?.name === 'Refuge d’exemple',
    )
    expect(refuge.map(({ name }) => name)).toEqual(['Aide alimentaire'])
    expect(refuge[0]).toMatchObject({
      phones: [{ number: '450 555-0143', extension: 12 }],
      service_at_locations: [{ location: { description: expect.stringContaining('Rimouski') } }],
    })
  })

  it('is for programs of any site, in the language asked for', async () => {
    const answer = await ask('hsds/taxonomies', { headers: { 'Accept-Language': 'es' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('content-language')).toBe('es')
    expect(answer.headers.get('vary')).toContain('Accept-Language')
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await answer.text()).toContain('Personas atendidas')
    const asked = await ask('hsds/taxonomies?lang=en', { headers: { 'Accept-Language': 'es' } })
    expect(asked.headers.get('content-language')).toBe('en')
    const before = await ask('hsds/services', { method: 'OPTIONS' })
    expect([before.status, before.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
    const head = await ask('hsds/services', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('is not sent again to who has it, and is once anything changed', async () => {
    const first = await ask('hsds/services')
    const etag = first.headers.get('etag')!
    const modified = first.headers.get('last-modified')!
    const again = await ask('hsds/services', { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const since = { headers: { 'If-Modified-Since': modified } }
    expect((await ask('hsds/services', since)).status).toBe(304)
    await payload.update({
      collection: 'organizations',
      id: payloadId(world.organizations.elsewhere),
      data: { doNotList: true },
      overrideAccess: true,
    })
    forgetContentVersion()
    // Nothing that is left became younger, and yet it is another list.
    const after = await ask('hsds/services', since)
    expect(after.status).toBe(200)
    expect(await after.text()).not.toContain('Organisme d’exemple Montréal')
    expect(after.headers.get('etag')).not.toBe(etag)
    await payload.update({
      collection: 'organizations',
      id: payloadId(world.organizations.elsewhere),
      data: { doNotList: false },
      overrideAccess: true,
    })
    forgetContentVersion()
  })

  it.each([
    ['/api/hsds/services/', '*'],
    ['/api/HSDS//services', '*'],
    ['/api/directory.csv/', '*'],
    ['/api/search/?q=a', '*'],
    ['/api/search/suggest/', '*'],
    ['/api/users/', null],
  ])('leads programs of any site to the right spelling: %s', async (path, origin) => {
    const { status, headers } = await fetch(`http://localhost:${site.port}${path}`, {
      redirect: 'manual',
    })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([308, origin])
  })

  it('says what is wrong as a problem, in the language asked for', async () => {
    const wrong = await ask('hsds/services?page=x&full=perhaps&lang=es')
    expect(wrong.status).toBe(400)
    expect(wrong.headers.get('content-type')).toContain('application/problem+json')
    expect(wrong.headers.get('access-control-allow-origin')).toBe('*')
    expect(await wrong.json()).toMatchObject({
      status: 400,
      errors: [{ parameter: 'full' }, { parameter: 'page' }],
    })
    for (const [path, method, status] of [
      ['hsds/services/00000000-0000-5000-8000-000000000000', 'GET', 404],
      ['hsds/services/1', 'GET', 404],
      ['hsds/nothing', 'GET', 404],
      ['hsds/services', 'POST', 405],
      ['hsds/services?postcode=Toronto', 'GET', 400],
    ] as const) {
      const answer = await ask(path, { method })
      expect([path, answer.status]).toEqual([path, status])
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      expect(await answer.json()).toMatchObject({ status, detail: expect.any(String) as string })
    }
  })

  it.each([
    `search=${'long '.repeat(1_000)}`,
    'search=%00%F0%9F',
    'search=%27%3B%20DROP',
    'page=1&page=2&per_page=500&per_page=1',
    'organization_id[]=1',
    '__proto__=1&constructor=2',
  ])('is not troubled by %s', async (query) => {
    const answer = await ask(`hsds/services?${query}`)
    expect(answer.status).toBeLessThan(500)
    if (answer.status === 200) expect((await answer.json()) as object).toHaveProperty('contents')
  })

  it('finds places near a postal code', async () => {
    const namesWithin = async (metres: number) => {
      const near = await listOf(`service_at_locations?postcode=J0L%202L0&proximity=${metres}`)
      return near.contents.map(({ location }) => (location as Thing).name)
    }
    expect(await namesWithin(60_000)).toContain('Organisme d’exemple visible')
    expect(await namesWithin(60_000)).not.toContain('Refuge d’exemple')
    expect(await namesWithin(900_000)).toContain('Refuge d’exemple')
  })

  it('is one object a line without pages, when asked for', async () => {
    const answer = await ask('hsds/services?format=ndjson&per_page=1')
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
    const lines = (await answer.text()).trim().split('\n')
    expect(lines).toHaveLength((await listOf('services')).total_items)
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('id')
  })

  it('is a table of what everyone reads, without what is about the sheets', async () => {
    const rows: Record<string, string>[] = parse(
      await (await ask('directory.csv?lang=en')).text(),
      {
        columns: true,
        bom: true,
      },
    )
    expect(rows.map((row) => row['Address of the listing'])).toContain(SLUGS.listed)
    expect(Object.keys(rows[0] ?? {})).toContain('Name')
    expect(Object.keys(rows[0] ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/State|Missing|Complete/)]),
    )
  })

  it('has a package under a name of the language asked for', async () => {
    const answer = await ask('hsds/package.zip?lang=es')
    expect(answer.headers.get('content-disposition')).toMatch(/directorio-hsds-.*\.zip/)
    await answer.arrayBuffer()
  })

  it('is packed as it is written, when it has no pages', async () => {
    const packed = await ask('hsds/services?format=ndjson', {
      headers: { 'Accept-Encoding': 'gzip' },
    })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    const plain = await ask('hsds/services?format=ndjson', {
      headers: { 'Accept-Encoding': 'identity' },
    })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await packed.text()).toBe(await plain.text())
  })

  it('keeps whole things to fifty a page, and says so', async () => {
    const answer = await ask('hsds/organizations?full_service=true&per_page=51&lang=en')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      errors: [{ parameter: 'per_page', detail: expect.stringContaining('1 to 50') as string }],
    })
  })

  it('is packed in no other way than its tag says', async () => {
    const answer = await ask('hsds/taxonomy_terms', { headers: { 'Accept-Encoding': 'br' } })
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(answer.headers.get('cache-control')).toContain('no-transform')
    await answer.arrayBuffer()
  })
})
