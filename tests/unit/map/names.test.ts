import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Box, isCrossing } from '@/map/basemap/pieces'
import { saidOf } from '@/components/map/LeafletMap/markElement'
import { NamePlaces } from '@/map/names'

const box: fc.Arbitrary<Box> = fc
  .tuple(
    fc.integer({ min: -100, max: 600 }),
    fc.integer({ min: -100, max: 400 }),
    fc.integer({ min: 4, max: 160 }),
    fc.integer({ min: 4, max: 20 }),
  )
  .map(([x, y, width, height]) => [x, y, x + width, y + height])
const placeNames = (all: readonly Box[][], taken: readonly Box[] = []): Map<number, number> => {
  const names = new NamePlaces<number>()
  for (const one of taken) names.take(one)
  all.forEach((offers, id) => names.place({ id, offers }))
  return names.placed
}
const asked = fc.array(fc.array(box, { minLength: 1, maxLength: 4 }), { maxLength: 40 })

describe('names on the map', () => {
  it('stand on no other name and on nothing taken', () => {
    fc.assert(
      fc.property(asked, fc.array(box, { maxLength: 20 }), (all, taken) => {
        const placed = placeNames(all, taken)
        const shown = [...placed].map(([id, at]) => all[id]![at]!)
        shown.forEach((one, at) => {
          expect(taken.some((other) => isCrossing(one, other))).toBe(false)
          expect(shown.slice(at + 1).some((other) => isCrossing(one, other))).toBe(false)
        })
      }),
    )
  })

  it('stand on a dot only where they have no other place', () => {
    const [right, left]: [Box, Box] = [
      [10, 0, 60, 12],
      [-60, 0, -10, 12],
    ]
    const names = new NamePlaces<number>()
    names.avoid([20, 4, 24, 8])
    names.place({ id: 0, offers: [right, left] })
    names.place({ id: 1, offers: [right, left] })
    expect([...names.placed]).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('are left out only where each of their places is taken, the first asked first', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const placed = placeNames(all)
        all.forEach((offers, id) => {
          const before = [...placed].filter(([other]) => other < id)
          const boxes = before.map(([other, at]) => all[other]![at]!)
          const free = offers.findIndex((one) => !boxes.some((other) => isCrossing(one, other)))
          expect(placed.get(id) ?? -1).toBe(free)
        })
      }),
    )
  })
})

describe('what is said of a mark', () => {
  it.each([
    ['Neuville : 118 postes', 'Neuville 118', 'Neuville : 118 postes'],
    ['Neuville: 118 positions', 'Neuville 118', 'Neuville: 118 positions'],
    ['Neuville : 1 234 postes', 'Neuville 1,2 k', 'Neuville 1,2 k · Neuville : 1 234 postes'],
    ['2 lieux : 211 postes', 'Sorel 211', 'Sorel 211 · 2 lieux : 211 postes'],
  ])('holds what is seen of it: %j with %j is %j', (label, seen, said) => {
    expect(saidOf(label, seen)).toBe(said)
  })
})
