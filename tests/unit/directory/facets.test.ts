import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Asked } from '@/directory/ask/asked'
import { findIn } from '@/directory/ask/find'

import { exampleDirectory } from './exampleDirectory'

const directory = exampleDirectory()
const NOW = new Date('2026-11-25T15:00:00Z')

const QUESTIONS: readonly [name: string, asked: Asked][] = [
  ['a need', { service: 'housing' }],
  ['a language and a region', { language: 'es', region: 'monteregie' }],
  ['words', { q: 'impôts' }],
  ['words and a need', { q: 'aide', service: 'taxes' }],
  ['a town', { place: 'Granby', service: 'food' }],
  ['a far town', { place: 'Sept-Îles', language: 'es' }],
  ['help from afar', { remote: 'yes', service: 'permits', place: 'Gaspé' }],
  ['what is open', { open: 'yes', language: 'en' }],
  ['wheelchairs', { wheelchair: 'yes', kind: 'nonProfit' }],
]

describe('the filters of a search', () => {
  it.each(QUESTIONS)('count what each choice leaves, the others in force: %s', (_name, asked) => {
    const { facets, asked: understood } = findIn(directory, asked, 'fr', NOW, { hasFacets: true })
    expect(facets.length).toBe(8)
    for (const { filter, options } of facets) {
      for (const { value, count } of options) {
        const { total } = findIn(directory, { ...understood, [filter]: value }, 'fr', NOW)
        expect(count, `${filter} ${value}`).toBe(total)
      }
    }
  })

  it('count what each choice leaves, whatever was chosen before', () => {
    const { facets } = findIn(directory, { view: 'map' }, 'fr', NOW, { hasFacets: true })
    const anyOf = Object.fromEntries(
      facets.map(({ filter, options }) => [
        filter,
        fc.option(fc.constantFrom(...options.map(({ value }) => value)), { nil: undefined }),
      ]),
    )
    const words = fc.constantFrom(undefined, 'impôts', 'frijol', 'aide logement')
    const place = fc.constantFrom(undefined, 'Granby', 'Sept-Îles')
    const asked: fc.Arbitrary<Asked> = fc.record({ ...anyOf, q: words, place })
    fc.assert(
      fc.property(asked, fc.nat(), fc.nat(), (chosen, which, what) => {
        const found = findIn(directory, chosen, 'fr', NOW, { hasFacets: true })
        if (!found.isSearch) return
        const { filter, options } = found.facets[which % found.facets.length]!
        const { value, count } = options[what % options.length]!
        const { total } = findIn(directory, { ...found.asked, [filter]: value }, 'fr', NOW)
        expect([filter, value, count]).toEqual([filter, value, total])
      }),
      { numRuns: 200 },
    )
  })

  it('are none before anything is asked, and while a place is not settled', () => {
    expect(findIn(directory, {}, 'fr', NOW, { hasFacets: true }).facets).toEqual([])
    const lost = findIn(directory, { place: 'Xqzwv' }, 'fr', NOW, { hasFacets: true })
    expect(lost.facets).toEqual([])
  })

  it('do not count what is open when the page may be read later', () => {
    const { facets } = findIn(directory, { service: 'food' }, 'fr', undefined, { hasFacets: true })
    expect(facets.find(({ filter }) => filter === 'open')?.options[0]?.count).toBeNull()
  })

  it('can each be taken off, by a name in the language of the page', () => {
    const { filters } = findIn(
      directory,
      { wheelchair: 'yes', remote: 'yes', open: 'yes' },
      'es',
      NOW,
    )
    expect(filters.map(({ filter }) => filter)).toEqual(['wheelchair', 'remote', 'open'])
    expect(filters.map(({ label }) => label)).toContain('Abierto ahora')
  })

  it('ignore a value that nobody offers', () => {
    const { asked } = findIn(directory, { wheelchair: 'perhaps', view: 'x', open: '1' }, 'fr', NOW)
    expect(asked).toMatchObject({ wheelchair: undefined, view: undefined, open: undefined })
  })
})
