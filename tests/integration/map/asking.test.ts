import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { readMapReaders } from '@/accounts/payload/mapReaders'
import { sendMapAccessMail } from '@/accounts/payload/mapAccessMail'
import { recordAudit } from '@/audit/recordAudit'
import { addDays, dayAt } from '@/days/calendar'
import {
  confirmAccessRequest,
  eraseUnconfirmed,
  findRequestedEmail,
  sendAccessRequest,
} from '@/forms/payload/sendAccessRequest'
import { mayRenew, sendRenewal, sendRowsRequest } from '@/forms/payload/sendReaderRequest'
import { grantedQuestions } from '@/data/map/granted'
import { buildMapTable } from '@/map/columns'
import { CONFIRM_DAYS } from '@/map/accessRequest'
import type { MapAccessRequest, User } from '@/payload-types'

import { fieldsFor } from '@/db/documents'

import { approval } from '../../unit/map/rows'
import { account, emptyDatabase, startPayload } from '../harness'

import { forgetTable, holdTable, openSite, signIn } from './restricted'

let payload: Payload
let admin: User & { collection: 'users' }
const today = dayAt(new Date())

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  admin = await account(payload, ['admin'])
})

const form = (changes: Record<string, string> = {}, regions: string[] = []): FormData => {
  const data = new FormData()
  const typed = {
    name: 'Alex Exemple',
    email: 'Alex@example.org',
    organization: 'Municipalité d’exemple',
    purpose: 'Planifier l’accueil de la prochaine saison.',
    consent: 'yes',
    ...changes,
  }
  for (const [name, value] of Object.entries(typed)) data.set(name, value)
  for (const code of regions) data.append('regions', code)
  return data
}

const messages = async (): Promise<{ recipient?: string | null; text?: string | null }[]> =>
  (await payload.find({ collection: 'outbox-messages', sort: 'createdAt', depth: 0 })).docs

const tokenOf = (text: string): string => /token=([0-9a-f]+)/.exec(text)?.[1] ?? ''

const seen = async (): Promise<MapAccessRequest[]> =>
  (
    await payload.find({
      collection: 'map-access-requests',
      overrideAccess: false,
      user: admin,
      depth: 0,
    })
  ).docs

const decide = (id: MapAccessRequest['id'], data: Partial<MapAccessRequest>) =>
  payload.update({
    collection: 'map-access-requests',
    id,
    data: fieldsFor(data),
    depth: 0,
    overrideAccess: false,
    user: admin,
  })

const reader = (mapAccessUntil: string) => account(payload, ['mapReader'], { mapAccessUntil })

describe('a request for access', () => {
  it('is seen by nobody before its address is confirmed, then once, with regions and consent', async () => {
    const region = await payload.create({
      collection: 'regions',
      data: fieldsFor({ code: '16', name: 'Montérégie', tile: { column: 1, row: 1 } }),
      locale: 'fr',
    })
    expect(await sendAccessRequest(payload, form({}, ['16']), 'es')).toMatchObject({ isSent: true })
    expect(await seen()).toEqual([])
    const [message] = await messages()
    expect(message?.recipient).toBe('alex@example.org')
    const token = tokenOf(message?.text ?? '')
    expect(await findRequestedEmail(payload, token)).toBe('alex@example.org')
    expect(await seen()).toEqual([]) // opening the link is not confirming

    expect(await confirmAccessRequest(payload, token)).toBe(true)
    const [request, ...others] = await seen()
    expect(others).toEqual([])
    expect(request).toMatchObject({ state: 'received', kind: 'access', locale: 'es' })
    expect(request?.regions?.map(String)).toEqual([String(region.id)])
    expect(Date.parse(request?.consentAt ?? '')).toBeGreaterThan(0)
    expect(Date.parse(request?.confirmedAt ?? '')).toBeGreaterThan(0)
    expect(request).not.toHaveProperty('confirmToken')

    expect(await confirmAccessRequest(payload, token)).toBe(false)
    expect(await findRequestedEmail(payload, token)).toBeUndefined()
  })

  it('is not decided by whoever knows its number, before it is confirmed', async () => {
    await sendAccessRequest(payload, form(), 'fr')
    const { docs } = await payload.find({ collection: 'map-access-requests', depth: 0 })
    await expect(decide(docs[0]!.id, { state: 'approved' })).rejects.toMatchObject({ status: 403 })
  })

  it('pressed twice sends one link, and an incomplete one sends none', async () => {
    await sendAccessRequest(payload, form(), 'fr')
    await sendAccessRequest(payload, form(), 'fr')
    expect(await sendAccessRequest(payload, form({ consent: '' }), 'fr')).toMatchObject({
      errors: { consent: 'missing' },
    })
    expect(await messages()).toHaveLength(1)
  })

  it('that nobody confirms is erased once its link is dead, and no other one', async () => {
    await sendAccessRequest(payload, form(), 'fr')
    await sendAccessRequest(payload, form({ email: 'autre@example.org' }), 'fr')
    await confirmAccessRequest(payload, tokenOf((await messages())[1]?.text ?? ''))
    const later = (days: number) => new Date(Date.now() + days * 86_400_000)
    expect(await eraseUnconfirmed(payload, later(CONFIRM_DAYS - 1))).toBe(0)
    expect(await eraseUnconfirmed(payload, later(CONFIRM_DAYS + 1))).toBe(1)
    expect(await seen()).toHaveLength(1)
  })
})

describe('the end of an access', () => {
  it('is told once, thirty days before', async () => {
    await reader(addDays(today, 31))
    const { email } = await reader(addDays(today, 30))
    await reader(addDays(today, -1))
    expect(await sendMapAccessMail(payload, new Date())).toBe(1)
    expect(await sendMapAccessMail(payload, new Date())).toBe(0)
    expect((await messages()).map(({ recipient }) => recipient)).toEqual([email])
  })

  it('is put off by a request of the reader, that an administrator approves', async () => {
    const person = await reader(addDays(today, 20))
    expect(await mayRenew(payload, person)).toBe(true)
    expect(await sendRenewal(payload, form({ purpose: 'voir' }), person, 'fr')).toEqual({
      purpose: 'voir',
      error: 'short',
    })
    expect(await sendRenewal(payload, form(), person, 'fr')).toEqual({ isSent: true })
    expect(await mayRenew(payload, person)).toBe(false)
    expect(await sendRenewal(payload, form(), person, 'fr')).toEqual({ isSent: true })
    const [request, ...others] = await seen()
    expect(others).toEqual([])
    // The address of the account changes meanwhile: it is the account that goes on.
    await payload.db.updateOne({
      collection: 'users',
      id: person.id,
      data: { email: 'nouvelle@example.org' },
    })
    await decide(request!.id, { state: 'approved', accessUntil: '2099-01-01' })
    const { docs } = await payload.find({ collection: 'users', depth: 0 })
    expect(docs).toHaveLength(2)
    expect(docs.find(({ id }) => id === person.id)?.mapAccessUntil).toBe('2099-01-01')
  })

  it('is not for asking long before, nor for who has no access', async () => {
    expect(await mayRenew(payload, await reader(addDays(today, 31)))).toBe(false)
    expect(
      await mayRenew(payload, await account(payload, ['translator'], { languages: ['en'] })),
    ).toBe(false)
    const far = await reader(addDays(today, 60))
    expect(await sendRenewal(payload, form(), far, 'fr')).toEqual({})
    expect(await seen()).toEqual([])
  })
})

describe('rows past the limit', () => {
  it('are asked for, granted for that view alone, and taken back', async () => {
    const rows = Array.from({ length: 20_001 }, () => approval({ stream: 'lowWage' }))
    holdTable(await buildMapTable([...rows, approval({ stream: 'highWage' })], 'test'))
    const person = await reader('2099-01-01')
    const token = await signIn(payload, person.email)
    const site = await openSite(payload)
    const status = async (query: string) =>
      (await site.get(`/api/map/export.csv?${query}`, token)).status
    try {
      expect(await status('stream=lowWage')).toBe(403)
      const asked = form({ question: 'stream=lowWage', rows: '20001' })
      expect(await sendRowsRequest(payload, asked, person, 'fr')).toEqual({ isSent: true })
      const [request] = await seen()
      expect(request).toMatchObject({ kind: 'rows', question: 'stream=lowWage', rows: 20_001 })
      expect(await status('stream=lowWage')).toBe(403)

      await decide(request!.id, { state: 'approved' })
      expect(await grantedQuestions(payload, person, today)).toEqual(['stream=lowWage'])
      expect(await status('stream=lowWage')).toBe(200)
      expect(await status('')).toBe(403)
      expect((await messages()).at(-1)?.text).toContain('?stream=lowWage')
      // The access to the map is another matter.
      const { mapAccessUntil } = await payload.findByID({ collection: 'users', id: person.id })
      expect(mapAccessUntil).toBe('2099-01-01')

      await decide(request!.id, { state: 'withdrawn', reason: 'Fini.' })
      expect(await status('stream=lowWage')).toBe(403)
      expect((await payload.findByID({ collection: 'users', id: person.id })).mapAccessUntil).toBe(
        '2099-01-01',
      )
    } finally {
      await site.close()
      forgetTable()
    }
  })
})

describe('the page of who reads the map', () => {
  it('says until when, what for, and what was consulted', async () => {
    const person = await reader(addDays(today, 5))
    await reader(addDays(today, -5))
    await sendRenewal(payload, form(), person, 'fr')
    const [request] = await seen()
    await decide(request!.id, { state: 'approved', accessUntil: addDays(today, 90) })
    const log = (action: 'map.consult' | 'map.export', summary: string) =>
      recordAudit({ payload, user: person }, { action, summary })
    await log('map.consult', 'sans filtre')
    await log('map.export', '3 lignes')
    const readers = await readMapReaders(payload, 'fr', new Date())
    expect(readers).toMatchObject([
      { until: addDays(today, -5), isOpen: false, consultations: 0, exports: 0 },
      {
        until: addDays(today, 90),
        isOpen: true,
        request: { purpose: 'Planifier l’accueil de la prochaine saison.' },
        last: { action: expect.stringMatching(/^map\./) as string },
        consultations: 1,
        exports: 1,
      },
    ])
    expect(readers[0]?.request).toBeUndefined()
  })
})
