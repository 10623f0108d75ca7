import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { editDistance } from '@/text/editDistance'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })

/** The definition, as slow as it reads. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(1), b.slice(1)]
  return Math.min(
    byDefinition(restA, restB) + (a[0] === b[0] ? 0 : 1),
    byDefinition(restA, b) + 1,
    byDefinition(a, restB) + 1,
    a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
      ? byDefinition(a.slice(2), b.slice(2)) + 1
      : Infinity,
  )
}

describe('two words', () => {
  it.each([
    ['remi', 'remy', 3, 1],
    ['abc', 'abc', 3, 0],
    ['occupaitons', 'occupations', 2, 1],
    ['abc', 'xyzzyx', 2, 3],
    ['abc', 'xyz', 1, 2],
    ['', 'ab', 2, 2],
  ])('%s and %s are, counting up to %i, %i errors apart', (a, b, limit, errors) => {
    expect(editDistance(a, b, limit)).toBe(errors)
  })

  it('are as far apart as the definition says, and past the limit one more than it', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 7 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(byDefinition(a, b), limit + 1))
      }),
      { numRuns: 300 },
    )
  })

  it('are as far apart one way as the other, and not at all only when they are one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        const distance = editDistance(a, b, 20)
        expect(distance).toBe(editDistance(b, a, 20))
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})
