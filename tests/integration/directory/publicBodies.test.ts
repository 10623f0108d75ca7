import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { findOfficialNumbers } from '@/data/publicBodies'
import { fieldsFor } from '@/db/documents'
import { payloadId } from '@/db/ids'
import type { User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'

type Account = User & { collection: 'users' }

let payload: Payload
let researcher: Account

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  researcher = await account(payload, ['researcher'])
})

const EMERGENCY = {
  key: 'emergency911',
  name: 'Urgence',
  purpose: 'Police, ambulance, incendie',
  phones: [{ number: '911' }],
  hours: { kind: 'always' },
  website: 'https://www.example.org/urgence',
  source: 'https://www.example.org/urgence',
  checkedOn: '2026-11-28',
  isEmergency: true,
  topics: ['health'],
  order: 10,
}

const create = (data: Record<string, unknown>, user?: Account) =>
  payload.create({
    collection: 'public-bodies',
    data: fieldsFor({ ...EMERGENCY, ...data }),
    depth: 0,
    locale: 'fr',
    overrideAccess: false,
    user,
  })

describe('a public body', () => {
  it('is kept by the team and by nobody else', async () => {
    await create({}, researcher)
    for (const user of [
      undefined,
      await account(payload, ['organization']),
      await account(payload, ['translator']),
    ]) {
      await expect(create({ key: 'other' }, user)).rejects.toThrow()
    }
  })

  it('is read by everyone in their language, its page in French where there is none', async () => {
    const { id } = await create({}, researcher)
    await payload.update({
      collection: 'public-bodies',
      id: payloadId(id),
      data: { name: 'Emergencia', purpose: 'Policía, ambulancia, incendio' },
      depth: 0,
      locale: 'es',
      overrideAccess: false,
      user: researcher,
    })
    const { emergencies } = await findOfficialNumbers({ locale: 'es' })
    expect(emergencies).toMatchObject([
      {
        name: { text: 'Emergencia', lang: 'es' },
        purpose: { text: 'Policía, ambulancia, incendio', lang: 'es' },
        website: { text: 'https://www.example.org/urgence', lang: 'fr' },
        phones: [{ number: '911', uri: 'tel:911' }],
        hours: { kind: 'always' },
      },
    ])
  })

  it('names the languages of each of its lines', async () => {
    const spanish = await payload.create({
      collection: 'languages',
      data: { code: 'es', name: 'Espagnol', order: 1 },
      depth: 0,
      overrideAccess: true,
    })
    const phones = [{ number: '911', languages: [spanish.id] }]
    await create({ phones }, researcher)
    const { emergencies } = await findOfficialNumbers({ locale: 'fr' })
    expect(emergencies[0]?.phones[0]?.languages).toEqual(['Espagnol'])
  })

  it('is shown by its topics', async () => {
    await create({}, researcher)
    await create(
      { key: 'ramq', isEmergency: false, phones: [{ number: '1 800 555-0199' }] },
      researcher,
    )
    const about = await findOfficialNumbers({ locale: 'fr', topics: ['health'] })
    expect(about.emergencies.map(({ key }) => key)).toEqual(['emergency911'])
    expect(about.others).toMatchObject([{ key: 'ramq', phones: [{ uri: 'tel:+18005550199' }] }])
    const other = await findOfficialNumbers({ locale: 'fr', topics: ['abuse'] })
    expect(other).toEqual({ emergencies: [], others: [] })
  })

  it.each([
    ['a number that nobody can dial', { phones: [{ number: 'demander' }] }],
    ['a page that is no address', { website: 'www.example.org' }],
    ['no day on which it was read', { checkedOn: null }],
  ])('is refused with %s', async (_, wrong) => {
    await expect(create(wrong, researcher)).rejects.toThrow()
  })

  it('leaves a line in the log with its numbers before and after', async () => {
    const { id } = await create({}, researcher)
    const number = { number: '112' }
    await payload.update({
      collection: 'public-bodies',
      id: payloadId(id),
      data: { phones: [number] },
      depth: 0,
      locale: 'fr',
      overrideAccess: false,
      user: researcher,
    })
    await payload.delete({ collection: 'public-bodies', id: payloadId(id), overrideAccess: true })
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { resource: { equals: 'public-bodies' } },
      depth: 0,
      overrideAccess: true,
      sort: 'createdAt',
    })
    expect(docs.map(({ action, summary, details }) => ({ action, summary, details }))).toEqual([
      {
        action: 'public-bodies.create',
        summary: 'Urgence',
        details: { before: null, after: ['911'] },
      },
      {
        action: 'public-bodies.update',
        summary: 'Urgence',
        details: { before: ['911'], after: ['112'] },
      },
      {
        action: 'public-bodies.delete',
        summary: expect.stringMatching(/Urgence|emergency911/),
        details: { before: ['112'], after: null },
      },
    ])
  })
})
