import { describe, expect, it } from 'vitest'

import { glossary } from '../../../seed/glossary'
import { regions } from '../../../seed/regions'
import { languages, populations, serviceCategories } from '../../../seed/taxonomy'

const LOCALES = ['fr', 'en', 'es'] as const

describe('the regions', () => {
  it('are the 17 administrative regions, each once', () => {
    expect(regions.map(({ code }) => code)).toEqual(
      Array.from({ length: 17 }, (_, index) => String(index + 1).padStart(2, '0')),
    )
    expect(new Set(regions.map(({ slug }) => slug)).size).toBe(17)
  })

  it('stand where the tile map puts them', () => {
    const tiles = Object.fromEntries(
      regions.map(({ code, tile }) => [code, `${tile.column},${tile.row}`]),
    )
    expect(tiles).toEqual({
      '10': '2,0',
      '08': '0,1',
      '02': '3,1',
      '09': '5,1',
      '07': '0,2',
      '15': '1,2',
      '14': '2,2',
      '04': '3,2',
      '03': '4,2',
      '11': '6,2',
      '13': '1,3',
      '06': '2,3',
      '17': '3,3',
      '12': '4,3',
      '01': '5,3',
      '16': '2,4',
      '05': '3,4',
    })
  })

  it('have addresses made of plain letters', () => {
    for (const { slug } of regions) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})

describe.each([
  ['regions', regions, 'slug'],
  ['services', serviceCategories, 'key'],
  ['populations', populations, 'key'],
  ['languages', languages, 'code'],
] as const)('the %s', (_, list, key) => {
  it('have distinct keys and a name in three languages', () => {
    const keys = list.map((term) => (term as Record<string, unknown>)[key])
    expect(new Set(keys).size).toBe(list.length)
    for (const { name } of list) for (const locale of LOCALES) expect(name[locale]).not.toBe('')
  })
})

describe('the glossary', () => {
  it('explains each term in three languages, and each French term once', () => {
    expect(new Set(glossary.map(({ term }) => term)).size).toBe(glossary.length)
    for (const { term, definition, en, es } of glossary) {
      for (const words of [term, definition, en.term, en.definition, es.term, es.definition]) {
        expect(words.trim(), term).not.toBe('')
      }
    }
  })

  it('holds the terms that the chapters lean on', () => {
    const terms = glossary.map(({ term }) => term)
    expect(terms).toEqual(
      expect.arrayContaining(['EIMT', 'CAQ', 'CSQ', 'PTAS', 'permis fermé', 'RAMQ', 'CNESST']),
    )
  })
})
