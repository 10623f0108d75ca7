import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ROLES, type Role } from '@/access'
import { addDays, dayAt } from '@/days/calendar'
import { endpointFinder, OWN_ENDPOINTS } from '@/server/endpoints'

import { account, emptyDatabase, startPayload } from '../harness'
import { listMeta, placedRow } from '../lmia/factories'

import { forgetTable, load, openSite, SECRET_EMPLOYER, signIn, type Site } from './restricted'

const DAY_MS = 24 * 60 * 60 * 1000

/** Every sort of person; who may read is a column of this table, not a deduction. */
const PEOPLE: { name: string; roles: Role[]; until?: number; mayRead: boolean }[] = [
  { name: 'visitor', roles: [], mayRead: false },
  ...ROLES.filter((role) => role !== 'mapReader').map((role) => ({
    name: role,
    roles: [role],
    mayRead: role === 'admin' || role === 'researcher',
  })),
  { name: 'map reader', roles: ['mapReader'], until: DAY_MS, mayRead: true },
  { name: 'map reader without a date', roles: ['mapReader'], mayRead: false },
  { name: 'map reader past the date', roles: ['mapReader'], until: -DAY_MS, mayRead: false },
  {
    name: 'translator who reads the map',
    roles: ['translator', 'mapReader'],
    until: DAY_MS,
    mayRead: true,
  },
]

/** The map's own addresses. */
const MAP_ADDRESSES = [
  '/api/map/meta',
  '/api/map/names',
  '/api/map/version',
  '/api/map/query',
  '/api/map/query?q=zebulon',
  '/api/map/compare?before=2023&after=2024',
  '/api/map/needs',
  '/api/map/places/m:68055',
  '/api/map/sheets/places/m:68055',
  '/api/map/search?q=zebulon',
  '/api/map/occupations?q=zebulon',
  '/api/map/people',
  '/api/map/export.csv',
  '/api/map/export.xlsx',
]

/** Every other address where a name could leave. */
const OTHER_ADDRESSES = [
  '/api/employers',
  '/api/employers?limit=0&depth=3',
  '/api/employers/count',
  '/api/employers/versions',
  '/api/lmia-approvals?depth=3',
  '/api/lmia-approvals?where[employerName][like]=z',
  '/api/lmia-approvals/count',
  '/api/lmia-approvals/versions',
  '/api/lmia-files?depth=3',
  '/api/lmia-files/versions',
  '/api/lmia-corrections?depth=3',
  '/api/audit-events?depth=3',
  '/api/map-access-requests?depth=3',
  '/api/users?depth=3',
  '/api/payload-kv',
  '/api/payload-jobs?depth=3',
  '/api/payload-locked-documents?depth=3',
  '/api/payload-preferences?depth=3',
  '/api/graphql?query={Employers{docs{name}}}',
  '/api/access',
]

let payload: Payload
let site: Site
const tokens = new Map<string, string | undefined>()

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  forgetTable()
  await load(payload, listMeta(), [
    placedRow(3, { employerName: SECRET_EMPLOYER, employerKey: 'ferme secrete zebulon' }),
  ])
  for (const { name, roles, until } of PEOPLE) {
    if (roles.length === 0) continue
    const { email } = await account(payload, roles, {
      ...(until !== undefined && { mapAccessUntil: dayAt(new Date(Date.now() + until)) }),
    })
    tokens.set(name, await signIn(payload, email))
  }
  site = await openSite(payload)
})

afterAll(() => site.close())

describe.each(PEOPLE)('$name', ({ name, roles, mayRead }) => {
  const isEditor = roles.includes('admin') || roles.includes('researcher')

  it.each(MAP_ADDRESSES)(`${mayRead ? 'reads' : 'is refused'} %s`, async (address) => {
    const answer = await site.get(address, tokens.get(name))
    expect(answer.status).toBe(mayRead ? 200 : name === 'visitor' ? 401 : 403)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    if (!mayRead) expect(answer.body).not.toMatch(/z.bulon/i)
  })

  if (!isEditor) {
    it.each(OTHER_ADDRESSES)('learns no name from %s', async (address) => {
      const answer = await site.get(address, tokens.get(name))
      expect(answer.body).not.toMatch(/z.bulon/i)
    })
  }

  if (!mayRead) {
    it('cannot tell a place that exists from one that does not', async () => {
      const there = await site.get('/api/map/places/m:68055', tokens.get(name))
      const nowhere = await site.get('/api/map/places/m:0', tokens.get(name))
      expect(nowhere).toMatchObject({ status: there.status, body: there.body })
    })
  }
})

it.each(MAP_ADDRESSES)('%s is let through the door of the whole site', (address) => {
  expect(endpointFinder(OWN_ENDPOINTS)(address.split('?')[0]!)).not.toEqual([])
})

it('the name is there to be found, so that not finding it means something', async () => {
  const answer = await site.get('/api/map/places/m:68055', tokens.get('map reader'))
  expect(answer.body).toContain(SECRET_EMPLOYER)
  const other = await site.get('/api/employers', tokens.get('researcher'))
  expect(other.body).toContain(SECRET_EMPLOYER)
  expect(other.headers.get('cache-control')).toBe('private, no-store')
})

it('a session that was opened before the end date does not outlive it', async () => {
  const reader = await account(payload, ['mapReader'], {
    mapAccessUntil: dayAt(new Date()),
  })
  const token = await signIn(payload, reader.email)
  expect((await site.get('/api/map/query', token)).status).toBe(200)
  await payload.update({
    collection: 'users',
    id: reader.id,
    data: { mapAccessUntil: addDays(dayAt(new Date()), -1) },
    depth: 0,
  })
  expect((await site.get('/api/map/query', token)).status).toBe(403)
})

it('a session cookie that another site made the browser send is not believed', async () => {
  const token = tokens.get('map reader')
  expect((await site.get('/api/map/query', token, 'cross-site')).status).toBe(401)
})
