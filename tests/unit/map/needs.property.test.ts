import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Organization } from '@/directory/types'
import { distanceKm } from '@/geo/distance'
import { buildMapTable } from '@/map/buildTable'
import { decodeNeeds, encodeNeeds, type NeedsAsked } from '@/map/needs/asked'
import { expectedIn, positionsIn } from '@/map/needs/expected'
import { Kept } from '@/map/needs/kept'
import {
  compareNeeds,
  type Expected,
  FEW_EXPECTED,
  needClassesOf,
  needOf,
  weighNeeds,
} from '@/map/needs/weigh'
import { queryMap } from '@/map/query'
import { classesOf } from '@/map/territories/classes'
import { LEVELS } from '@/map/territories/key'

import { LONGUEUIL, offers, organization, QUEBEC_CITY, SAINT_REMI, site } from '../directory/world'
import { approval, PLACES } from './rows'

const POINTS = [SAINT_REMI, LONGUEUIL, QUEBEC_CITY]

const some = <T>(values: readonly T[]) => fc.subarray([...values])
const sheet: fc.Arbitrary<Organization> = fc
  .record({
    id: fc.uuid(),
    languages: some(['fr', 'es']),
    services: some(['permits', 'housing']),
    isRemote: fc.boolean(),
    points: some(POINTS),
    regionsServed: some(['16', '03']),
    servesAllQuebec: fc.boolean(),
    phone: fc.constantFrom(null, '514 555-0100'),
  })
  .map(({ id, languages, services, isRemote, points, regionsServed, servesAllQuebec, phone }) =>
    organization(id, {
      languages,
      services: services.map((one) => offers(one, { remote: isRemote })),
      sites: points.map((point) => site({ point, region: point === QUEBEC_CITY ? '03' : '16' })),
      regionsServed,
      servesAllQuebec,
      contact: { phone, phoneNote: null, email: null, website: null, contactRole: null },
    }),
  )
const sheets = fc.uniqueArray(sheet, { selector: ({ id }) => id, maxLength: 12 })
const territory: fc.Arbitrary<Expected> = fc.record({
  level: fc.constantFrom(...LEVELS),
  key: fc.constantFrom('a', 'b'),
  region: fc.constantFrom('16', '03', ''),
  point: fc.constantFrom(...POINTS, null),
})
const asked = fc.record(
  { services: fc.constant(['permits']), language: fc.constantFrom('es', 'fr') },
  { requiredKeys: [] },
)

describe('who can help in a territory', () => {
  it('is there or elsewhere, never both, with the language and a service that were asked', () => {
    fc.assert(
      fc.property(territory, sheets, asked, (one, all, help) => {
        const [weighed] = weighNeeds([one], all, help)
        const { here, remote } = weighed!
        const ids = [...here, ...remote].map(({ organization: { id } }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { organization: who } of [...here, ...remote]) {
          if (help.language) expect(who.languages).toContain(help.language)
          const wanted: readonly string[] = help.services ?? []
          const offered = who.services.filter(({ service }) => wanted.includes(service))
          if (help.services) expect(offered).not.toEqual([])
        }
        for (const { organization: who, remote: isRemote } of remote) {
          expect(isRemote || (who.servesAllQuebec && who.contact.phone !== null)).toBe(true)
        }
      }),
    )
  })

  it('grows with what is not asked, and with one more organization', () => {
    fc.assert(
      fc.property(territory, sheets, asked, sheet, (one, all, help, more) => {
        const count = (who: Organization[], what: typeof help) => {
          const [{ here, remote }] = weighNeeds([one], who, what) as [
            ReturnType<typeof weighNeeds>[number],
          ]
          return { here: here.length, all: here.length + remote.length }
        }
        const now = count(all, help)
        for (const other of [count(all, {}), count([...all, more], help)]) {
          expect(other.here).toBeGreaterThanOrEqual(now.here)
          expect(other.all).toBeGreaterThanOrEqual(now.all)
        }
      }),
    )
  })

  it('has a nearest other one that is not there already, and none nearer', () => {
    fc.assert(
      fc.property(territory, sheets, asked, (one, all, help) => {
        const [weighed] = weighNeeds([one], all, help)
        const { here, nearest } = weighed!
        const ids = new Set(here.map(({ organization: { id } }) => id))
        const others = all.filter(
          ({ id, languages, services }) =>
            !ids.has(id) &&
            (!help.language || languages.includes(help.language)) &&
            (!help.services || services.some(({ service }) => service === 'permits')),
        )
        const away = others.flatMap(({ sites }) =>
          sites.map(({ point }) => (one.point && point ? distanceKm(one.point, point) : Infinity)),
        )
        expect(nearest?.distanceKm ?? Infinity).toBe(Math.min(Infinity, ...away))
        if (nearest) expect(others).toContain(nearest.organization)
      }),
    )
  })

  it('may call a line of all Quebec, from its own region and from the others', () => {
    const line = organization('line', {
      servesAllQuebec: true,
      sites: [site({ point: LONGUEUIL, region: '06' })],
      contact: { ...organization('any').contact, phone: '514 555-0100' },
    })
    const idsIn = (level: Expected['level'], point: Expected['point']) => {
      const [weighed] = weighNeeds([{ level, key: 'k', region: '16', point }], [line], {})
      return [weighed!.here, weighed!.remote].map((some) => some.length)
    }
    expect(idsIn('mrc', QUEBEC_CITY)).toEqual([0, 1])
    expect(idsIn('region', QUEBEC_CITY)).toEqual([0, 1])
    expect(idsIn('region', SAINT_REMI)).toEqual([0, 1])
    expect(idsIn('mrc', SAINT_REMI)).toEqual([1, 0])
  })

  it('counts in a region whoever the region’s own page counts, and in an MRC those within an hour', () => {
    const served = organization('served', { regionsServed: ['16'], languages: ['es'] })
    const near = organization('near', { sites: [site({ point: LONGUEUIL })] })
    const far = organization('far', { sites: [site({ point: QUEBEC_CITY, region: '16' })] })
    const here = (level: Expected['level']) =>
      weighNeeds(
        [{ level, key: 'k', region: '16', point: SAINT_REMI }],
        [served, near, far],
        {},
      )[0]!
    const idsOf = (level: Expected['level']) =>
      here(level)
        .here.map(({ organization: { id } }) => id)
        .sort()
    expect(idsOf('region')).toEqual(['far', 'near', 'served'])
    expect(idsOf('mrc')).toEqual(['near'])
    expect(here('mrc').nearest?.organization.id).toBe('far')
  })
})

describe('the need of a territory', () => {
  it('has classes that begin higher over years, as those of positions do', () => {
    const [year, decade] = [needClassesOf(4), needClassesOf(44)]
    expect(decade).toEqual(year.map((from) => from * 10))
    expect(decade[0]! / year[0]!).toBe(classesOf('mrc', 44)[0]! / classesOf('mrc', 4)[0]!)
  })

  it('is positions for each, nobody, or too few to say', () => {
    expect(needOf(3412, 2)).toEqual({ kind: 'each', positions: 1706 })
    expect(needOf(612, 0)).toEqual({ kind: 'nobody' })
    expect(needOf(FEW_EXPECTED - 1, 0)).toEqual({ kind: 'few' })
  })

  it('puts nobody first, then most positions for each, then too few', () => {
    const rows = [
      { positions: 20, need: needOf(20, 0) },
      { positions: 500, need: needOf(500, 5) },
      { positions: 90, need: needOf(90, 0) },
      { positions: 600, need: needOf(600, 2) },
      { positions: 400, need: needOf(400, 0) },
    ]
    expect([...rows].sort(compareNeeds).map(({ positions }) => positions)).toEqual([
      400, 90, 600, 500, 20,
    ])
  })

  it.each(LEVELS)('counts every position of a row that stands in one (%s)', async (level) => {
    const table = await buildMapTable(
      [
        approval({ positions: 7, place: PLACES.napierville }),
        approval({ positions: 5, place: PLACES.napierville, stream: 'lowWage' }),
        approval({ positions: 4, place: PLACES.nowhere }),
        approval({ positions: 2, place: null }),
      ],
      'v',
    )
    const answer = queryMap(table, { kind: 'positive', facets: { stream: ['lowWage'] } })
    const expected = expectedIn(level, table)
    const positions = positionsIn(level, table, answer)
    expect(expected.map(({ key }) => positions.get(key))).toEqual([5])
    expect([...positions.keys()]).toEqual(expected.map(({ key }) => key))
    expect(expected[0]).toMatchObject({ region: '16', level })
    expect(expected[0]!.point!.latitude).toBeCloseTo(PLACES.napierville.latitude)
  })
})

it('who helps is looked for once, until the lists or the directory are others', () => {
  const kept = new Kept<object>(2)
  const [table, directory] = [{}, {}]
  const find = (key: string, sources = [table, directory]) => kept.find(sources, key, () => ({}))
  const first = find('mrc')
  expect(find('mrc')).toBe(first)
  expect(find('region')).not.toBe(first)
  find('third')
  expect(find('mrc')).not.toBe(first)
  const last = find('mrc')
  expect(find('mrc', [table, {}])).not.toBe(last)
})

it('what is asked stands in an address', () => {
  const key = fc.constantFrom('es', 'permits', 'jardins de napierville')
  const needs: fc.Arbitrary<NeedsAsked> = fc
    .record({
      level: fc.constantFrom(...LEVELS),
      countsRemote: fc.boolean(),
      optional: fc.record({ language: key, service: key, territory: key }, { requiredKeys: [] }),
    })
    .map(({ optional, ...rest }) => ({ ...rest, ...optional }))
  fc.assert(
    fc.property(needs, (one) => {
      const address = new URLSearchParams(encodeNeeds(one)).toString()
      expect(decodeNeeds(new URLSearchParams(address))).toEqual(one)
    }),
  )
})
