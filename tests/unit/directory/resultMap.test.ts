import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { viewResultMap } from '@/data/directory/resultMap'
import { asHelper, rankHelpers } from '@/directory/nearest'
import { clusterPoints } from '@/directory/resultMap/cluster'
import { drawSpots, MARK_RADIUS } from '@/directory/resultMap/drawing'
import { MOST_ON_MAP, placesOf } from '@/directory/resultMap/spots'
import { findIn } from '@/directory/ask/find'
import type { Organization, Site } from '@/directory/types'

import { exampleDirectory } from './exampleDirectory'
import { LONGUEUIL, MONTREAL, offers, organization, QUEBEC_CITY, SAINT_REMI, site } from './world'

const NO_LISTS = { regions: [], services: [], populations: [], languages: [] }
const NOW = new Date('2026-11-25T15:00:00Z')

const places = (organizations: readonly Organization[], asked = {}, now?: Date) =>
  placesOf(organizations.map(asHelper), asked, { now })

const hidden = (parts: Partial<Site> = {}) =>
  site({ address: null, precision: 'municipality', ...parts })

describe('the places of those who were found', () => {
  it('never show where an address is not public, not even its town', () => {
    const { spots, unplaced } = places([organization('shelter', { sites: [hidden()] })])
    expect(spots).toEqual([])
    expect(unplaced.local.map(({ id }) => id)).toEqual(['shelter'])
  })

  it('show the public place of who hides another one', () => {
    const both = organization('both', { sites: [hidden({ point: MONTREAL }), site()] })
    const { spots, unplaced } = places([both])
    expect(spots.map(({ point }) => point)).toEqual([SAINT_REMI])
    expect(Object.values(unplaced).flat()).toEqual([])
  })

  it('tell apart who serves all of Quebec, who is near, and whose address nobody has located', () => {
    const { unplaced } = places([
      organization('line', { servesAllQuebec: true }),
      organization('local'),
      organization('lost', { sites: [site({ point: null })] }),
    ])
    expect(Object.entries(unplaced).map(([why, all]) => [why, all.map(({ id }) => id)])).toEqual([
      ['remote', []],
      ['provincial', ['line']],
      ['local', ['local']],
      ['unlocated', ['lost']],
    ])
  })

  it('are one for organizations under one roof, which is of all Quebec when each of them is', () => {
    const wide = { sites: [site()], servesAllQuebec: true }
    const together = places([organization('a', wide), organization('b', wide)])
    expect(together.spots.map(({ visits, isProvincial }) => [visits.length, isProvincial])).toEqual(
      [[2, true]],
    )
    const mixed = places([organization('a', wide), organization('b', { sites: [site()] })])
    expect(mixed.spots.map(({ isProvincial }) => isProvincial)).toEqual([false])
  })

  it('part what stands exactly there from what stands somewhere around', () => {
    const { spots } = places([
      organization('exact', { sites: [site()] }),
      organization('rough', { sites: [site({ precision: 'municipality' })] }),
    ])
    expect(spots.map(({ isRough }) => isRough)).toEqual([false, true])
  })

  it('are those that were asked for: where a wheelchair enters, what is open', () => {
    const open = { kind: 'always' } as const
    const two = organization('two', {
      sites: [
        site({ point: MONTREAL, wheelchair: 'yes' }),
        site({ point: LONGUEUIL, wheelchair: 'no', hours: open }),
      ],
    })
    const pointsOf = (asked: object) => places([two], asked, NOW).spots.map(({ point }) => point)
    expect(pointsOf({})).toEqual([MONTREAL, LONGUEUIL])
    expect(pointsOf({ wheelchair: 'yes' })).toEqual([MONTREAL])
    expect(pointsOf({ open: 'yes' })).toEqual([LONGUEUIL])
  })

  it('are, from where somebody stands, those that can be visited; who helps from afar is beside', () => {
    const line = organization('far line', {
      sites: [site({ point: QUEBEC_CITY })],
      services: [offers('papers', { remote: true })],
    })
    const near = organization('near', { sites: [site(), site({ point: QUEBEC_CITY })] })
    const helpers = rankHelpers([line, near], { point: MONTREAL, region: '06' })
    const { spots, unplaced } = placesOf(helpers, {}, { isPlaced: true, point: MONTREAL })
    expect(spots.map(({ point }) => point)).toEqual([SAINT_REMI])
    expect(unplaced.remote.map(({ id }) => id)).toEqual(['far line'])
    expect(placesOf(helpers, {}).spots.length).toBe(2)
  })

  it('come with the town one looks from, and with none of a region, which has no middle', () => {
    const directory = exampleDirectory()
    const fromOf = (place: string) =>
      findIn(directory, { place, view: 'map' }, 'fr').places!.from !== null
    expect([fromOf('Saint-Rémi'), fromOf('Montérégie')]).toEqual([true, false])
  })

  it('are not called unlocated when they are known and too far', () => {
    const refuge = organization('refuge', {
      sites: [hidden({ point: MONTREAL }), site({ point: QUEBEC_CITY })],
    })
    const helpers = rankHelpers([refuge], { point: MONTREAL, region: '06' })
    const { spots, unplaced } = placesOf(helpers, {}, { isPlaced: true, point: MONTREAL })
    expect(spots).toEqual([])
    expect([unplaced.local.length, unplaced.unlocated.length]).toEqual([1, 0])
  })

  it('are bounded, and say how many are left out', () => {
    const many = Array.from({ length: MOST_ON_MAP + 7 }, (_, at) => organization(`o-${at}`))
    const { unplaced, leftOut } = places(many)
    expect([unplaced.local.length, leftOut]).toEqual([MOST_ON_MAP, 7])
  })

  it('come with everyone who was found, on one page: on the map or beside it', () => {
    const directory = exampleDirectory()
    const found = findIn(directory, { language: 'es', view: 'map', page: '2' }, 'fr', NOW)
    const { spots, unplaced, leftOut } = found.places!
    const there = spots.flatMap(({ visits }) => visits.map((visit) => visit.organization.id))
    const beside = Object.values(unplaced).flatMap((all) => all.map(({ id }) => id))
    expect(new Set([...there, ...beside]).size + leftOut).toBe(found.total)
    expect([found.page, found.pageCount, found.helpers]).toEqual([1, 1, []])
    expect(findIn(directory, { language: 'es' }, 'fr', NOW).places).toBeNull()
  })

  it('are those of everybody when a map is all that is asked for', () => {
    const directory = exampleDirectory()
    const { isSearch, total } = findIn(directory, { view: 'map' }, 'fr', NOW)
    expect([isSearch, total]).toEqual([true, directory.organizations.length])
  })
})

describe('a place as its page lists it', () => {
  const addressesAt = (precision: Site['precision']) => {
    const sites = ['1, rue Haute', '9, rue Basse'].map((address) => site({ address, precision }))
    const found = places([organization('two', { sites })])
    const { spots } = viewResultMap(found, NO_LISTS, 'fr')
    return spots.map(({ entries }) => entries.map(({ address }) => address))
  }

  it('has each address of a town that is all one knows of where they are', () => {
    expect(addressesAt('municipality')).toEqual([['1, rue Haute', '9, rue Basse']])
  })

  it('has an organization once in one house', () => {
    expect(addressesAt('address')).toEqual([['1, rue Haute']])
  })
})

describe('marks that would stand on one another', () => {
  const pixel = fc.record({
    x: fc.integer({ max: 500, min: 0 }),
    y: fc.integer({ max: 500, min: 0 }),
  })

  it('are gathered: each point in one group, the first of two groups far enough apart', () => {
    fc.assert(
      fc.property(fc.array(pixel, { maxLength: 60 }), (points) => {
        const groups = clusterPoints(points, 40)
        expect(groups.flat().sort((a, b) => a - b)).toEqual(points.map((_, at) => at))
        const heads = groups.map(([first]) => points[first!]!)
        heads.forEach((a, at) => {
          for (const b of heads.slice(at + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(40)
          }
        })
      }),
    )
  })
})

describe('the map that is drawn without a script', () => {
  const quebec = fc.record({
    latitude: fc.double({ min: 45, max: 62, noNaN: true }),
    longitude: fc.double({ min: -79, max: -57, noNaN: true }),
  })

  it('shows every place whole, each once', () => {
    fc.assert(
      fc.property(fc.array(quebec, { minLength: 1, maxLength: 40 }), (points) => {
        const { width, height, marks } = drawSpots(points)
        expect(marks.flatMap(({ spots }) => spots).sort((a, b) => a - b)).toEqual(
          points.map((_, at) => at),
        )
        for (const { x, y } of marks) {
          expect(x).toBeGreaterThanOrEqual(MARK_RADIUS)
          expect(x).toBeLessThanOrEqual(width - MARK_RADIUS)
          expect(y).toBeGreaterThanOrEqual(MARK_RADIUS)
          expect(y).toBeLessThanOrEqual(height - MARK_RADIUS)
        }
      }),
    )
  })

  it('is no nearer than its ground can be seen, for one place or many in one town', () => {
    const one = drawSpots([SAINT_REMI])
    expect(drawSpots([SAINT_REMI, SAINT_REMI]).ground).toEqual(one.ground)
    const all = drawSpots([SAINT_REMI, QUEBEC_CITY])
    expect(one.ground.width).toBeGreaterThan(all.ground.width)
  })

  it('shows from where one looks, whole, though no place is near', () => {
    fc.assert(
      fc.property(fc.array(quebec, { minLength: 1, maxLength: 9 }), quebec, (points, start) => {
        const { from, width, height } = drawSpots(points, start)
        const [x, y] = [from!.x, from!.y]
        expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(MARK_RADIUS + 4)
      }),
    )
    expect(drawSpots([SAINT_REMI]).from).toBeNull()
  })

  it('names towns beside its marks, never on them', () => {
    const { towns, marks } = drawSpots([MONTREAL, QUEBEC_CITY])
    expect(towns.map(({ name }) => name)).toContain('Montréal')
    for (const { x, y } of towns) {
      for (const mark of marks) {
        expect(Math.abs(mark.x - x) > MARK_RADIUS || Math.abs(mark.y - y) > MARK_RADIUS).toBe(true)
      }
    }
  })
})
