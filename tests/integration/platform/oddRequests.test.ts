import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Endpoint, registeredEndpoints } from '@/server/endpoints'

import { describeOdd, drawOddRequests, isTellingEndpoint } from '../../trial/parts/oddRequests'
import { sendRaw } from '../../trial/parts/sendRaw'
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
    endpoints = registeredEndpoints(payload)
      .filter(isTellingEndpoint)
      // What draws it can be loaded once a process, and each test file loads it anew. The trial asks.
      .filter(({ path }) => path !== '/api/og')
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
})
