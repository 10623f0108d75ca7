import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Endpoint, registeredEndpoints } from '@/server/endpoints'

import {
  describeOdd,
  drawOddRequests,
  isTellingEndpoint,
  longQuestions,
} from '../../trial/parts/oddRequests'
import { sendRaw } from '../../trial/parts/sendRaw'
import { make } from '../access/world'
import { account, emptyDatabase, startPayload } from '../harness'
import { openWholeSite, type WholeSite } from './wholeSite'

/*
 * Odd requests to every endpoint. A fault is ours whatever was sent, so none may answer 5xx.
 * `npm run trial` sends ten thousand to a built site.
 */

const SEED = Number(process.env.ODD_REQUESTS_SEED ?? 20261125)
const ROUNDS = Number(process.env.ODD_REQUESTS ?? 600)

describe('odd requests', () => {
  let site: WholeSite
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
    endpoints = registeredEndpoints(payload).filter(isTellingEndpoint)
    site = await openWholeSite(payload)
  })
  afterAll(async () => {
    await site.close()
    await emptyDatabase(payload)
  })

  it(`to every endpoint are refused in words and are no fault (seed ${SEED})`, async () => {
    const faults: string[] = []
    for (const odd of drawOddRequests(endpoints, { seed: SEED, count: ROUNDS })) {
      const headers = {
        ...odd.headers,
        ...(odd.asEditor ? { authorization: `JWT ${token}` } : {}),
      }
      const { status, text } = await sendRaw(site.port, { ...odd, headers })
      if (status >= 500) faults.push(`${status} ${describeOdd(odd)} → ${text.slice(0, 120)}`)
    }
    expect(faults).toEqual([])
  }, 240_000)

  it.each([
    '/api/guide-chapters?where[author][equals]=text',
    '/api/guide-chapters/count?where[author][in]=1,text',
    '/api/guide-chapters?where[id][in]=1,text',
    '/api/organizations/count?where[id][not_in]=text',
    '/api/payload-locked-documents/count?where[document][equals]=text',
    '/api/payload-locked-documents?where[document][not_equals]=[object Object]',
    '/api/audit-events?where[actor][not_in]=text',
    '/api/updates/count?where[createdAt][contains]=0',
    '/api/regions?sort=',
    '/api/regions?sort=-,id',
    '/api/guide-chapters/versions?sort[]=title&sort[]=',
    '/api/regions?limit=1.5',
  ])('%s, a word where another stands, is refused in words or left out', async (path) => {
    const headers = { authorization: `JWT ${token}` }
    const { status, text } = await sendRaw(site.port, {
      method: 'GET',
      path: path.replaceAll(' ', '%20'),
      headers,
      body: '',
    })
    expect([path, text, status === 200 || status === 400]).toEqual([path, text, true])
  })

  it('that ask more than a database takes at once are refused in words', async () => {
    for (const body of longQuestions()) {
      const { status, text } = await sendRaw(site.port, {
        method: 'POST',
        path: '/api/regions',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-payload-http-method-override': 'GET',
        },
        body,
      })
      expect([body.slice(0, 40), text.slice(0, 200), status]).toEqual([
        body.slice(0, 40),
        expect.stringContaining('message'),
        400,
      ])
    }
  })

  it('show no document that comes with them in place of the stored one', async () => {
    const { id } = await make(payload, 'service-categories', {})
    const forged = ['{"slug":"forged"}', '99999999999999999999', '"text"', '{"id":1}']
    for (const named of [{}, { authorization: `JWT ${token}` }] as Record<string, string>[]) {
      for (const data of forged) {
        const path = `/api/service-categories/${id}?depth=4&data=${encodeURIComponent(data)}`
        const asked = { method: 'GET', path, headers: named, body: '' }
        const { status, text } = await sendRaw(site.port, asked)
        expect([data, status, text.includes('forged')]).toEqual([data, 400, false])
      }
    }
  })
})
