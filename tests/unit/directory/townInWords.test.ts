import { describe, expect, it } from 'vitest'

import { townInWords } from '@/directory/ask/townInWords'
import { buildPlaces } from '@/directory/places/places'

import { gazetteer, LONGUEUIL, QUEBEC_CITY, SAINT_REMI } from './world'

const known = buildPlaces(
  gazetteer([
    { name: 'Saint-Rémi', region: '16', point: SAINT_REMI },
    { name: 'Québec', region: '03', point: QUEBEC_CITY },
    { name: 'Trois-Rivières', region: '04', point: QUEBEC_CITY, population: 140_000 },
    { name: 'Longueuil', region: '16', point: LONGUEUIL, population: 250_000 },
    { name: 'Rouyn-Noranda', region: '08', point: QUEBEC_CITY, population: 42_000 },
    { name: 'Hope', region: '11', point: QUEBEC_CITY },
    { name: 'Montréal', region: '06', point: LONGUEUIL },
    { name: 'Montréal-Est', region: '06', point: LONGUEUIL },
    { name: 'Berry', region: '08', point: QUEBEC_CITY },
    { name: 'Bégin', region: '02', point: QUEBEC_CITY },
    { name: 'Alma', region: '02', point: QUEBEC_CITY },
    { name: 'Percé', region: '11', point: QUEBEC_CITY },
    { name: 'Waterloo', region: '16', point: LONGUEUIL },
    { name: 'La Guadeloupe', region: '12', point: QUEBEC_CITY },
    { name: 'Saint-Martin', region: '12', point: QUEBEC_CITY },
    { name: 'Ferme-Neuve', region: '15', point: QUEBEC_CITY },
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
    ['berry picking pay', { q: 'berry picking pay' }],
    ['when does my contract begin', { q: 'when does my contract begin' }],
    ['travailler dans une ferme neuve', { q: 'travailler dans une ferme neuve' }],
    ['travailler à Ferme-Neuve', { q: 'travailler', place: 'Ferme-Neuve' }],
    ['me duele el alma', { q: 'me duele el alma' }],
    ['comida en alma', { q: 'comida', place: 'alma' }],
    ['comida alma', { q: 'comida', place: 'alma' }],
    ['le toit est percé', { q: 'le toit est percé' }],
    ['où est Percé', { q: undefined, place: 'Percé' }],
    ['logement dans le alma', { q: 'logement', place: 'alma' }],
    ['waterloo ontario jobs', { q: 'waterloo ontario jobs' }],
    ['jobs in Waterloo, Ontario', { q: 'jobs in Waterloo, Ontario' }],
    ['waterloo new brunswick jobs', { q: 'waterloo new brunswick jobs' }],
    ['waterloo turkey farm', { q: 'turkey farm', place: 'waterloo' }],
    ['waterloo jobs', { q: 'jobs', place: 'waterloo' }],
    ['jobs in waterloo', { q: 'jobs', place: 'waterloo' }],
    ['soy de San Martín', { q: 'soy de San Martín' }],
    ['familia en San Martín México', { q: 'familia en San Martín México' }],
    ['comida en San Martín', { q: 'comida', place: 'San Martín' }],
    ['je viens de la guadeloupe', { q: 'je viens de la guadeloupe' }],
    ['comida San Martín', { q: 'comida', place: 'San Martín' }],
    ['comida saint-martin', { q: 'comida', place: 'saint-martin' }],
    ['avocat à La Guadeloupe', { q: 'avocat', place: 'La Guadeloupe' }],
    ['La Guadeloupe', { q: undefined, place: 'La Guadeloupe' }],
    ['Saint-Rémi, food bank', { q: 'food bank', place: 'Saint-Rémi' }],
    ['à Saint-Rémi, avocat gratuit', { q: 'avocat gratuit', place: 'Saint-Rémi' }],
    ['Saint-Rémi, Québec, logement', { q: 'logement', place: 'Saint-Rémi, Québec' }],
    ['avocat Saint-Rémi, Montérégie', { q: 'avocat', place: 'Saint-Rémi, Montérégie' }],
    ['Saint-Rémi,avocat', { q: 'Saint-Rémi,avocat' }],
    ['avocat à Saint-Rémi?', { q: 'avocat', place: 'Saint-Rémi' }],
    ['who in Saint-Rémi can help', { q: 'who can help', place: 'Saint-Rémi' }],
    ['le loyer à Montréal est cher', { q: 'le loyer est cher', place: 'Montréal' }],
    ['logement Montréal-Est', { q: 'logement', place: 'Montréal-Est' }],
    ['Montréal-Est logement', { q: 'logement', place: 'Montréal-Est' }],
    [
      'cours de français saint-rémi gratuit',
      { q: 'cours de français gratuit', place: 'saint-rémi' },
    ],
    ['food saint remi tonight please!', { q: 'food tonight please!', place: 'saint remi' }],
    ['abogado gratis por favor', { q: 'abogado gratis por favor' }],
    ['food rouyn', { q: 'food', place: 'rouyn' }],
    ['food longueil', { q: 'food', place: 'Longueuil' }],
    ['avocat à Longeuil, vite', { q: 'avocat vite', place: 'Longueuil' }],
    ['hay comida en longueil para dos', { q: 'hay comida para dos', place: 'Longueuil' }],
    ['trois riviere', { q: undefined, place: 'Trois-Rivières' }],
    ['ma langueule', { q: 'ma langueule' }],
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
    'minimum wage Quebec Canada',
    'jobs in Quebec, Canada',
    'trabajar en Quebec province',
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
