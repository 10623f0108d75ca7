import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { ROLES } from '@/access'
import { readDirectory } from '@/data/directory/snapshot'
import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { toWallTime } from '@/directory/hours'
import { settleCarriedEvents } from '@/directory/payload/settleCarriedEvents'
import { computeVerification, type Verification } from '@/directory/verification'
import { SECTIONS } from '@/directory/vocabulary'
import type { Organization, User } from '@/payload-types'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import { makeWorld, SLUGS, type World } from './world'

const TODAY = toWallTime(new Date()).date

let payload: Payload
let world: World
let token: string

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  await payload.db.deleteMany({ collection: 'verification-events', where: {}, req: {} })
  token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
})

interface Standing extends Verification {
  sections: (Verification['sections'][number] & { fingerprint: string })[]
  errors?: { code: string; message: string }[]
  history: { section: string }[]
}

const look = async (id: Id): Promise<Standing> => {
  const { text } = await ask('GET', `/api/organizations/${id}/verification`, undefined, { token })
  return JSON.parse(text) as Standing
}

const seenOf = ({ sections }: Standing) =>
  Object.fromEntries(sections.map(({ section, fingerprint }) => [section, fingerprint]))

const confirm = async (id: Id, more: object = {}, asToken = token) => {
  const seen = seenOf(await look(id))
  const answer = await ask(
    'POST',
    `/api/organizations/${id}/verification`,
    { seen, actor: 'organization', channel: 'phone', date: TODAY, role: 'accueil', ...more },
    { token: asToken },
  )
  return { status: answer.status, body: JSON.parse(answer.text) as Standing }
}

const edit = (id: Id, data: object) =>
  payload.update({
    collection: 'organizations',
    id: id as number,
    data: fieldsFor<Partial<Organization>>(data),
    depth: 0,
    overrideAccess: true,
  })

/** What everyone reads, as the pages have it. */
const stateOnline = async (slug: string): Promise<Verification> => {
  const { organizations } = await readDirectory(payload)
  const sheet = organizations.find((each) => each.slug === slug)!
  return computeVerification(sheet.verifications, TODAY)
}

describe('a sheet confirmed section by section', () => {
  it('reads confirmed for everyone, and says edited since after each edit', async () => {
    const id = world.organizations.listed
    expect((await confirm(id)).status).toBe(200)
    expect(await stateOnline(SLUGS.listed)).toMatchObject({ state: 'confirmed', date: TODAY })

    await edit(id, { contact: { phone: '450 555-0199' } })
    const after = await stateOnline(SLUGS.listed)
    expect(after.state).toBe('edited')
    expect(after.sections.filter(({ age }) => age === 'edited')).toMatchObject([
      { section: 'contact', trust: 'confirmed' },
    ])

    await edit(id, { contact: { phone: '450 555-0100' } })
    expect((await stateOnline(SLUGS.listed)).state).toBe('confirmed')
  })

  const EDITS: Record<string, (world: World) => object> = {
    name: () => ({ name: 'Un autre nom' }),
    kind: () => ({ kind: 'publicBody' }),
    description: () => ({ description: { es: 'Ayuda' } }),
    otherNames: () => ({ otherNames: [{ name: 'OE' }] }),
    languagesSpoken: ({ languages }) => ({ languagesSpoken: [languages.fr] }),
    services: ({ services }) => ({
      services: [{ service: services.food, availability: 'conditional' }],
    }),
    regionsServed: ({ regions }) => ({ regionsServed: [regions.montreal] }),
    servesAllQuebec: () => ({ servesAllQuebec: true }),
    sites: () => ({ sites: [] }),
  }

  it.each(Object.keys(EDITS))('is not confirmed any more when its %s changes', async (field) => {
    await confirm(world.organizations.listed)
    await edit(world.organizations.listed, EDITS[field]!(world))
    expect((await stateOnline(SLUGS.listed)).state).toBe('edited')
  })

  it('has one event for each section, with who wrote it down and where it was found', async () => {
    await confirm(world.organizations.listed, {
      sources: [{ url: 'https://example.org/a' }, { note: 'Dépliant', fact: 'téléphone' }],
    })
    const { docs } = await payload.find({ collection: 'verification-events', depth: 0 })
    expect(docs.map(({ section }) => section).sort()).toEqual(SECTIONS.map((s) => s.code).sort())
    expect(docs[0]).toMatchObject({
      actor: 'organization',
      channel: 'phone',
      date: TODAY,
      role: 'accueil',
      organizationName: 'Organisme d’exemple visible',
      sources: [{ url: 'https://example.org/a' }, { note: 'Dépliant', fact: 'téléphone' }],
    })
    expect(docs[0]?.person).toBeTruthy()
    const log = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'organizations.verify' } },
    })
    expect(log.totalDocs).toBe(1)
  })
})

describe('the sources of a verification', () => {
  it('stand with the section that they are about, and those of no section with each', async () => {
    const { status } = await confirm(world.organizations.listed, {
      sources: [
        { section: 'hours', fact: 'Heures', url: 'https://example.org/hours' },
        { section: 'hours', note: 'Affiche à la porte' },
        { section: 'contact', url: 'https://example.org/contact' },
        { url: 'https://example.org/all' },
      ],
    })
    expect(status).toBe(200)
    const { docs } = await payload.find({ collection: 'verification-events', depth: 0 })
    const sourcesOf = (section: string) =>
      docs.find((event) => event.section === section)?.sources?.map(({ url, note }) => url || note)
    expect(sourcesOf('hours')).toEqual([
      'https://example.org/hours',
      'Affiche à la porte',
      'https://example.org/all',
    ])
    expect(sourcesOf('contact')).toEqual(['https://example.org/contact', 'https://example.org/all'])
    expect(sourcesOf('languages')).toEqual(['https://example.org/all'])
  })

  it.each(['services', 'nowhere', 7])(
    'are of no section that is not ticked: %j',
    async (section) => {
      const { contact } = seenOf(await look(world.organizations.listed))
      const { status, body } = await confirm(world.organizations.listed, {
        seen: { contact },
        sources: [{ section, url: 'https://example.org/a' }],
      })
      // What is no word is of every section, as when nothing is said.
      expect([status, body.errors?.map(({ code }) => code)]).toEqual(
        typeof section === 'string' ? [422, ['sourceElsewhere']] : [200, undefined],
      )
    },
  )
})

describe('an order to record a verification', () => {
  it('is refused whole, with every reason, in the person’s language', async () => {
    const { status, body } = await confirm(world.organizations.listed, {
      seen: {},
      actor: 'nobody',
      channel: 'pigeon',
      date: '2026-02-30',
      sources: [{ url: 'javascript:alert(1)' }],
    })
    expect(status).toBe(422)
    expect(body.errors?.map(({ code }) => code)).toEqual([
      'noSection',
      'unknownActor',
      'unknownChannel',
      'badDate',
      'badSource',
    ])
    expect((await payload.count({ collection: 'verification-events' })).totalDocs).toBe(0)
  })

  it('of what changed since it was read is refused', async () => {
    const seen = seenOf(await look(world.organizations.listed))
    await edit(world.organizations.listed, { contact: { phone: '450 555-0177' } })
    const { status, body } = await confirm(world.organizations.listed, { seen })
    expect(status).toBe(409)
    expect(body.errors?.[0]?.code).toBe('changedMeanwhile')
  })

  it.each(ROLES.filter((role) => role !== 'admin' && role !== 'researcher'))(
    'is not taken from %s',
    async (role) => {
      const other = await tokenOf(payload, (await account(payload, [role])).email)
      expect((await confirm(world.organizations.listed, {}, other)).status).toBe(403)
      expect((await payload.count({ collection: 'verification-events' })).totalDocs).toBe(0)
    },
  )
})

describe('an event', () => {
  it('is changed and deleted by nobody, the site’s own code included', async () => {
    await confirm(world.organizations.listed)
    const { docs } = await payload.find({ collection: 'verification-events', limit: 1 })
    const id = docs[0]!.id
    const user: User & { collection: 'users' } = await account(payload, ['admin'])
    for (const rights of [{ overrideAccess: true }, { overrideAccess: false, user }]) {
      const target = { collection: 'verification-events', id, depth: 0, ...rights } as const
      await expect(payload.update({ ...target, data: { date: '2030-01-01' } })).rejects.toThrow()
      await expect(payload.delete(target)).rejects.toThrow()
    }
    expect((await payload.findByID({ collection: 'verification-events', id })).date).toBe(TODAY)
  })

  it('outlives its sheet', async () => {
    await confirm(world.organizations.listed)
    await payload.delete({ collection: 'organizations', id: world.organizations.listed as number })
    const { docs } = await payload.find({ collection: 'verification-events', pagination: false })
    expect(docs.length).toBe(SECTIONS.length)
    expect(docs[0]?.organizationName).toBe('Organisme d’exemple visible')
    await expect(readDirectory(payload)).resolves.toBeTruthy()
  })

  it('from before fingerprints gets that of its section as it stood then', async () => {
    const id = world.organizations.listed
    const carry = (section: string, createdAt: string) =>
      payload.create({
        collection: 'verification-events',
        data: fieldsFor({
          organization: id,
          organizationName: 'x',
          section,
          actor: 'organization',
          channel: 'form',
          date: TODAY,
          createdAt,
        }),
        overrideAccess: true,
      })
    const before = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 5))
    await edit(id, { contact: { phone: '450 555-0111' } })
    await carry('contact', before)
    await carry('languages', before)
    expect(await settleCarriedEvents(payload)).toBe(2)
    const { sections } = await stateOnline(SLUGS.listed)
    const ageOf = (code: string) => sections.find(({ section }) => section === code)
    expect(ageOf('contact')).toMatchObject({ trust: 'confirmed', age: 'edited' })
    expect(ageOf('languages')).toMatchObject({ trust: 'confirmed', age: 'fresh' })
  })
})
