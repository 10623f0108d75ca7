import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { readMapReaders } from '@/accounts/payload/mapReaders'
import { sendMapAccessMail } from '@/accounts/payload/mapAccessMail'
import { recordAudit } from '@/audit/recordAudit'
import { addDays, dayAt } from '@/days/calendar'
import { FormDoor } from '@/forms/payload/formDoor'
import {
  confirmAccessRequest,
  eraseUnconfirmed,
  findRequestToConfirm,
  sendAccessRequest,
} from '@/forms/payload/sendAccessRequest'
import {
  MOST_WAITING_VIEWS,
  mayRenew,
  sendRenewal,
  sendRowsRequest,
} from '@/forms/payload/sendReaderRequest'
import { LEAST_MS } from '@/forms/stamp'
import { grantedRows } from '@/data/map/granted'
import { buildMapTable } from '@/map/buildTable'
import { CONFIRM_DAYS, LINKS_A_DAY } from '@/map/accessRequest'
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

/** One more than a reader may take at once. */
const manyRows = () => Array.from({ length: 20_001 }, () => approval({ stream: 'lowWage' }))

const reader = (mapAccessUntil: string) => account(payload, ['mapReader'], { mapAccessUntil })

describe('a request for access', () => {
  it('comes through the door of public forms: held with all that was typed, then kept once', async () => {
    let now = Date.now()
    const { logger } = payload
    const door = new FormDoor({ secret: () => payload.secret, logger, now: () => now })
    const asked = async () => (await messages()).length
    const send = (changes: Record<string, string>) =>
      sendAccessRequest(payload, form(changes), { locale: 'es', door })
    const unstamped = await send({})
    expect(unstamped).toMatchObject({ errors: {}, guard: { hold: { why: 'again' } } })
    expect(unstamped.values?.purpose).toBe('Planifier l’accueil de la prochaine saison.')

    const { stamp } = door.draw()
    const fast = await send({ stamp })
    expect(fast).toMatchObject({ guard: { stamp, hold: { why: 'fast' } } })
    now += LEAST_MS
    // What is wrong is said first, and costs the stamp nothing.
    const wrong = await send({ stamp, email: 'alex' })
    expect(wrong).toMatchObject({ errors: { email: 'email' }, guard: { stamp } })
    expect(wrong.guard?.hold).toBeUndefined()
    expect(await asked()).toBe(0)

    expect(await send({ stamp })).toMatchObject({ isSent: true })
    expect(await send({ stamp })).toMatchObject({ isSent: true })
    expect(await asked()).toBe(1)
    const reused = await send({ stamp, email: 'autre@example.org' })
    expect(reused).toMatchObject({ guard: { hold: { why: 'used' } } })
    expect(await asked()).toBe(1)
  })

  it('is seen by nobody before its address is confirmed, then once, with regions and consent', async () => {
    const region = await payload.create({
      collection: 'regions',
      data: fieldsFor({ code: '16', name: 'Montérégie', tile: { column: 1, row: 1 } }),
      locale: 'fr',
    })
    expect(await sendAccessRequest(payload, form({}, ['16']), { locale: 'es' })).toMatchObject({
      isSent: true,
    })
    expect(await seen()).toEqual([])
    const [message] = await messages()
    expect(message?.recipient).toBe('alex@example.org')
    const token = tokenOf(message?.text ?? '')
    expect(await findRequestToConfirm(payload, token)).toEqual({
      email: 'alex@example.org',
      name: 'Alex Exemple',
      organization: 'Municipalité d’exemple',
      purpose: 'Planifier l’accueil de la prochaine saison.',
    })
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
    expect(await findRequestToConfirm(payload, token)).toBeUndefined()
  })

  it('is not decided by whoever knows its number, before it is confirmed', async () => {
    await sendAccessRequest(payload, form(), { locale: 'fr' })
    const { docs } = await payload.find({ collection: 'map-access-requests', depth: 0 })
    await expect(decide(docs[0]!.id, { state: 'approved' })).rejects.toMatchObject({ status: 403 })
  })

  it('pressed twice sends one link, and an incomplete one sends none', async () => {
    await sendAccessRequest(payload, form(), { locale: 'fr' })
    await sendAccessRequest(payload, form(), { locale: 'fr' })
    expect(await sendAccessRequest(payload, form({ consent: '' }), { locale: 'fr' })).toMatchObject(
      {
        errors: { consent: 'missing' },
      },
    )
    expect(await messages()).toHaveLength(1)
  })

  it('carries no word of whoever typed it to the address they typed', async () => {
    const name = 'Alex\r\n\r\nhttps://evil.example/ouvrir'
    const organization = 'www.evil.example'
    await sendAccessRequest(payload, form({ name, organization }), { locale: 'fr' })
    const [message] = await messages()
    expect(message?.text).toMatch(/^Bonjour,\n/)
    expect(message?.text).not.toContain('Alex')
    expect(message?.text).not.toContain('evil.example')
    // Nor does it make paragraphs where the team's answer greets.
    await confirmAccessRequest(payload, tokenOf(message?.text ?? ''))
    const [request] = await seen()
    expect(request?.name).toBe('Alex https://evil.example/ouvrir')
  })

  it('sent again at once is the same, corrected', async () => {
    await sendAccessRequest(payload, form({ organization: 'Municipalité de trop' }), {
      locale: 'fr',
    })
    await sendAccessRequest(payload, form(), { locale: 'fr' })
    const [message, ...others] = await messages()
    expect(others).toEqual([])
    await confirmAccessRequest(payload, tokenOf(message?.text ?? ''))
    expect((await seen()).map(({ organization }) => organization)).toEqual([
      'Municipalité d’exemple',
    ])
  })

  it('is kept although another message about the map has just left to the address', async () => {
    await sendAccessRequest(payload, form(), { locale: 'fr' })
    await confirmAccessRequest(payload, tokenOf((await messages())[0]?.text ?? ''))
    await decide((await seen())[0]!.id, { state: 'refused', reason: 'Trop vague.' })
    const purpose = 'Planifier l’accueil de la saison, avec les dates.'
    await sendAccessRequest(payload, form({ purpose }), { locale: 'fr' })
    await confirmAccessRequest(payload, tokenOf((await messages()).at(-1)?.text ?? ''))
    expect((await seen()).map((each) => each.purpose)).toContain(purpose)
  })

  it('sends an address a few links a day at most, and keeps the last words', async () => {
    const anHourAgo = new Date(Date.now() - 3_600_000).toISOString()
    for (let sent = 0; sent <= LINKS_A_DAY; sent += 1) {
      await sendAccessRequest(payload, form({ organization: `Organisme ${sent}` }), {
        locale: 'fr',
      })
      const { docs } = await payload.find({ collection: 'map-access-requests', depth: 0 })
      for (const { id } of docs) {
        await payload.db.updateOne({
          collection: 'map-access-requests',
          id,
          data: { createdAt: new Date(Date.parse(anHourAgo) + sent * 1000).toISOString() },
        })
      }
    }
    expect(await messages()).toHaveLength(LINKS_A_DAY)
    const { docs } = await payload.find({ collection: 'map-access-requests', depth: 0 })
    expect(docs.map(({ organization }) => organization)).toContain(`Organisme ${LINKS_A_DAY}`)
  })

  it('that nobody confirms is erased once its link is dead, and no other one', async () => {
    await sendAccessRequest(payload, form(), { locale: 'fr' })
    await sendAccessRequest(payload, form({ email: 'autre@example.org' }), { locale: 'fr' })
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

  it('is not told to those who could not ask to go on', async () => {
    const end = { mapAccessUntil: addDays(today, 10) }
    const editor = await account(payload, ['researcher', 'mapReader'], end)
    await account(payload, ['mapReader'], { ...end, emailProvedAt: null }) // never opened
    expect(await mayRenew(payload, editor)).toBe(false)
    expect(await sendMapAccessMail(payload, new Date())).toBe(0)
    expect(await messages()).toEqual([])
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
    const rows = manyRows()
    holdTable(await buildMapTable([...rows, approval({ stream: 'highWage' })], 'test'))
    const person = await reader('2099-01-01')
    const token = await signIn(payload, person.email)
    const site = await openSite(payload)
    const status = async (query: string) =>
      (await site.get(`/api/map/export.csv?${query}`, token)).status
    try {
      expect(await status('stream=lowWage')).toBe(403)
      const asked = form({ question: 'stream=lowWage', rows: '12' }) // what a browser says is not read
      expect(await sendRowsRequest(payload, asked, person, 'fr')).toEqual({ isSent: true })
      const [request] = await seen()
      expect(request).toMatchObject({ kind: 'rows', question: 'stream=lowWage', rows: 20_001 })
      expect(await status('stream=lowWage')).toBe(403)

      await decide(request!.id, { state: 'approved' })
      expect(await grantedRows(payload, person, today)).toEqual({ 'stream=lowWage': 20_001 })
      expect(await status('stream=lowWage')).toBe(200)
      expect(await status('')).toBe(403)
      expect((await messages()).at(-1)?.text).toContain('?stream=lowWage')
      // The access to the map is another matter.
      const { mapAccessUntil } = await payload.findByID({ collection: 'users', id: person.id })
      expect(mapAccessUntil).toBe('2099-01-01')

      // A list published since has more of them.
      const more = [...rows, approval({ stream: 'lowWage' })]
      holdTable(await buildMapTable(more, 'later'))
      expect(await status('stream=lowWage')).toBe(403)
      holdTable(await buildMapTable(rows, 'test'))
      expect(await status('stream=lowWage')).toBe(200)

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

describe('asking for rows again', () => {
  const FIRST = 'Compter les postes de la région.'
  const SECOND = 'Compter les postes de la région et du secteur.'

  it('corrects what waits, is told when it is not needed, and stops at a few views', async () => {
    holdTable(await buildMapTable(manyRows(), 'test'))
    const person = await reader('2099-01-01')
    const ask = (question: string, purpose = FIRST) =>
      sendRowsRequest(payload, form({ question, purpose }), person, 'fr')
    try {
      expect(await ask('stream=lowWage')).toEqual({ isSent: true })
      expect(await ask('stream=lowWage', SECOND)).toEqual({ isSent: true })
      expect(await seen()).toMatchObject([{ purpose: SECOND, rows: 20_001 }])
      expect(await ask('stream=highWage')).toMatchObject({
        purpose: FIRST,
        problem: expect.stringContaining('téléchargez') as string,
      })
      for (let view = 1; view < MOST_WAITING_VIEWS; view += 1) {
        const values = ['highWage', 'primaryAgriculture', 'permanentResidency', 'globalTalent']
        expect(await ask(`stream=${['lowWage', ...values.slice(0, view)].join('.')}`)).toEqual({
          isSent: true,
        })
      }
      expect(await ask('')).toMatchObject({ problem: expect.stringContaining('5') as string })
      expect(await seen()).toHaveLength(MOST_WAITING_VIEWS)
    } finally {
      forgetTable()
    }
  })
})

describe('the page of who reads the map', () => {
  it('tells what the access was given for, not what was refused since', async () => {
    const person = await reader(addDays(today, 5))
    await sendRenewal(payload, form({ purpose: 'Une saison à planifier.' }), person, 'fr')
    await decide((await seen())[0]!.id, { state: 'approved', accessUntil: addDays(today, 6) })
    const again = { ...person, mapAccessUntil: addDays(today, 6) }
    await sendRenewal(payload, form({ purpose: 'Tout autre chose, pour voir.' }), again, 'fr')
    const refused = (await seen()).find(({ state }) => state === 'received')
    await decide(refused!.id, { state: 'refused', reason: 'Non.' })
    const [row] = await readMapReaders(payload, 'fr', new Date())
    expect(row?.request?.purpose).toBe('Une saison à planifier.')
  })

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
