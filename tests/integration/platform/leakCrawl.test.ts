import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Endpoint, registeredEndpoints } from '@/server/endpoints'

import { CANARIES } from '../../trial/parts/canaries'
import { crawl, type CrawlResult } from '../../trial/parts/crawl'
import { sendRaw } from '../../trial/parts/sendRaw'
import { PEOPLE } from '../access/table'
import { hasSample, make, peopleOf } from '../access/world'
import { emptyDatabase, startPayload } from '../harness'
import { listMeta, placedRow } from '../lmia/factories'
import { forgetTable, load, signIn } from '../map/restricted'
import { openWholeSite, type WholeSite } from './wholeSite'

/*
 * Every address that answers a question × every person × some ways of asking, each address others.
 * `npm run trial` walks a built site with all of them, pages and the admin included.
 */

/** Ways of asking each address is asked by here. */
const WAYS_EACH = 2

describe('who may not read a name', () => {
  let site: WholeSite
  let payload: Payload
  let result: CrawlResult
  let addresses: string[]

  beforeAll(async () => {
    payload = await startPayload()
    await emptyDatabase(payload)
    forgetTable()
    const { accounts } = await peopleOf(payload)
    const tokens = new Map<string, string>()
    for (const person of PEOPLE) {
      const account = accounts[person]
      if (account) tokens.set(person, await signIn(payload, account.email))
    }
    await plant(payload)
    addresses = await addressesOf(payload, registeredEndpoints(payload))
    site = await openWholeSite(payload)
    result = await crawl({
      people: PEOPLE,
      addresses,
      canaries: Object.values(CANARIES),
      waysEach: () => WAYS_EACH,
      guessesByCounts: true,
      ask: (person, { method, path, headers }) => {
        const token = tokens.get(person)
        const named = token ? { ...headers, authorization: `JWT ${token}` } : headers
        return sendRaw(site.port, { method, path, headers: named, body: '' })
      },
    })
  }, 240_000)
  afterAll(async () => {
    await site.close()
    await emptyDatabase(payload)
    forgetTable()
  })

  it('reads it at no address, in no way of asking', () => {
    expect(result.leaks).toEqual([])
  })

  it('meets no fault on the way', () => {
    expect(result.faults).toEqual([])
  })

  it('is judged by names that are there to be found', () => {
    expect(result.unseen).toEqual([])
    expect(result.answers).toBeGreaterThan(addresses.length * PEOPLE.length * WAYS_EACH)
  })
})

/** Puts each word where it belongs, and one document in every other collection. */
async function plant(payload: Payload): Promise<void> {
  await load(payload, listMeta(), [
    placedRow(3, {
      employerName: `Ferme ${CANARIES.employer.word}`,
      employerKey: `ferme ${CANARIES.employer.word}`,
    }),
  ])
  const planted: Record<string, object> = {
    // Seen by administrators once its address is confirmed.
    'map-access-requests': { name: CANARIES.request.word, state: 'received' },
    feedback: { email: CANARIES.report.word },
    'guide-chapters': { title: CANARIES.draft.word, _status: 'draft' },
    pages: { summary: CANARIES.draft.word, _status: 'draft' },
    updates: { title: CANARIES.draft.word, _status: 'draft' },
  }
  for (const { slug } of payload.config.collections) {
    if (slug === 'lmia-approvals' || slug === 'lmia-files' || slug === 'users') continue
    if (hasSample(slug)) await make(payload, slug, { ...planted[slug] })
  }
}

/** What asks the publisher, ends the session, or draws a picture: that reads nothing. */
const NOT_ASKED = /lmia-files\/publisher|logout|^\/api\/og$/

/** Every registered address that is read, with the numbers of documents that exist. */
async function addressesOf(payload: Payload, endpoints: readonly Endpoint[]): Promise<string[]> {
  const found: string[] = [
    '/api/map/places/m:68055',
    '/api/map/sheets/places/m:68055',
    `/api/map/sheets/employers/${await someId(payload, '/api/employers')}`,
    '/api/map/search',
    '/sitemap.xml',
  ]
  for (const { method, path } of endpoints) {
    if (method !== 'GET' || NOT_ASKED.test(path)) continue
    if (!path.includes(':')) found.push(path)
    else found.push(path.replace(/:\w+\??/g, await someId(payload, path)))
  }
  return [...new Set(found)]
}

async function someId(payload: Payload, path: string): Promise<string> {
  const slug = path.split('/')[2] ?? ''
  const isCollection = payload.config.collections.some((collection) => collection.slug === slug)
  if (!isCollection) return '1'
  const collection = slug as 'pages'
  const asked = { collection, limit: 1, depth: 0, overrideAccess: true } as const
  const { docs } = path.includes('/versions/')
    ? await payload.findVersions(asked)
    : await payload.find(asked)
  return String(docs[0]?.id ?? 1)
}
