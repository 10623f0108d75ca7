import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  request,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

import fc from 'fast-check'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readEnv } from '@/env'
import { createApp } from '@/server/app'
import { type Endpoint, registeredEndpoints } from '@/server/endpoints'
import { createLogger } from '@/server/logging'
import { PageCache } from '@/server/pageCache'

import * as rest from '../../../src/app/(payload)/api/[...slug]/route'
import { account, emptyDatabase, startPayload } from '../harness'

/*
 * Odd requests to every endpoint of the real server and the real REST of Payload, in one process:
 * only Next's own routing is left out. A fault is ours whatever was sent, so none may answer 5xx.
 */

const METHODS = {
  GET: rest.GET,
  POST: rest.POST,
  PATCH: rest.PATCH,
  PUT: rest.PUT,
  DELETE: rest.DELETE,
  OPTIONS: rest.OPTIONS,
}

/** What Next does for a route of the API: the request as the web knows it, and back. */
async function answerByRest(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const method = req.method === 'HEAD' ? 'GET' : (req.method as keyof typeof METHODS)
  const url = new URL(req.url ?? '/', 'http://localhost')
  const asked = new Request(url, {
    method,
    headers: new Headers(req.headers as Record<string, string>),
    ...(method === 'GET' || method === 'OPTIONS'
      ? {}
      : { body: Readable.toWeb(req) as ReadableStream, duplex: 'half' as const }),
  })
  const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
  const answer = await METHODS[method](asked, { params: Promise.resolve({ slug }) })
  res.writeHead(answer.status, Object.fromEntries(answer.headers))
  res.end(Buffer.from(await answer.arrayBuffer()))
}

const SEED = Number(process.env.ODD_REQUESTS_SEED ?? 20261125)
const ROUNDS = Number(process.env.ODD_REQUESTS ?? 600)

const text = fc.constantFrom(
  '',
  '0',
  '1',
  '-1',
  'abc',
  'null',
  '1e9',
  '99999999999999999999',
  '%25',
  '%F0%9F%98%80',
  'a'.repeat(300),
  '%27',
  '$where',
  '__proto__',
  '[object Object]',
  '65f0c0ffee65f0c0ffee65f0',
)
const field = fc.constantFrom(
  'id',
  'title',
  'name',
  'slug',
  'email',
  'workflowState',
  'nothing',
  'a.b.c',
  '_status',
  'createdAt',
  'blocks',
  '__proto__',
  'and',
  'or',
  'hash',
)
const operator = fc.constantFrom(
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'like',
  'contains',
  'near',
  'within',
  'intersects',
  'all',
  'nothing',
)
const word = fc.oneof(
  fc.tuple(field, operator, text).map(([name, how, value]) => `where[${name}][${how}]=${value}`),
  fc
    .tuple(
      fc.constantFrom(
        'limit',
        'page',
        'depth',
        'sort',
        'locale',
        'fallback-locale',
        'select',
        'populate',
        'joins',
        'draft',
        'where',
        'trash',
        'pagination',
        'duplicateFromID',
        'select[id]',
        'populate[x]',
        'joins[a][limit]',
        'data',
        'file',
      ),
      fc.oneof(text, field),
    )
    .map(([name, value]) => `${name}=${value}`),
)
const type = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-8',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'text/plain',
  'nothing',
  '',
)
const body = fc.constantFrom(
  '',
  '{',
  'null',
  '[]',
  '1',
  '"a"',
  '{}',
  '{"title":1}',
  '{"title":null,"blocks":"x","id":{}}',
  '{"email":{"a":1},"password":[]}',
  '{"roles":"admin","user":"1"}',
  '{"where":{"id":{"equals":{}}}}',
  '{"to":"nothing","value":1,"__proto__":{}}',
  '--x\r\n',
  '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nx',
  '--x--',
  'a=b&c',
  '\u0000',
)
const odd = fc.record({
  at: fc.nat(),
  ids: fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant('1') }, text), {
    minLength: 2,
    maxLength: 2,
  }),
  words: fc.array(word, { maxLength: 3 }),
  type,
  body,
  asEditor: fc.boolean(),
  override: fc.constantFrom('', '', '', 'GET'),
  method: fc.constantFrom('', '', '', '', 'HEAD', 'OPTIONS', 'PUT', 'TRACE', 'PROPFIND'),
  origin: fc.constantFrom('', 'https://elsewhere.example.org', 'null'),
})

describe('odd requests', () => {
  let server: Server
  let payload: Payload
  let endpoints: Endpoint[]
  let token: string
  beforeAll(async () => {
    payload = await startPayload()
    await emptyDatabase(payload)
    const editor = await account(payload, ['admin', 'researcher'])
    const signedIn = await payload.login({
      collection: 'users',
      data: { email: editor.email, password: 'a long password for tests' },
    })
    token = signedIn.token ?? ''
    // What is signed out or takes the account away would only make what follows less telling.
    endpoints = registeredEndpoints(payload).filter(
      ({ method, path }) =>
        !(method === 'DELETE' && path.startsWith('/api/users')) &&
        !/logout|lmia-files\/publisher|first-register/.test(path),
    )
    const settings = readEnv({ ...process.env, LOG_LEVEL: 'silent' })
    const app = createApp({
      payload,
      handleByNext: answerByRest,
      cache: new PageCache(1_000_000),
      settings: { ...settings, NODE_ENV: 'production', RATE_LIMITS: false },
      transactions: { state: 'proved' },
      logger: createLogger(settings),
      isStopping: () => false,
      folders: { next: 'nowhere', assets: 'nowhere' },
    })
    server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await emptyDatabase(payload)
  })

  function ask(
    method: string,
    path: string,
    headers: Record<string, string>,
    sent: string,
  ): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const req = request(
        {
          host: '127.0.0.1',
          port,
          path,
          method,
          headers: {
            ...headers,
            ...(sent ? { 'content-length': String(Buffer.byteLength(sent)) } : {}),
          },
        },
        (res) => {
          let given = ''
          res.on('data', (chunk) => (given += String(chunk)))
          res.on('end', () => resolve({ status: res.statusCode ?? 0, text: given }))
        },
      )
      req.on('error', reject)
      req.end(sent || undefined)
    })
  }

  it(`to every endpoint are refused in words and are no fault (seed ${SEED})`, async () => {
    const faults: string[] = []
    const requests = fc.sample(odd, { seed: SEED, numRuns: Math.max(ROUNDS, endpoints.length) })
    for (const [number, drawn] of requests.entries()) {
      const endpoint =
        endpoints[(number * 7 + (number >= endpoints.length ? drawn.at : 0)) % endpoints.length]!
      let param = 0
      const path = endpoint.path.replace(/:\w+\??/g, () => drawn.ids[param++ % 2] ?? '')
      const method = drawn.method || endpoint.method
      const query = drawn.words.length ? `?${drawn.words.join('&')}` : ''
      const hasBody = method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'
      const headers: Record<string, string> = {
        ...(drawn.type ? { 'content-type': drawn.type } : {}),
        ...(drawn.asEditor ? { authorization: `JWT ${token}` } : {}),
        ...(drawn.override ? { 'x-payload-http-method-override': drawn.override } : {}),
        ...(drawn.origin ? { origin: drawn.origin } : {}),
      }
      const { status, text: said } = await ask(
        method,
        `${path}${query}`.replaceAll(' ', '%20'),
        headers,
        hasBody ? drawn.body : '',
      )
      if (status >= 500)
        faults.push(
          `${status} ${method} ${path}${query} ${JSON.stringify(headers['content-type'] ?? '')} ${JSON.stringify(drawn.body)}${drawn.asEditor ? ' editor' : ''}${drawn.override ? ' override' : ''} → ${said.slice(0, 120)}`,
        )
    }
    expect(faults).toEqual([])
  }, 240_000)
})
