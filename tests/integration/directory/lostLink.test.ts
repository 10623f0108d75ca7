import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { LEAST_MS, makeStamp } from '@/forms/stamp'

import { type RawAnswer, sendRaw } from '../../trial/parts/sendRaw'
import { emptyDatabase, startPayload } from '../harness'
import { openWholeSite, type WholeSite } from '../platform/wholeSite'
import { makeWorld } from './world'

let payload: Payload
let site: WholeSite

beforeAll(async () => {
  payload = await startPayload()
  site = await openWholeSite(payload)
})
afterAll(() => site?.close())

beforeEach(async () => {
  await emptyDatabase(payload)
  await makeWorld(payload)
})
afterEach(() => void vi.restoreAllMocks())

/** Asks for a lost link as the page does. */
const askFor = (email: string): Promise<RawAnswer> =>
  sendRaw(site.port, {
    method: 'POST',
    path: '/api/my-sheet/lost',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      email,
      locale: 'es',
      stamp: makeStamp(payload.secret, Date.now() - LEAST_MS - 1000).text,
    }).toString(),
  })

/** Of every answer, and of each its own. */
const OWN_HEADERS = new Set(['date', 'x-request-id', 'etag'])

const compared = ({ status, text, headers }: RawAnswer) => ({
  status,
  text,
  headers: headers.flatMap((name, at) =>
    at % 2 === 0 && !OWN_HEADERS.has(name.toLowerCase()) ? [`${name}: ${headers[at + 1]}`] : [],
  ),
})

const mailed = async () =>
  (await payload.count({ collection: 'outbox-messages', overrideAccess: true })).totalDocs

const ON_FILE = 'secret@example.org'

describe('whoever asks for a lost link', () => {
  it.each([
    ['on no file', 'nobody@example.org'],
    ['on file, in other letters', ' SECRET@example.org '],
    ['on file, and asked for a moment ago', ON_FILE],
  ])('is answered alike for an address %s: status, headers and words', async (_, email) => {
    const known = await askFor(ON_FILE)
    expect(known.status).toBe(303)
    await expect.poll(mailed).toBeGreaterThan(0)
    expect(compared(await askFor(email))).toEqual(compared(known))
  })

  it('is answered before anybody has looked for the address, so that time tells nothing', async () => {
    const find = payload.find.bind(payload)
    const looking = Promise.withResolvers<void>()
    const letItFind = Promise.withResolvers<void>()
    vi.spyOn(payload, 'find').mockImplementation((async (order: Parameters<typeof find>[0]) => {
      if (order.collection === 'organizations') {
        looking.resolve()
        await letItFind.promise // as if it took for ever
      }
      return find(order)
    }) as typeof payload.find)
    const { status } = await askFor(ON_FILE)
    await looking.promise
    const before = await mailed()
    letItFind.resolve()
    expect({ status, before }).toEqual({ status: 303, before: 0 })
    await expect.poll(mailed).toBeGreaterThan(0)
  })

  it('is told nothing else when the looking fails', async () => {
    const log = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    vi.spyOn(payload, 'find').mockRejectedValue(new Error('the database is away'))
    expect((await askFor(ON_FILE)).status).toBe(303)
    await expect.poll(() => log.mock.calls.length).toBeGreaterThan(0)
    expect(JSON.stringify(log.mock.calls)).not.toContain(ON_FILE)
  })
})
