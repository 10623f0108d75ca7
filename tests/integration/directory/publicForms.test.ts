import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { saveFeedback, saveNomination } from '@/forms/payload/saveForms'

import { account, emptyDatabase, startPayload } from '../harness'
import { makeWorld, SLUGS, type World } from './world'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
})

const report = {
  reason: 'wrongPhone' as const,
  message: 'Personne ne répond.',
  email: 'lectrice@example.org',
  page: '/fr/repertoire',
  locale: 'fr' as const,
}

const lastReport = async () => {
  const { docs } = await payload.find({
    collection: 'feedback',
    depth: 0,
    limit: 1,
    sort: '-createdAt',
    overrideAccess: true,
  })
  return docs[0]
}

describe('a report', () => {
  it('is kept with the organization it is about', async () => {
    await saveFeedback(payload, { ...report, organization: SLUGS.listed })
    expect(await lastReport()).toMatchObject({
      reason: 'wrongPhone',
      state: 'received',
      organization: world.organizations.listed,
    })
  })

  it.each(['hidden', 'draft'] as const)('does not reveal a %s sheet', async (which) => {
    await saveFeedback(payload, { ...report, organization: SLUGS[which] })
    expect((await lastReport())?.organization ?? null).toBeNull()
  })

  it('loses the address it was to be answered at once it is settled', async () => {
    await saveFeedback(payload, { ...report, organization: '' })
    const kept = await lastReport()
    expect(kept?.email).toBe('lectrice@example.org')
    const user = await account(payload, ['researcher'])
    const settled = await payload.update({
      collection: 'feedback',
      id: kept?.id as number,
      data: { state: 'settled', answer: 'Numéro corrigé.' },
      depth: 0,
      overrideAccess: false,
      user,
    })
    expect(settled.email ?? null).toBeNull()
  })

  it('is answered once, in the language of who left an address, with what was done', async () => {
    await payload.db.deleteMany({ collection: 'outbox-messages', where: {}, req: {} })
    await saveFeedback(payload, { ...report, locale: 'es', organization: SLUGS.listed })
    const kept = await lastReport()
    const user = await account(payload, ['researcher'])
    const change = (data: object) =>
      payload.update({
        collection: 'feedback',
        id: kept?.id as number,
        data,
        depth: 0,
        overrideAccess: false,
        user,
      })
    await change({ state: 'inProgress', assignee: user.id })
    await change({ state: 'settled', answer: 'Corregimos el número.' })
    await change({ answer: 'Corregimos el número ayer.' })
    const { docs } = await payload.find({
      collection: 'outbox-messages',
      depth: 0,
      overrideAccess: true, // what leaves, whoever may read it
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ kind: 'feedback', recipient: 'lectrice@example.org' })
    expect(docs[0]?.text).toContain('Corregimos el número.')
    expect(docs[0]?.text).toContain('Organisme d’exemple visible')
    expect(docs[0]?.text).not.toContain('Bonjour')
  })

  it.each([
    ['without an address', '', {}],
    ['whose address is taken out at that moment', 'lectrice@example.org', { email: null }],
  ])('%s is settled in silence', async (_, email, more) => {
    await payload.db.deleteMany({ collection: 'outbox-messages', where: {}, req: {} })
    await saveFeedback(payload, { ...report, email, organization: '' })
    const kept = await lastReport()
    await payload.update({
      collection: 'feedback',
      id: kept?.id as number,
      data: { state: 'settled', ...more },
      depth: 0,
      overrideAccess: true, // settled, whoever does it
    })
    const { totalDocs } = await payload.count({
      collection: 'outbox-messages',
      overrideAccess: true, // counted
    })
    expect(totalDocs).toBe(0)
  })

  it('is not made through the API, by anyone', async () => {
    for (const user of [undefined, await account(payload, ['admin'])]) {
      await expect(
        payload.create({
          collection: 'feedback',
          data: { reason: 'other', locale: 'fr', state: 'received' },
          depth: 0,
          overrideAccess: false,
          user,
        }),
      ).rejects.toThrow()
    }
  })
})

describe('a nomination', () => {
  it('waits for a researcher and lists nothing', async () => {
    await saveNomination(payload, {
      name: 'Maison d’exemple',
      municipality: 'Granby',
      region: 'estrie',
      phone: '',
      website: '',
      services: 'Accueil',
      kind: 'nonProfit',
      cost: 'free',
      isAnother: false,
      email: '',
      locale: 'fr',
    })
    const { docs } = await payload.find({
      collection: 'organization-proposals',
      depth: 0,
      overrideAccess: true,
      pagination: false,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      kind: 'nomination',
      state: 'received',
      title: 'Maison d’exemple',
    })
    const { totalDocs } = await payload.count({
      collection: 'organizations',
      overrideAccess: false,
      where: { name: { equals: 'Maison d’exemple' } },
    })
    expect(totalDocs).toBe(0)
  })
})
