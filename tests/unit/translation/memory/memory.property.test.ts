import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { Memory, type MemoryPair } from '@/translation/memory'
import { allowedDistance, wordDistance } from '@/translation/memory/distance'

import { fullDistance, scan, wordsFor } from './naive'

const passage = fc
  .array(fc.constantFrom('le', 'permis', 'de', 'travail', 'fermé', 'ouvert', 'pour', 'vous'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '))

describe('the memory', () => {
  it('finds by its index what comparing with every passage finds', () => {
    fc.assert(
      fc.property(
        fc.array(passage, { maxLength: 30 }),
        passage,
        fc.constantFrom(60, 75, 90),
        fc.integer({ min: 1, max: 4 }),
        (sources, asked, minPercent, texts) => {
          const pairs = sources.map((source, index): MemoryPair => ({
            source,
            target: `t${index}`,
            kind: 'paragraph',
            context: '',
            title: '',
            isCurrent: true,
          }))
          const memory = new Memory('en')
          for (let text = 0; text < texts; text += 1) {
            memory.put(
              String(text),
              pairs.filter((_, index) => index % texts === text),
            )
          }
          const found = memory
            .find(
              { source: asked, kind: 'paragraph', context: '' },
              { minPercent, maxMatches: Infinity },
            )
            .map(({ target, percent }) => [target, percent])
          const scanned = scan(
            pairs.map((pair) => ({ ...pair, words: wordsFor(pair.source) })),
            asked,
            minPercent,
          ).map(({ pair, percent }) => [pair.target, percent])
          expect(found.sort()).toEqual(scanned.sort())
        },
      ),
      { numRuns: 500 },
    )
  })

  it('counts edits near the diagonal as the whole table does, up to the limit', () => {
    const words = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 14 })
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 14 }), (a, b, limit) => {
        const whole = fullDistance(a.map(String), b.map(String))
        expect(wordDistance(a, b, limit)).toBe(Math.min(whole, limit + 1))
      }),
    )
  })

  it('allows as many edits as the percentage says', () => {
    expect(allowedDistance(4, 75)).toBe(1)
    expect(allowedDistance(3, 75)).toBe(0)
  })
})
