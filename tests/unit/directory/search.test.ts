import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { SearchDocument } from '@/directory/search/prepareSearch'
import { toSearchDocument } from '@/directory/search/searchDocument'
import { buildSearchIndex } from '@/directory/search/searchIndex'
import { wordsOf, wordsSaid } from '@/directory/search/words'
import { stem } from '@/text/stem'

import { offers, organization } from './world'

const document = (id: string, parts: Partial<SearchDocument>): SearchDocument => ({
  id,
  name: '',
  services: '',
  places: '',
  languages: '',
  populations: '',
  description: '',
  ...parts,
})

const french = buildSearchIndex(
  [
    document('papers', {
      name: 'Carrefour d’exemple',
      services: 'Permis et démarches, Résidence permanente',
      places: 'Saint-Rémi Montérégie',
      languages: 'Espagnol Français',
    }),
    document('food', {
      name: 'Banque alimentaire d’exemple',
      services: 'Aide alimentaire',
      places: 'Québec Capitale-Nationale',
    }),
    document('clinic', {
      name: 'Clinique d’exemple',
      services: 'Santé, carte d’assurance maladie',
      places: 'Montréal',
    }),
    document('school', { name: 'École d’exemple', services: 'Francisation', places: 'Québec' }),
  ],
  'fr',
)

const found = (typed: string) => french.search(typed).hits.map(({ id }) => id)

describe('what a sheet is found by', () => {
  it('is in the language that leads it where there are no words in the reader’s', () => {
    const sheet = organization('house', {
      lead: 'es',
      description: { fr: 'Nous logeons.', es: 'Alojamos.' },
      services: [offers('food', { conditions: { fr: 'Sur rendez-vous.', es: 'Con cita.' } })],
    })
    const lists = { regions: [], services: [], populations: [], languages: [] }
    const found = toSearchDocument(sheet, lists, 'en')
    expect(found.description).toContain('Alojamos.')
    expect(found.services).toBe('Con cita.')
  })
})

describe('search', () => {
  it.each([
    ['accents and case do not matter', 'SAINT remi', ['papers']],
    ['a plural finds the singular', 'cliniques', ['clinic']],
    ['small words do not count', 'un permis pour la Montérégie', ['papers']],
    ['the acronym finds the thing', 'RAMQ', ['clinic']],
    ['CLSC finds health', 'CLSC', ['clinic']],
    ['Spanish words find a French sheet', 'permiso', ['papers']],
    ['English words find a French sheet', 'food bank', ['food']],
    ['two ideas must both be there', 'francisation québec', ['school']],
    ['a course of French is not everyone who speaks it', 'francisation', ['school']],
    ['… in Spanish', 'francés', ['school']],
    ['a language is who speaks it', 'español', ['papers']],
  ])('%s: %s', (_fact, typed, expected) => {
    const answer = french.search(typed)
    const exact = answer.tier === 'allWords' ? answer.hits.map(({ id }) => id) : []
    expect(exact).toEqual(expected)
  })

  it('says which attempt answered', () => {
    expect(french.search('francisation').tier).toBe('allWords')
    expect(french.search('fransisation').tier).toBe('typos')
    expect(french.search('fransisation hélicoptère')).toMatchObject({
      tier: 'anyWord',
      unknownWords: ['helicoptere'],
    })
  })

  it('says that it found nothing rather than something else', () => {
    expect(french.search('frijol')).toMatchObject({
      tier: null,
      hits: [],
      unknownWords: ['frijol'],
    })
    expect(french.search('  de la ')).toMatchObject({ tier: null, hits: [], unknownWords: [] })
  })

  it('puts a name before a description', () => {
    const index = buildSearchIndex(
      [document('b', { description: 'près de la clinique' }), document('a', { name: 'Clinique' })],
      'fr',
    )
    expect(index.search('clinique').hits.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('prefers the longest idea: an open permit is not any permit', () => {
    const index = buildSearchIndex(
      [document('open', { services: 'permis ouvert' }), document('any', { services: 'permis' })],
      'en',
    )
    expect(index.search('open work permit').hits.map(({ id }) => id)).toEqual(['open'])
  })

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) =>
        Array.isArray(found(typed)),
      ),
    )
  })
})

describe('words', () => {
  it.each([
    ['fr', 'travailleuses', 'travailleurs'],
    ['fr', 'agricoles', 'agricole'],
    ['fr', 'locaux', 'local'],
    ['en', 'workers', 'worker'],
    ['en', 'families', 'family'],
    ['es', 'trabajadoras', 'trabajadores'],
    ['es', 'impuestos', 'impuesto'],
    ['es', 'capaces', 'capaz'],
    ['fr', 'employees', 'employe'],
  ] as const)('in %s, %s and %s are one word', (locale, a, b) => {
    expect(stem(a, locale)).toBe(stem(b, locale))
  })

  it('says every no in one way', () => {
    expect(wordsSaid('Je ne dors pas')).toEqual(['je', 'ne', 'dors', 'no'])
    expect(wordsSaid('I don’t speak French')).toEqual(['no', 'speak', 'french'])
    expect(wordsSaid("I can't, cant, cannot")).toEqual(['no', 'no', 'no'])
    expect(wordsSaid('ni francés ni inglés')).toEqual(['no', 'frances', 'no', 'ingles'])
    expect(wordsSaid('sin francés')).toEqual(['no', 'frances'])
  })

  it('leave out what says nothing', () => {
    expect(wordsOf('L’aide à l’emploi, por la noche')).toEqual(['aide', 'emploi', 'noche'])
  })
})
