import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import {
  countOrganizations,
  findHelpers,
  findOrganization,
  findRegion,
  findVCard,
  listRegions,
  searchDirectory,
} from '@/data/directory'
import { findNearby } from '@/data/map/nearby'
import { listPublicPages } from '@/data/sitemap'
import { LOCALES } from '@/i18n/locales'
import config from '@payload-config'

import { account, emptyDatabase, opening, startPayload } from '../harness'
import { makeWorld, SLUGS, type World } from './world'

/** A place of the map where positions are announced. */
const SAINT_REMI = {
  key: 'm:68055',
  kind: 'municipality',
  name: 'Saint-Rémi',
  region: '16',
  mrc: 'Les Jardins-de-Napierville',
  latitude: 45.27,
  longitude: -73.6,
} as const

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
})

const UNSEEN = ['hidden', 'draft'] as const

/** Words that only the sheets nobody may see hold. */
const UNSEEN_WORDS = /cach[ée]|brouillon/i

/** What an anonymous request to Payload's own API gets. */
async function ask(path: string): Promise<{ status: number; text: string }> {
  const response = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3000${path}`),
  })
  return { status: response.status, text: await response.text() }
}

describe('sheets that are drafts or asked not to be listed', () => {
  it.each([
    '/api/organizations?limit=100',
    '/api/organizations?limit=100&draft=true',
    '/api/organizations?limit=100&depth=3&locale=all',
    '/api/organizations?where[doNotList][equals]=true',
    '/api/organizations?where[_status][equals]=draft&draft=true',
    '/api/organizations?where[or][0][slug][equals]=organisme-d-exemple-cache',
    '/api/organizations?where[or][0][id][exists]=true&where[or][1][doNotList][equals]=true',
    '/api/organizations/versions?limit=100',
    '/api/organization-proposals?depth=3',
    '/api/regions?depth=3&limit=100',
    '/api/service-categories?depth=3&limit=100',
  ])('are not in %s', async (path) => {
    expect((await ask(path)).text).not.toMatch(UNSEEN_WORDS)
  })

  it('are not counted either', async () => {
    const { text } = await ask('/api/organizations/count')
    expect(JSON.parse(text)).toEqual({ totalDocs: 2 })
  })

  it.each(UNSEEN)('are not found by their id: %s', async (which) => {
    const id = world.organizations[which]
    for (const query of ['', '?draft=true', '?depth=2']) {
      expect((await ask(`/api/organizations/${id}${query}`)).status).toBe(404)
    }
  })

  it.each(UNSEEN)('have no page and no vCard: %s', async (which) => {
    for (const locale of LOCALES) {
      expect(await findOrganization({ locale, slug: SLUGS[which] })).toBeUndefined()
    }
    expect(await findVCard({ slug: SLUGS[which], pageUrl: 'http://localhost' })).toBeUndefined()
  })

  it('are in no list, count, search, synthesis, chapter, map panel or sitemap', async () => {
    expect(await countOrganizations()).toBe(2)
    const regions = await listRegions({ locale: 'fr' })
    expect(regions.map(({ slug, organizationCount }) => [slug, organizationCount])).toEqual([
      ['montreal', 1],
      ['monteregie', 1],
    ])
    const seen = JSON.stringify([
      await searchDirectory({ locale: 'fr', q: 'exemple' }),
      await searchDirectory({ locale: 'fr', q: 'caché' }),
      await searchDirectory({ locale: 'es', place: 'Saint-Rémi' }),
      await findRegion({ locale: 'fr', slug: 'monteregie' }),
      await findHelpers({ locale: 'en', services: ['permits', 'food'], limit: 50 }),
      await findNearby(payload, SAINT_REMI),
      await listPublicPages(),
    ])
    expect(
      seen
        .replaceAll('"q":"caché"', '')
        .replaceAll('"label":"caché"', '')
        .replace(/"unknown":\["cache"\]/g, ''),
    ).not.toMatch(UNSEEN_WORDS)
    expect(seen).toContain(SLUGS.listed)
  })

  it('disappear at once when an organization asks not to be listed', async () => {
    const set = (doNotList: boolean) =>
      payload.update({
        collection: 'organizations',
        id: world.organizations.elsewhere as number,
        data: { doNotList },
        depth: 0,
        overrideAccess: true,
      })
    await set(true)
    expect(await findOrganization({ locale: 'fr', slug: SLUGS.elsewhere })).toBeUndefined()
    await set(false)
    expect(await findOrganization({ locale: 'fr', slug: SLUGS.elsewhere })).toBeDefined()
  })
})

describe('a listed sheet', () => {
  it('is shown without who checked it nor where facts come from', async () => {
    const { text } = await ask(`/api/organizations/${world.organizations.listed}?depth=2`)
    const sheet = JSON.parse(text) as object
    expect(sheet).toMatchObject({ name: 'Organisme d’exemple visible' })
    expect(sheet).not.toHaveProperty('verifications')
    expect((await ask('/api/verification-events')).status).toBe(403)
  })

  it('shows its published words while a draft of it is written', async () => {
    await payload.update({
      collection: 'organizations',
      id: world.organizations.listed as number,
      data: { name: 'Nom en brouillon' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    const sheet = await findOrganization({ locale: 'fr', slug: SLUGS.listed })
    expect(sheet?.name).toBe('Organisme d’exemple visible')
    expect((await ask('/api/organizations?draft=true&limit=100')).text).not.toContain(
      'Nom en brouillon',
    )
  })
})

describe('an organization’s own account', () => {
  it('reads its own sheet, whatever its state, and no other that is not listed', async () => {
    const user = await account(payload, ['organization'], opening(world.organizations.hidden))
    const { docs } = await payload.find({
      collection: 'organizations',
      depth: 0,
      overrideAccess: false,
      pagination: false,
      user,
    })
    expect(docs.map(({ slug }) => slug).sort()).toEqual(
      [SLUGS.hidden, SLUGS.listed, SLUGS.elsewhere].sort(),
    )
  })
})
