import { describe, expect, it } from 'vitest'

import { townInWords } from '@/directory/ask/townInWords'
import { buildPlaces } from '@/directory/places/places'

import { gazetteer, LONGUEUIL, QUEBEC_CITY, SAINT_REMI } from './world'

const known = buildPlaces(
  gazetteer([
    { name: 'Saint-Rémi', region: '16', point: SAINT_REMI },
    { name: 'Québec', region: '03', point: QUEBEC_CITY },
    { name: 'Trois-Rivières', region: '04', point: QUEBEC_CITY },
    { name: 'Hope', region: '11', point: QUEBEC_CITY },
    { name: 'Sainte-Croix', region: '03', point: QUEBEC_CITY },
    { name: 'Sainte-Croix', region: '16', point: LONGUEUIL },
  ]),
  [
    { code: '16', names: ['Montérégie'], point: SAINT_REMI },
    { code: '05', names: ['Estrie'], point: null },
    { code: '17', names: ['Centre-du-Québec'], point: null },
  ],
  [],
)

/** Where nobody may look among all names: that takes milliseconds, up to four times a search. */
const places = {
  ...known,
  resolve: () => {
    throw new Error('all names were searched')
  },
}

describe('a need and a town in one box', () => {
  it.each([
    ['cours de français à Saint-Rémi', { q: 'cours de français', place: 'Saint-Rémi' }],
    ['food saint remi', { q: 'food', place: 'saint remi' }],
    ['food Saint-Rem', { q: 'food Saint-Rem' }],
    ['comida Sainte-Croix', { q: 'comida Sainte-Croix' }],
    ['comida san remi', { q: 'comida', place: 'san remi' }],
    ['food Montérégie', { q: 'food', place: 'Montérégie' }],
    ['lawyer in the Eastern Townships', { q: 'lawyer', place: 'Eastern Townships' }],
    ['Saint-Rémi food bank', { q: 'food bank', place: 'Saint-Rémi' }],
    ['3-rivières avocat', { q: 'avocat', place: '3-rivières' }],
    ['estrie logement', { q: 'logement', place: 'estrie' }],
    ['alguien en saint remi que ayude', { q: 'alguien que ayude', place: 'saint remi' }],
    ['logement dans la Montérégie svp', { q: 'logement svp', place: 'Montérégie' }],
    ['Eastern Townships', { q: undefined, place: 'Eastern Townships' }],
    ['hope to change my permit', { q: 'hope to change my permit' }],
    ['au centre du travail', { q: 'au centre du travail' }],
    ['porter plainte contre mon patron', { q: 'porter plainte contre mon patron' }],
  ])('"%s" is understood without a search of all names', (q, understood) => {
    expect(townInWords(places, { q })).toEqual(understood)
  })
})

describe('the city of Québec and the province', () => {
  it.each([
    'lawyer Quebec City',
    'lawyer near Quebec',
    'avocat à Québec',
    'avocat ville de Québec',
    'abogado ciudad de quebec',
  ])('"%s" asks for the city', (q) => {
    expect(townInWords(places, { q }).place).toBeDefined()
  })

  it.each([
    'minimum wage Quebec',
    'rester au Québec',
    'trabajar en quebec',
    'Quebec permanent residence',
    'les lois du Québec',
  ])('"%s" asks for no place', (q) => {
    expect(townInWords(places, { q })).toEqual({ q })
  })
})

describe('a town by exactly its name', () => {
  it.each(['Saint-Rémi', 'st-remi', 'san remi', 'Sainte-Croix', 'Montérégie', 'J0L 2L0', ''])(
    '"%s" is the town that a whole search finds, or none',
    (typed) => {
      const { found } = known.resolve(typed)
      expect(known.townNamed(typed)).toEqual(found?.kind === 'town' ? found : null)
    },
  )
})
