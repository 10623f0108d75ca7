import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { sameId } from '@/db/ids'
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
        sites,
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
})
