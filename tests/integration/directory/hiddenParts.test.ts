import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { searchDirectory } from '@/data/directory'
import { readDirectory } from '@/data/directory/snapshot'
import { findNearby } from '@/data/map/nearby'
import { fieldsFor } from '@/db/documents'
import { structuredData } from '@/directory/structuredData'
import { readSheet } from '@/directory/payload/readSheet'
import { toVCard } from '@/directory/vcard'
import { computeVerification } from '@/directory/verification'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, opening, startPayload } from '../harness'
import { hiddenRefuge } from './hiddenRefuge'
import { makeWorld, type World } from './world'

/** Words that stand in nothing but what is hidden. */
const SECRETS = /Cachette|H0H ?0H0|Discrétion|48\.91|-69\.11/

let payload: Payload
let world: World
let id: number

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  const made = await payload.create({
    collection: 'organizations',
    data: fieldsFor({
      ...hiddenRefuge(world),
      _status: 'published',
    }),
    depth: 0,
    overrideAccess: true,
  })
  id = made.id
})

const read = async (query: string, token?: string) =>
  ask('GET', `/api/organizations${query}`, undefined, token ? { token } : {})

describe('what an organization hides', () => {
  it.each([
    ['', ''],
    ['a part of it', '?select[services][service]=true&select[sites][address]=true'],
    [
      'all but the field that says so',
      '?select[services][isHidden]=false&select[sites][isAddressHidden]=false',
    ],
    ['one column', '?select[sites][latitude]=true&select[sites][longitude]=true'],
    ['a draft', '?draft=true'],
  ])('is in no answer to the public (%s)', async (_, query) => {
    for (const path of [query, `/${id}${query}`]) {
      const { status, text } = await read(path)
      expect(status).toBe(200)
      expect(text).not.toMatch(SECRETS)
    }
    const { docs } = JSON.parse((await read(query)).text) as { docs: object[] }
    expect(docs.length).toBeGreaterThan(1)
  })

  it.each([
    'where[sites.address][contains]=Cachette',
    'where[sites.postalCode][equals]=H0H 0H0',
    'where[sites.latitude][greater_than]=48',
    'where[services.conditions.fr][contains]=Discr',
    'where[services.isHidden][equals]=true',
    'where[services.service.key][equals]=permits',
    'where[sites.isAddressHidden][equals]=true',
    'where[services.id][exists]=true',
    'where[services][exists]=true',
    'sort=sites.address',
    'sort=services.conditions.fr',
  ])('cannot be guessed by a question (%s)', async (question) => {
    const { status, text } = await read(`?${encodeURI(question)}`)
    expect([400, 403]).toContain(status)
    expect(text).not.toMatch(SECRETS)
  })

  it('is in no page, card, synthesis or panel of the public', async () => {
    const directory = await readDirectory(payload)
    const shelter = directory.organizations.find(({ name }) => name === 'Refuge d’exemple')!
    expect(shelter.services.map(({ service }) => service)).toEqual(['food'])
    expect(shelter.sites[0]).toMatchObject({
      address: null,
      municipality: 'Rimouski',
      postalCode: null,
      precision: 'municipality',
    })
    // Near enough to be found from town, and nobody's door.
    expect(shelter.sites[0]?.point?.latitude).toBeCloseTo(48.45, 1)
    const page = 'https://accompagner.example.org/fr'
    const outputs = [shelter, toVCard(shelter, page), structuredData(shelter, page)]
    expect(JSON.stringify(outputs)).not.toMatch(SECRETS)
    const town = { key: 'x', name: 'Rimouski', latitude: 48.45, longitude: -68.52 }
    const nearby = await findNearby(payload, town as Parameters<typeof findNearby>[1])
    expect(nearby?.organizations.map(({ name }) => name)).toEqual(['Refuge d’exemple'])
    expect(JSON.stringify(nearby)).not.toMatch(SECRETS)
  })

  it('is no mark on a map of results, not even its town: it stands beside it', async () => {
    const { map } = await searchDirectory({ locale: 'fr', view: 'map' })
    expect(JSON.stringify(map)).not.toMatch(SECRETS)
    const atPlaces = map!.spots.flatMap(({ entries }) => entries.map(({ name }) => name))
    expect(atPlaces.length).toBeGreaterThan(0)
    expect(atPlaces).not.toContain('Refuge d’exemple')
    const beside = map!.beside.map(({ why, entries }) => [why, entries.map(({ name }) => name)])
    expect(Object.fromEntries(beside).local).toContain('Refuge d’exemple')
  })

  it('is read by the team and by the organization itself, and by no other account', async () => {
    const may = async (roles: Parameters<typeof account>[1], more = {}) => {
      const person = await account(payload, roles, more)
      const { text } = await read(`/${id}`, await tokenOf(payload, person.email))
      return SECRETS.test(text)
    }
    expect(await may(['researcher'])).toBe(true)
    expect(await may(['translator'], { languages: ['en'] })).toBe(true)
    expect(await may(['organization'], opening(id))).toBe(true)
    expect(await may(['organization'], opening(world.organizations.listed))).toBe(false)
    expect(await may(['mapReader'])).toBe(false)
  })

  it('stays in the sheet when the team saves it', async () => {
    const researcher = await account(payload, ['researcher'])
    const token = (await tokenOf(payload, researcher.email))!
    const sheet = JSON.parse((await read(`/${id}?depth=0`, token)).text) as object
    const saved = await ask(
      'PATCH',
      `/api/organizations/${id}`,
      { ...sheet, name: 'Refuge' },
      { token },
    )
    expect(saved.status).toBe(200)
    const kept = await payload.findByID({ collection: 'organizations', id, depth: 0 })
    expect(kept.services?.map(({ isHidden }) => isHidden)).toEqual([false, true])
    expect(kept.sites?.[0]).toMatchObject({ address: '9, rue de la Cachette', latitude: 48.91 })
  })

  it('is no part of what was confirmed: the page does not read as edited since', async () => {
    const { fingerprints } = (await readSheet(payload, id))!
    await payload.create({
      collection: 'verification-events',
      data: {
        organization: id,
        organizationName: 'Refuge d’exemple',
        section: 'services',
        actor: 'organization',
        channel: 'link',
        date: '2026-11-20',
        fingerprint: fingerprints.services,
      },
      overrideAccess: true,
    })
    const { organizations } = await readDirectory(payload)
    const shelter = organizations.find(({ name }) => name === 'Refuge d’exemple')!
    const { sections } = computeVerification(shelter.verifications, '2026-11-28')
    expect(sections.find(({ section }) => section === 'services')).toMatchObject({
      trust: 'confirmed',
      age: 'fresh',
    })
  })
})
