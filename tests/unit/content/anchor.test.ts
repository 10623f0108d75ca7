import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { anchorNamer } from '@/content'
import { termAnchors } from '@/search/termTexts'

/** Few letters, so that many words are alike but for accents, or end as one that was told apart. */
const word = fc
  .array(fc.constantFrom('e', 'é', 'è', 'É', ' ', '-', '’', '2', '3'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((letters) => letters.join(''))

function areAllDifferent(names: readonly string[]): void {
  expect(new Set(names).size).toBe(names.length)
}

describe('names of places on a page', () => {
  it('are given once each, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (titles) => {
        const name = anchorNamer()
        areAllDifferent(titles.map((title) => name(title)))
      }),
    )
  })

  it('are what they were for titles that differ', () => {
    const name = anchorNamer()
    expect(['Le salaire', 'Le salaire', 'Les congés'].map((title) => name(title))).toEqual([
      's-le-salaire',
      's-le-salaire-2',
      's-les-conges',
    ])
  })
})

describe('addresses of terms', () => {
  it('are given once each, and the same in any order of the terms', () => {
    const terms = fc.uniqueArray(word, { maxLength: 12 })
    fc.assert(
      fc.property(
        terms,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (list, by) => {
          const one = termAnchors(list.map((term) => ({ term })))
          areAllDifferent(one)
          const shuffled = list.map((term, at) => ({ term, at, by: by.next().value as number }))
          shuffled.sort((a, b) => a.by - b.by)
          const other = termAnchors(shuffled)
          expect(shuffled.map(({ at }) => one[at])).toEqual(other)
        },
      ),
    )
  })

  it('of words that differ by accents alone are two', () => {
    expect(termAnchors([{ term: 'retraité' }, { term: 'retraite' }])).toEqual([
      't-retraite-2',
      't-retraite',
    ])
  })
})
