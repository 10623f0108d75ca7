import config from '@payload-config'
import { type Payload, handleEndpoints } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Role } from '@/access'
import { ImportRun, readImportRun } from '@/lmia/payload/run/importRun'
import { resumeInterrupted } from '@/lmia/payload/run/resume'
import { readCatalogue } from '@/lmia/payload/store/catalogue'

import { account, emptyDatabase, startPayload } from '../harness'

import { restart } from './kill'
import { frenchListCsv, listCsv } from './lists'

let payload: Payload
let token: string

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  token = await tokenOf(['researcher'])
})

describe('a list sent to the admin', () => {
  it('is read and shown, and changes nothing before it is loaded', async () => {
    const { status, body } = await send('positive-2024q1.csv', listCsv({ rows: 20 }))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      name: 'positive-2024q1.csv',
      effect: { kind: 'new' },
      summary: { period: '2024Q1', quebecRows: 20, rowsRejected: 0 },
    })
    expect(await fileCount()).toBe(0)
  })

  it('is loaded when the person says so, and remembers who did it', async () => {
    const { body } = await send('positive-2024q1.csv', listCsv({ rows: 20 }))
    expect((await post('/load', { sha256: body.sha256, name: body.name })).status).toBe(202)
    await runEnds()
    const { docs } = await payload.find({ collection: 'lmia-files', depth: 1 })
    expect(docs).toMatchObject([
      { name: 'positive-2024q1.csv', state: 'current', quebecRows: 20, source: body.name },
    ])
    expect(docs[0]?.importedBy).toMatchObject({ roles: ['researcher'] })
    expect((await get('/run')).body.results).toMatchObject([{ state: 'loaded', quebecRows: 20 }])
  })

  it('sent again, is known to be in force already; corrected, to take its place', async () => {
    await load(listCsv({ rows: 20 }))
    const same = await send('again.csv', listCsv({ rows: 20 }))
    expect(same.body.effect).toEqual({ kind: 'unchanged' })
    const corrected = await send('2024q1-v2.csv', listCsv({ rows: 21, edition: 2 }))
    expect(corrected.body.effect).toEqual({ kind: 'replaces', files: ['positive-2024q1.csv'] })
  })

  it.each([
    ['fr', 'page.csv', Buffer.from('<!doctype html><title>Maintenance</title>'), /page web/i],
    ['en', 'empty.csv', Buffer.from(''), /empty/i],
    ['es', 'x.csv', Buffer.from('a,b\n1,2\n'), /encabezado|columnas?|fila/i],
    ['en', 'x.pdf', Buffer.from('%PDF-1.7 …'), /PDF/],
    ['fr', 'gros.csv', Buffer.alloc(65 * 1024 * 1024, 'a'), /Mo/],
  ])(
    'refused, says why in the person’s language (%s, %s)',
    async (language, name, bytes, words) => {
      const before = await readCatalogue(payload)
      const { status, body } = await send(name, bytes, language)
      expect(status).toBe(422)
      expect(body.errors[0].message).toMatch(words)
      expect(await readCatalogue(payload)).toEqual(before)
      expect(await fileCount()).toBe(0)
    },
  )

  it('is written down when the answer says that it begins, and begins once', async () => {
    const { body } = await send('positive-2024q1.csv', listCsv({ rows: 20 }))
    const ask = { sha256: body.sha256, name: body.name }
    const answers = await Promise.all([post('/load', ask), post('/load', ask)])
    expect(await readImportRun(payload)).toMatchObject({ asks: [ask] })
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409])
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.body.errors[0].message).toMatch(/^Another import is under way/)
    await runEnds()
  })

  it('that cannot be loaded after all is said to be so where the run is shown', async () => {
    const { body } = await send('positive-2024q1.csv', listCsv({ rows: 20 }))
    const broken = vi.spyOn(payload.db, 'find').mockRejectedValue(new Error('The disk is full'))
    expect((await post('/load', { sha256: body.sha256, name: body.name })).status).toBe(202)
    await expect
      .poll(async () => (await readImportRun(payload))?.finishedAt, { timeout: 20_000 })
      .toEqual(expect.any(String))
    broken.mockRestore()
    expect((await get('/run')).body.results).toMatchObject([{ name: body.name, state: 'failed' }])
  })

  it('whose process was stopped is said to be taken up', async () => {
    const { body } = await send('positive-2024q1.csv', listCsv({ rows: 20 }))
    await ImportRun.begin(payload, { by: 'a test', asks: [body], waitMs: 0 })
    restart()
    expect((await get('/run')).body).toMatchObject({ underWay: false, wasStopped: true })
    await resumeInterrupted(payload)
    expect((await get('/run')).body).toMatchObject({
      wasStopped: false,
      results: [{ name: body.name, state: 'loaded', quebecRows: 20 }],
    })
  })

  it('in French after its English one leaves its line in the list of files, once', async () => {
    await load(listCsv({ rows: 20 }))
    for (let time = 0; time < 2; time += 1) {
      const { body } = await send('eimt-2024t1.csv', frenchListCsv())
      expect(body.effect).toEqual({ kind: 'notPreferred' })
      await post('/load', { sha256: body.sha256, name: body.name })
      await runEnds()
    }
    const { docs } = await payload.find({ collection: 'lmia-files', sort: 'createdAt', depth: 0 })
    expect(docs).toMatchObject([
      { state: 'current', language: 'en', quebecRows: 20 },
      { state: 'notPreferred', language: 'fr', quebecRows: 1, name: 'eimt-2024t1.csv' },
    ])
    expect((await payload.count({ collection: 'lmia-approvals' })).totalDocs).toBe(20)
  })

  it('whose bytes are not kept here is asked for again', async () => {
    const { status, body } = await post('/load', { sha256: 'f'.repeat(64), name: 'lost.csv' })
    expect(status).toBe(422)
    expect(body.errors[0].code).toBe('bytesMissing')
  })
})

describe('a file in force', () => {
  it('gives its notices as a table that a spreadsheet opens', async () => {
    const list = listCsv({ rows: 3 })
      .toString()
      .replace('Saint-Rémi, QC J0L 2L0', '=Nulle-Part, QC')
    await load(Buffer.from(list))
    const response = await call('GET', `/${await currentId()}/notices.csv`)
    const text = await response.text()
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(text.split('\r\n')[0]).toMatch(/^\uFEFF?line,severity,code,notice,column,value read$/)
    expect(text).not.toMatch(/(^|,)=/m)
    expect(text).toContain('cityUnknown')
  })

  it('is taken out in one step, and can be loaded again from its kept bytes', async () => {
    await load(listCsv({ rows: 5 }))
    const id = await currentId()
    expect((await post(`/${id}/withdraw`, {})).body).toEqual({ withdrawn: true })
    expect((await readCatalogue(payload)).entries).toEqual([])
    expect((await payload.count({ collection: 'lmia-approvals' })).totalDocs).toBe(0)

    expect((await post(`/${id}/reload`, {})).status).toBe(202)
    await runEnds()
    expect((await readCatalogue(payload)).entries).toHaveLength(1)
    expect((await payload.count({ collection: 'lmia-approvals' })).totalDocs).toBe(5)
  })
})

const ADDRESSES = [
  ['POST', '/receive'],
  ['POST', '/load'],
  ['GET', '/run'],
  ['POST', '/cancel'],
  ['GET', '/publisher'],
  ['POST', '/publisher/check'],
  ['POST', '/publisher/import'],
  ['GET', '/1/notices.csv'],
  ['POST', '/1/reload'],
  ['POST', '/1/withdraw'],
] as const
const OTHERS: (Role | null)[] = [null, 'translator', 'organization', 'mapReader']

it('a correction looked at too early says which fields it still needs', async () => {
  const typed = { kind: 'cityAlias', city: '' }
  const answer = await call(
    'POST',
    '/preview',
    typed,
    { 'Accept-Language': 'fr' },
    'lmia-corrections',
  )
  const { errors } = (await answer.json()) as { errors: { path: string; message: string }[] }
  expect(answer.status).toBe(422)
  const said = Object.fromEntries(errors.map(({ path, message }) => [path, message]))
  expect(said.city).toBe('Ville\u00a0: Ce champ est nécessaire.')
})

describe('the research team alone', () => {
  it.each(OTHERS)('uses these addresses, not %s', async (role) => {
    token = role ? await tokenOf([role]) : ''
    for (const [method, path] of ADDRESSES) {
      const { status } = await call(method, path, method === 'POST' ? {} : undefined)
      expect([method, path, status]).toEqual([method, path, role ? 403 : 401])
    }
    for (const [method, path] of [
      ['POST', '/preview'],
      ['GET', '/unresolved'],
    ] as const) {
      const body = method === 'POST' ? {} : undefined
      const { status } = await call(method, path, body, {}, 'lmia-corrections')
      expect([path, status]).toEqual([path, role ? 403 : 401])
    }
  })
})

async function tokenOf(roles: Role[]): Promise<string> {
  const user = await account(payload, roles)
  const { token: made } = await payload.login({
    collection: 'users',
    data: { email: user.email, password: 'a long password for tests' },
  })
  return made!
}

const call = (
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
  collection = 'lmia-files',
): Promise<Response> =>
  handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api/${collection}${path}`, {
      method,
      headers: {
        'Accept-Language': 'en',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
        ...(Buffer.isBuffer(body) ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
    }),
  })

const answerOf = async (response: Response) => ({
  status: response.status,
  body: await response.json(),
})
const get = async (path: string) => answerOf(await call('GET', path))
const post = async (path: string, body: unknown) => answerOf(await call('POST', path, body))

const send = async (name: string, bytes: Buffer, language = 'en') =>
  answerOf(
    await call('POST', '/receive', bytes, {
      'Accept-Language': language,
      'Content-Type': 'application/octet-stream',
      'X-File-Name': encodeURIComponent(name),
    }),
  )

async function load(bytes: Buffer): Promise<void> {
  const { body } = await send('positive-2024q1.csv', bytes)
  await post('/load', { sha256: body.sha256, name: body.name })
  await runEnds()
}

const runEnds = () =>
  expect
    .poll(async () => (await get('/run')).body, { timeout: 20_000 })
    .toMatchObject({ underWay: false, finishedAt: expect.any(String) })

async function currentId(): Promise<string> {
  return (await readCatalogue(payload)).entries[0]!.generation
}

const fileCount = async () => (await payload.count({ collection: 'lmia-files' })).totalDocs
