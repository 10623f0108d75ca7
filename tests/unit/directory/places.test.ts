import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { townIn } from '@/directory/places/exonyms'
import { buildPlaces, placeKey } from '@/directory/places/places'
import type { Places } from '@/directory/places/types'
import { buildEmbeddedGazetteer } from '@/lmia/place/embeddedGazetteer'

import { SAINT_REMI } from './world'

let places: Places

const ABBEY = { latitude: 48.2, longitude: -77.9 }

beforeAll(() => {
  places = buildPlaces(
    buildEmbeddedGazetteer(),
    [
      { code: '16', names: ['Montérégie'], point: SAINT_REMI },
      { code: '10', names: ['Nord-du-Québec', 'Norte de Quebec'], point: null },
      { code: '02', names: ['Saguenay–Lac-Saint-Jean'], point: null },
      { code: '13', names: ['Laval'], point: null },
      { code: '09', names: ['Côte-Nord'], point: null },
      { code: '14', names: ['Lanaudière'], point: null },
      { code: '15', names: ['Laurentides', 'Laurentians'], point: null },
    ],
    [
      { municipality: 'Abbaye-d’Exemple', postalCode: 'J9A 1A1', region: '08', point: ABBEY },
      { municipality: 'Saint-Rémi', postalCode: 'j0l2l0', region: '16', point: SAINT_REMI },
      { municipality: null, postalCode: null, region: null, point: SAINT_REMI },
    ],
  )
})

const found = (typed: string) => places.resolve(typed).found
const suggested = (typed: string) => places.resolve(typed).suggestions.map(({ label }) => label)

describe('a typed place', () => {
  it.each([
    'Saint-Rémi',
    'saint remi',
    'St-Rémi',
    'SAINT RÉMI, QC',
    ' st. rémi ',
    'ville de Saint-Rémi',
    'san remi',
    'San-Rémi',
  ])('%s is Saint-Rémi', (typed) => {
    expect(found(typed)).toMatchObject({ label: 'Saint-Rémi', region: '16', isWide: false })
  })

  it.each([
    ['Sherrington', '16'],
    ['Saint-Liguori', '14'],
    ['Knowlton', '05'],
    ['Hemmingford', '16'],
    ['Chibougamau', '10'],
  ])('%s is in region %s', (typed, region) => {
    expect(found(typed)).toMatchObject({ kind: 'town', region })
  })

  it.each([
    ['Knowlton', 'Knowlton', 'Lac-Brome'],
    ['brome lake', 'Brome Lake', 'Lac-Brome'],
    ['Sabrevois', null, 'Sainte-Anne-de-Sabrevois'],
    ['Saint-Liguori', null, 'Saint-Liguori'],
    ['St-Ligori', null, 'Saint-Liguori'],
  ])('%s keeps its own name %s beside %s', (typed, alias, label) => {
    expect(found(typed)).toMatchObject({ alias, label })
  })

  it('is found among the organizations’ own municipalities too', () => {
    expect(found('abbaye d exemple')).toMatchObject({ kind: 'town', region: '08', point: ABBEY })
  })

  it('may be the beginning of a name that only one town has', () => {
    expect(found('sherbr')?.label).toBe('Sherbrooke')
    expect(found('sai')).toBeNull()
  })

  it('offers those whose name begins so beside the one found', () => {
    const { others } = places.resolve('Sainte-Clotilde')
    expect(found('Sainte-Clotilde')?.region).toBe('16')
    expect(others.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Sainte-Clotilde-de-Horton']),
    )
  })

  it('is left to the reader when several begin so and none is it', () => {
    const answer = places.resolve('Notre-Dame-de')
    expect(answer).toMatchObject({ found: null, isAmbiguous: true })
    expect(answer.suggestions.length).toBeGreaterThan(1)
    expect(answer.suggestions.length).toBeLessThanOrEqual(8)
  })

  it('is left to the reader when a quarter of a city bears the name of a small municipality', () => {
    const { found: none, suggestions } = places.resolve('Saint-Michel')
    expect(none).toBeNull()
    expect(suggestions.map(({ region }) => region)).toEqual(expect.arrayContaining(['06', '16']))
    for (const quarter of ['Beauport', 'Lachine', 'Hull']) expect(found(quarter)).not.toBeNull()
  })

  it('suggests names that come close rather than guessing', () => {
    expect(found('Sherbrouke')).toBeNull()
    expect(suggested('Sherbrouke')).toEqual(['Sherbrooke'])
    expect(suggested('Xyzzyplugh')).toEqual([])
  })
})

describe('a typed region', () => {
  it.each([
    ['Montérégie', '16'],
    ['monteregie', '16'],
    ['Nord-du-Québec', '10'],
    ['Lac Saint-Jean', '02'],
  ])('%s is region %s, and wide', (typed, code) => {
    expect(found(typed)).toMatchObject({ kind: 'region', region: code, isWide: true })
  })

  it.each([
    ['North Shore', ['Laurentides', 'Lanaudière', 'Côte-Nord']],
    ['rive nord', ['Laurentides', 'Lanaudière']],
  ])('of several, "%s" is the one most often meant, beside the others', (typed, labels) => {
    const { found: first, others } = places.resolve(typed)
    expect([first, ...others].map((each) => each?.label)).toEqual(labels)
  })

  it('is the town when both bear the name', () => {
    expect(found('Laval')).toMatchObject({ kind: 'town', region: '13' })
  })
})

describe('a place outside Quebec', () => {
  it.each([
    ['Toronto', 'ON'],
    ['Ottawa', 'ON'],
    ['ottawa, ontario', 'ON'],
    ['Nouveau-Brunswick', 'NB'],
    ['K1A 0B1', 'ON'],
    ['E1C 4Z6', 'NB'],
    ['Guatemala', null],
    ['México', null],
    ['Philippines', null],
  ])('%s is in %s', (typed, province) => {
    expect(places.resolve(typed)).toMatchObject({ found: null, outside: { province } })
  })

  it('is never a town of Quebec', () => {
    expect(places.resolve('Richmond').outside).toBeNull()
    expect(places.resolve('Windsor').outside).toBeNull()
  })
})

describe('a device’s position', () => {
  it('has the name of the nearest town, or none in the middle of nowhere', () => {
    expect(places.townNear({ latitude: 45.271, longitude: -73.621 })?.label).toBe('Saint-Rémi')
    expect(places.townNear({ latitude: 56, longitude: -70 })).toBeNull()
  })

  it.each([
    ['Toronto', 43.7, -79.4, 'ON'],
    ['Ottawa', 45.42, -75.69, 'ON'],
    ['Hawkesbury', 45.61, -74.6, 'ON'],
    ['Campbellton', 48.0, -66.67, 'NB'],
    ['Plattsburgh', 44.7, -73.45, null],
    ['Paris', 48.85, 2.35, null],
    ['Guatemala', 14.63, -90.51, null],
  ])('in %s is not in Quebec', (_name, latitude, longitude, province) => {
    expect(places.outsideAt({ latitude, longitude })).toMatchObject({ province })
  })

  it.each([
    ['Gatineau', 45.48, -75.65],
    ['Hull', 45.43, -75.72],
    ['Hemmingford', 45.05, -73.59],
    ['Pointe-à-la-Croix', 48.01, -66.68],
    ['the woods of the north', 56, -70],
    ['Blanc-Sablon', 51.42, -57.13],
    ['Rouyn-Noranda', 48.24, -79.02],
    ['Les Îles-de-la-Madeleine', 47.38, -61.87],
  ])('in %s is in Quebec', (_name, latitude, longitude) => {
    expect(places.outsideAt({ latitude, longitude })).toBeNull()
  })
})

describe('a typed postal code', () => {
  it.each(['J0L 2L0', 'j0l2l0', 'J0L-2L0'])('%s is where that code is known', (typed) => {
    expect(found(typed)).toMatchObject({ kind: 'postalCode', label: 'J0L 2L0', point: SAINT_REMI })
  })

  it('falls back on its sector, in a town', () => {
    expect(found('H7A 1A1')).toMatchObject({ kind: 'postalSector', region: '13', isWide: false })
  })

  it('falls back on a wide sector in the country, and says that it is wide', () => {
    expect(found('G0L 1B0')).toMatchObject({ kind: 'postalSector', region: '01', isWide: true })
  })

  it('is recognized as one even when unknown', () => {
    expect(places.resolve('G9Z 1A1')).toMatchObject({ found: null, looksLikePostalCode: true })
    expect(places.resolve('Xyzzy').looksLikePostalCode).toBe(false)
  })
})

describe('comparing names', () => {
  it('never loses a name to folding', () => {
    expect(placeKey('L’Île-d’Anticosti')).toBe('l ile d anticosti')
    expect(placeKey('QC')).not.toBe('')
  })

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const { found: place, suggestions, outside } = places.resolve(typed)
        expect([place, outside].filter(Boolean).length).toBeLessThanOrEqual(1)
        if (place) expect(suggestions).toEqual([])
      }),
    )
  })
})

describe('the name of a town in a sentence', () => {
  it.each([
    ['es', 'Montréal', 'Montreal'],
    ['es', 'Québec', 'Quebec'],
    ['es', 'Saint-Rémi', 'Saint-Rémi'],
    ['en', 'Montréal', 'Montréal'],
    ['fr', 'Québec', 'Québec'],
  ] as const)('(%s) of %s is %s', (locale, official, said) => {
    expect(townIn(official, locale)).toBe(said)
  })
})
