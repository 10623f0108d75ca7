import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Box, isCrossing, piecesOf, readLine } from '@/map/basemap/pieces'

const steps = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 600 })
const line = steps.map((all) => all.slice(0, all.length - (all.length % 2)))

/** The points of a line, told the plain way. */
const pointsOf = (steps: readonly number[], origin = { x: 0, y: 0 }) => {
  let [x, y] = [-origin.x, -origin.y]
  return Array.from({ length: steps.length / 2 }, (_, at) => {
    x += steps[at * 2]!
    y += steps[at * 2 + 1]!
    return [x, y]
  })
}

describe('a line cut in pieces', () => {
  it('is the same line, each piece beginning where the one before ends', () => {
    fc.assert(
      fc.property(line, (steps) => {
        const pieces = piecesOf([readLine(steps, { x: 3, y: -4 })])
        const joined = pieces.flatMap(({ points }, at) => points.slice(at === 0 ? 0 : 1))
        expect(joined).toEqual(pointsOf(steps, { x: 3, y: -4 }))
      }),
    )
  })

  it('has every point of a piece in its box', () => {
    fc.assert(
      fc.property(line, (steps) => {
        for (const { points, box } of piecesOf([readLine(steps, { x: 0, y: 0 })])) {
          for (const [x, y] of points) expect(isCrossing(box, [x, y, x, y])).toBe(true)
        }
      }),
    )
  })

  it.each<[Box, boolean]>([
    [[3, 3, 9, 9], true],
    [[5, 5, 9, 9], true],
    [[-4, 2, 0, 3], true],
    [[6, 0, 9, 5], false],
    [[0, 6, 5, 9], false],
    [[-9, -9, -1, 9], false],
  ])('is drawn in a tile of 0–5 when its box is %j: %s', (box, isDrawn) => {
    expect(isCrossing([0, 0, 5, 5], box)).toBe(isDrawn)
  })
})
