import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { rankHelpers, withinReach } from '@/directory/nearest'
import { distanceKm } from '@/geo/distance'

import { LONGUEUIL, offers, organization, QUEBEC_CITY, SAINT_REMI, site } from './world'

const ids = (helpers: ReturnType<typeof rankHelpers>) => helpers.map((h) => h.organization.id)

const north = (km: number) => ({ ...SAINT_REMI, latitude: SAINT_REMI.latitude + km / 111.195 })

describe('helpers', () => {
  it('who can help come before who is near', () => {
    const near = organization('near', { sites: [site()], services: [offers('food')] })
    const far = organization('far', {
      sites: [site({ point: QUEBEC_CITY, region: '03' })],
      services: [offers('permits')],
      languages: ['es'],
      servesAllQuebec: true,
    })
    const need = { services: ['permits'], language: 'es', region: '16', point: SAINT_REMI }
    expect(ids(rankHelpers([near, far], need))).toEqual(['far', 'near'])
  })

  it('by phone come before a long road, without kilometres', () => {
    const line = organization('line', {
      services: [offers('labourRights', { remote: true })],
      languages: ['es'],
      servesAllQuebec: true,
      sites: [site({ point: north(300), hours: { kind: 'always' } })],
    })
    const across = organization('across', {
      services: [offers('labourRights')],
      languages: ['es'],
      regionsServed: ['16'],
      sites: [site({ point: north(90) })],
    })
    const here = organization('z-here', {
      services: [offers('labourRights')],
      languages: ['es'],
      sites: [site({ point: north(20) })],
    })
    const need = { services: ['labourRights'], language: 'es', region: '16', point: SAINT_REMI }
    const ranked = rankHelpers([across, line, here], need)
    expect(ids(ranked)).toEqual(['z-here', 'line', 'across'])
    expect(ranked.map(({ reach }) => reach)).toEqual(['here', 'remote', 'far'])
    expect(ranked[1]).toMatchObject({ distanceKm: null, site: null })
    expect(ranked[1]?.reasons).toEqual(['service', 'language', 'remote', 'always'])
    expect(ranked[0]?.reasons).toEqual(['service', 'language', 'region'])
  })

  it('in danger, who answers day and night comes before who is near', () => {
    const line = organization('line', {
      services: [offers('emergency', { remote: true })],
      servesAllQuebec: true,
      sites: [site({ point: north(300), hours: { kind: 'always' } })],
    })
    const here = organization('a-here', {
      services: [offers('emergency')],
      sites: [site({ point: north(1) })],
    })
    const need = { services: ['emergency'], region: '16', point: SAINT_REMI }
    expect(ids(rankHelpers([here, line], { ...need, isUrgent: true }))).toEqual(['line', 'a-here'])
    expect(ids(rankHelpers([here, line], need))).toEqual(['a-here', 'line'])
  })

  it('beyond 150 km stay only when they can be called', () => {
    const far = organization('far', { sites: [site({ point: north(151) })] })
    const near = organization('near', { sites: [site({ point: north(149) })] })
    const placeless = organization('placeless')
    const line = organization('line', {
      services: [offers('permits', { remote: true })],
      sites: [site({ point: north(400) })],
    })
    const ranked = rankHelpers([far, near, placeless, line], { point: SAINT_REMI })
    expect(ids(withinReach(ranked)).sort()).toEqual(['line', 'near', 'placeless'])
  })

  it('say what is missing', () => {
    const helper = rankHelpers(
      [
        organization('a', {
          services: [offers('permits', { availability: 'conditional' })],
          populations: ['women'],
          regionsServed: ['01'],
        }),
      ],
      { services: ['permits'], language: 'es', population: 'farmWorkers', region: '16' },
    )[0]
    expect(helper?.shortfalls).toEqual(['conditional', 'language', 'population', 'area'])
  })

  it('reach any region by phone', () => {
    const remote = organization('remote', {
      services: [offers('permits', { remote: true })],
      regionsServed: ['06'],
    })
    const [helper] = rankHelpers([remote], { services: ['permits'], region: '09' })
    expect(helper).toMatchObject({ remote: true, shortfalls: [] })
    const [other] = rankHelpers([remote], { services: ['food'], region: '09' })
    expect(other?.shortfalls).toEqual(['service', 'area'])
  })

  it('are of everyone when they name nobody or everyone', () => {
    const open = organization('open')
    const everyone = organization('everyone', { populations: ['everyone'] })
    const helpers = rankHelpers([open, everyone], { population: 'farmWorkers' })
    expect(helpers.map((h) => h.shortfalls)).toEqual([[], []])
  })

  it('are counted from their nearest place', () => {
    const two = organization('two', { sites: [site({ point: QUEBEC_CITY }), site()] })
    const [helper] = rankHelpers([two], { point: LONGUEUIL })
    expect(helper?.site?.point).toEqual(SAINT_REMI)
    expect(helper?.distanceKm).toBeCloseTo(distanceKm(LONGUEUIL, SAINT_REMI), 9)
  })

  it('known by their municipality only are not ranked by metres', () => {
    const rough = organization('rough', {
      sites: [site({ precision: 'municipality', point: north(0.1) })],
    })
    const exact = organization('exact', { sites: [site({ point: north(1.8) })] })
    const helpers = rankHelpers([rough, exact], { point: SAINT_REMI })
    expect(ids(helpers)).toEqual(['exact', 'rough'])
    expect(helpers.map((h) => h.precision)).toEqual(['address', 'municipality'])
    // Another band is another matter: 30 km is farther than any place of the town.
    const far = organization('far', { sites: [site({ point: north(30) })] })
    expect(ids(rankHelpers([far, rough], { point: SAINT_REMI }))).toEqual(['rough', 'far'])
  })

  it('open now come first among neighbours, not before the nearer town', () => {
    const now = new Date('2026-11-23T10:00:00-05:00')
    const closed = {
      kind: 'weekly' as const,
      weekly: [{ days: ['su' as const], opens: '09:00', closes: '10:00' }],
    }
    const shut = organization('a-shut', { sites: [site({ point: north(3.1), hours: closed })] })
    const open = organization('open', {
      sites: [site({ point: north(3.3), hours: { kind: 'always' } })],
    })
    const farOpen = organization('far-open', {
      sites: [site({ point: north(40), hours: { kind: 'always' } })],
    })
    const asked = { point: SAINT_REMI, now }
    expect(ids(rankHelpers([farOpen, shut, open], asked))).toEqual(['open', 'a-shut', 'far-open'])
    expect(ids(rankHelpers([farOpen, shut, open], { point: SAINT_REMI }))[0]).toBe('a-shut')
  })

  it('are all kept, in one order whatever the order they came in', () => {
    const any = fc.array(
      fc.record({
        km: fc.double({ min: 0, max: 300, noNaN: true }),
        precise: fc.boolean(),
        hasSite: fc.boolean(),
        es: fc.boolean(),
        permits: fc.constantFrom(null, 'offered' as const, 'conditional' as const),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(any, (shapes) => {
        const all = shapes.map(({ km, precise, hasSite, es, permits }, index) =>
          organization(String(index), {
            sites: hasSite
              ? [site({ point: north(km), precision: precise ? 'address' : 'municipality' })]
              : [],
            languages: es ? ['es'] : [],
            services: permits ? [offers('permits', { availability: permits })] : [],
          }),
        )
        const need = { services: ['permits'], language: 'es', point: SAINT_REMI, region: '16' }
        const ranked = ids(rankHelpers(all, need))
        expect([...ranked].sort()).toEqual(all.map((o) => o.id).sort())
        expect(ids(rankHelpers([...all].reverse(), need))).toEqual(ranked)
      }),
    )
  })
})
