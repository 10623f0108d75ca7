import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { payloadId, sameId, type Id } from '@/db/ids'
import { placeCarriedSites } from '@/directory/payload/placeCarriedSites'
import { fingerprintsOf } from '@/directory/sections'
import type { Organization } from '@/payload-types'
import { rankHelpers } from '@/directory/nearest'
import { readDirectory } from '@/data/directory/snapshot'

import { account, emptyDatabase, startPayload } from '../harness'

describe('a sheet', () => {
  let payload: Payload
  let user: Awaited<ReturnType<typeof account>>
  beforeAll(async () => {
    payload = await startPayload()
  })
  beforeEach(async () => {
    await emptyDatabase(payload)
    user = await account(payload, ['researcher'])
  })
  afterAll(() => emptyDatabase(payload))

  type Sites = NonNullable<
    Parameters<typeof payload.create<'organizations', object>>[0]['data']['sites']
  >
  const save = (sites: Sites) =>
    payload.create({
      collection: 'organizations',
      data: {
        name: 'Entraide d’exemple',
        slug: 'entraide',
        kind: 'nonProfit',
        cost: 'free',
        sites,
        notices: [{ text: { fr: 'Fermé en août.' }, until: '2099-08-31' }],
        _status: 'published',
      },
      depth: 0,
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })

  it('saved without a point is found by who is near', async () => {
    await save([{ municipality: 'Saint-Rémi', postalCode: 'j0l2l0', wheelchair: 'unknown' }])
    const { organizations } = await readDirectory(payload)
    const [helper] = rankHelpers(organizations, { point: { latitude: 45.26, longitude: -73.62 } })
    expect(helper?.distanceKm).toBeLessThan(5)
    expect(helper?.precision).toBe('municipality')
    expect(helper?.site?.postalCode).toBe('J0L 2L0')
  })

  it('keeps the point typed by hand, in drafts and when another box is saved', async () => {
    const point = { latitude: 45.4, longitude: -73.5, geoPrecision: 'address' as const }
    const { id } = await save([{ municipality: 'Saint-Rémi', wheelchair: 'unknown', ...point }])
    const saved = await payload.update({
      collection: 'organizations',
      id,
      data: { name: 'Autre nom' },
      draft: true,
      depth: 0,
    })
    expect(saved.sites?.[0]).toMatchObject({ ...point, pointFrom: null })
  })

  it('follows its municipality while nobody typed the point', async () => {
    const made = await save([{ municipality: 'Saint-Rémi', wheelchair: 'unknown' }])
    const saved = await payload.update({
      collection: 'organizations',
      id: made.id,
      data: { sites: made.sites!.map((site) => ({ ...site, municipality: 'Rimouski' })) },
      depth: 0,
    })
    expect(sameId(saved.id, made.id)).toBe(true)
    expect(saved.sites?.[0]?.pointFrom).toBe('Rimouski')
    expect(saved.sites?.[0]?.latitude).toBeGreaterThan(48)
  })

  describe('from before points were derived', () => {
    const bare = { latitude: null, longitude: null, pointFrom: null, geoPrecision: null }
    /** Takes the points of every place away, as sheets of before stand in the database. */
    async function carry() {
      const all = { collection: 'organizations', pagination: false, limit: 0, req: {} } as const
      const { docs } = await payload.db.find<Organization>({ ...all, where: {} })
      for (const { id, ...sheet } of docs) {
        const sites = sheet.sites?.map((site) => ({ ...site, ...bare, postalCode: 'j0l2l0' }))
        const data = { ...sheet, sites }
        await payload.db.updateOne({ collection: 'organizations', id, data })
      }
      const versions = await payload.db.findVersions<Organization>({ ...all, where: {} })
      for (const { id, latest, updatedAt, version } of versions.docs) {
        const sites = version.sites?.map((site) => ({ ...site, ...bare, postalCode: 'j0l2l0' }))
        const versionData = { latest, updatedAt, version: { ...version, sites } }
        await payload.db.updateVersion({ collection: 'organizations', id, versionData, req: {} })
      }
    }
    const read = async (id: Id, draft: boolean) =>
      payload.findByID({ collection: 'organizations', id: payloadId(id), draft, depth: 0 })
    const versions = async () =>
      (await payload.countVersions({ collection: 'organizations' })).totalDocs

    it('gets its point once at a start, on line and in its draft, and nothing else changes', async () => {
      const { id } = await save([
        { municipality: 'Saint-Rémi', label: 'Accueil', wheelchair: 'yes' },
        { municipality: 'Nulle-Part-du-Tout', wheelchair: 'unknown' },
      ])
      const draft = { name: 'En cours', contact: { phone: '450 555-0100' } }
      await payload.update({ collection: 'organizations', id, data: draft, draft: true, depth: 0 })
      await carry()
      const before = [await read(id, false), await read(id, true)]
      expect(before.map(({ notices }) => notices?.length)).toEqual([1, 1])
      expect(before.map(({ sites }) => sites?.[0]?.latitude)).toEqual([null, null])
      const versionsBefore = await versions()

      expect(await placeCarriedSites(payload)).toBe(2)

      const placed = { latitude: 45.27, longitude: -73.62, pointFrom: 'Saint-Rémi' }
      for (const [index, old] of before.entries()) {
        const { sites, ...rest } = await read(id, index === 1)
        const { sites: oldSites, ...oldRest } = old
        expect(rest).toEqual(oldRest)
        const [first, second] = sites!
        expect(first).toMatchObject({
          ...oldSites?.[0],
          ...placed,
          latitude: expect.closeTo(placed.latitude, 1),
          longitude: expect.closeTo(placed.longitude, 1),
          geoPrecision: 'municipality',
        })
        expect(second).toEqual(oldSites?.[1])
      }
      expect(await versions()).toBe(versionsBefore)
      const { organizations } = await readDirectory(payload)
      const [helper] = rankHelpers(organizations, { point: { latitude: 45.26, longitude: -73.62 } })
      expect(helper?.distanceKm).toBeLessThan(5)
    })

    it('is left as it is at the next start', async () => {
      await save([{ municipality: 'Saint-Rémi', wheelchair: 'unknown' }])
      expect(await placeCarriedSites(payload)).toBe(0)
      await carry()
      expect(await placeCarriedSites(payload)).toBe(0)
    })

    it('keeps what was confirmed as confirmed: a point is no fact', async () => {
      const { id } = await save([{ municipality: 'Saint-Rémi', wheelchair: 'unknown' }])
      await carry()
      const prints = async () => {
        const { organizations } = await readDirectory(payload)
        return fingerprintsOf(organizations.find((sheet) => sameId(sheet.id, id))!)
      }
      const before = await prints()
      expect(await placeCarriedSites(payload)).toBe(2)
      expect(await prints()).toEqual(before)
    })
  })
})
