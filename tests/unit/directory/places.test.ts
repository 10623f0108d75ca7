import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { buildPlaces, townKey } from '@/directory/places'

import { LONGUEUIL, MONTREAL, QUEBEC_CITY, SAINT_REMI } from './world'

const places = buildPlaces(
  [
    { name: 'Montréal', region: '06', point: MONTREAL },
    { name: 'Saint-Rémi', region: '16', point: SAINT_REMI },
    { name: 'Sainte-Catherine', region: '16', point: LONGUEUIL },
    { name: 'Sainte-Catherine', region: '03', point: QUEBEC_CITY },
    { name: 'Sherbrooke', region: '05', point: { latitude: 45.4, longitude: -71.9 } },
  ],
  [
    {
      municipality: 'Hemmingford',
      postalCode: 'J0L 1H0',
      region: '16',
      point: { latitude: 45.05, longitude: -73.59 },
    },
    { municipality: 'Saint-Rémi', postalCode: 'j0l2l0', region: '16', point: SAINT_REMI },
    { municipality: null, postalCode: null, region: null, point: MONTREAL },
  ],
)

describe('a typed place', () => {
  it.each(['Saint-Rémi', 'saint remi', 'St-Rémi', 'SAINT RÉMI, QC', ' st. rémi '])(
    '%s is Saint-Rémi',
    (typed) => {
      expect(places.resolve(typed).found).toMatchObject({ label: 'Saint-Rémi', region: '16' })
    },
  )

  it('is found among the organizations’ own municipalities too', () => {
    expect(places.resolve('hemmingford').found).toMatchObject({ kind: 'town', region: '16' })
  })

  it('may be the beginning of a name that only one town has', () => {
    expect(places.resolve('sherbr').found?.label).toBe('Sherbrooke')
    expect(places.resolve('saint').found).toBeNull()
  })

  it('says when several towns have the name', () => {
    const { found, others } = places.resolve('Ste-Catherine')
    expect([found?.region, ...others.map((other) => other.region)]).toEqual(['16', '03'])
  })

  it('suggests names that come close rather than guessing', () => {
    const { found, suggestions } = places.resolve('Sherbrouke')
    expect(found).toBeNull()
    expect(suggestions.map(({ label }) => label)).toEqual(['Sherbrooke'])
    expect(places.resolve('Xyzzy').suggestions).toEqual([])
  })
})

describe('a device’s position', () => {
  it('has the name of the nearest town, or none in the middle of nowhere', () => {
    expect(places.townNear({ latitude: 45.28, longitude: -73.6 })?.label).toBe('Saint-Rémi')
    expect(places.townNear({ latitude: 55, longitude: -70 })).toBeNull()
  })
})

describe('a typed postal code', () => {
  it.each(['J0L 2L0', 'j0l2l0'])('%s is where that code is known', (typed) => {
    expect(places.resolve(typed).found).toMatchObject({
      kind: 'postalCode',
      label: 'J0L 2L0',
      point: SAINT_REMI,
    })
  })

  it('falls back on its sector, between the addresses known there', () => {
    const { found } = places.resolve('J0L 9Z9')
    expect(found).toMatchObject({ kind: 'postalSector', label: 'J0L', region: '16' })
    expect(found?.point.latitude).toBeCloseTo((45.05 + SAINT_REMI.latitude) / 2, 9)
  })

  it('is recognized as one even when unknown', () => {
    expect(places.resolve('G1A 1A1')).toMatchObject({ found: null, looksLikePostalCode: true })
    expect(places.resolve('Xyzzy').looksLikePostalCode).toBe(false)
  })
})

describe('comparing names', () => {
  it('never loses a name to folding', () => {
    expect(townKey('L’Île-d’Anticosti')).toBe('l ile d anticosti')
    expect(townKey('QC')).not.toBe('')
  })

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => places.resolve(typed) !== null),
    )
  })
})
