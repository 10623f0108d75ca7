import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { areaOf, clipRing, type Line } from '@/map/basemap/geometry'
import type { Box } from '@/map/basemap/pieces'
import { TileCuts, wholeRing } from '@/map/basemap/tileCuts'

/** A world of 64 units. */
const boxAt = (zoom: number, x: number, y: number): Box => {
  const side = 64 / 2 ** zoom
  return [x * side, y * side, (x + 1) * side, (y + 1) * side]
}

/** Star-shaped around the middle of the world, so that no side crosses another. */
const ring: fc.Arbitrary<Line> = fc
  .array(fc.integer({ min: 4, max: 31 }), { minLength: 3, maxLength: 60 })
  .map((radii) =>
    radii.map((radius, at) => {
      const angle = (at / radii.length) * 2 * Math.PI
      return [32 + radius * Math.cos(angle), 32 + radius * Math.sin(angle)]
    }),
  )
const tile = fc.integer({ min: 1, max: 5 }).chain((zoom) => {
  const at = fc.integer({ min: 0, max: 2 ** zoom - 1 })
  return fc.record({ zoom: fc.constant(zoom), x: at, y: at })
})

/** How much of rings stands in a box. */
const areaIn = (rings: readonly { ring: Line }[], box: Box): number =>
  rings.reduce((sum, one) => sum + areaOf(clipRing(one.ring, box)), 0)

describe('a ring cut for a tile', () => {
  it('fills the tile as the whole ring does, however many cuts came before', () => {
    fc.assert(
      fc.property(ring, tile, (line, { zoom, x, y }) => {
        const cuts = new TileCuts([wholeRing(line, 'it')], boxAt, 1)
        const box = boxAt(zoom, x, y)
        expect(areaIn(cuts.at(zoom, x, y), box)).toBeCloseTo(areaIn([{ ring: line }], box), 6)
      }),
    )
  })

  it('has no point farther than a little beside the tile', () => {
    fc.assert(
      fc.property(ring, tile, (line, { zoom, x, y }) => {
        const [left, top, right, bottom] = boxAt(zoom, x, y)
        const edge = (right - left) / 16 + 1e-9
        const cut = new TileCuts([wholeRing(line, 'it')], boxAt, 1).at(zoom, x, y)
        for (const [px, py] of cut.flatMap((one) => one.ring)) {
          expect(px).toBeGreaterThanOrEqual(left - edge)
          expect(px).toBeLessThanOrEqual(right + edge)
          expect(py).toBeGreaterThanOrEqual(top - edge)
          expect(py).toBeLessThanOrEqual(bottom + edge)
        }
      }),
    )
  })

  it('keeps what it is a part of', () => {
    const square = wholeRing<string>(
      [
        [3, 3],
        [60, 3],
        [60, 60],
        [3, 60],
      ],
      'here',
    )
    expect(new TileCuts([square], boxAt, 1).at(4, 8, 8).map(({ tag }) => tag)).toEqual(['here'])
    expect(new TileCuts([square], boxAt, 1).at(6, 0, 0)).toEqual([])
  })
})
