import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  compareIdentities,
  findDuplicatePairs,
  findDuplicates,
  type Identity,
  isSure,
  LIKELY,
  pairKey,
} from '@/directory/duplicates'
import { organizations } from '../../../seed/organizations'

import { MONTREAL, SAINT_REMI } from './world'

const identity = (id: string, parts: Partial<Identity> = {}): Identity => ({
  id,
  name: `Maison ${id}`,
  otherNames: [],
  phone: null,
  email: null,
  website: null,
  places: [],
  ...parts,
})
const at = (municipality: string, point: Identity['places'][number]['point'] = null) => ({
  municipality,
  point,
})

const reasonsOf = (a: Partial<Identity>, b: Partial<Identity>) =>
  compareIdentities(identity('aaa', a), identity('bbb', b)).reasons

describe('two sheets', () => {
  it.each([
    ['450 555-0143', '(450) 555.0143', true],
    ['450 555-0143', '1 450 555-0143, poste 12', true],
    ['450 555-0143, poste 21', '1 450 555-0143, poste 12', false],
    ['450 555-0143, poste 12', '450 555-0143 x 12', true],
    ['450 555-0143', '450 555-0144', false],
    ['811', '811', false],
    ['811, option 1', '811', false],
  ])('with the phones %s and %s: the same is %s', (a, b, isSame) => {
    expect(reasonsOf({ phone: a }, { phone: b }).includes('phone')).toBe(isSame)
  })

  it.each([
    ['Maison de l’Accueil', 'MAISON DE L’ACCUEIL', 'name'],
    ['Maison d’accueil des Moissons', 'La maison d’acceuil des moissons', 'name'],
    ['Maison d’accueil des Moissons', 'Maison des Moissons', 'nearName'],
    ['Entraide Beauharnois', 'Aide alimentaire Laval', undefined],
    ['École 12', 'École 21', undefined],
    ['Carrefour jeunesse-emploi de Laval', 'Carrefour jeunesse-emploi de Granby', 'nearName'],
  ])('named %s and %s: %s', (a, b, reason) => {
    const found = reasonsOf({ name: a }, { name: b }).filter((code) => /name/i.test(code))
    expect(found).toEqual(reason ? [reason] : [])
  })

  it('are the same by another name', () => {
    expect(reasonsOf({ name: 'CJE Sud' }, { name: 'X', otherNames: ['CJE-Sud'] })).toEqual(['name'])
  })

  it('of one youth centre in two towns are two', () => {
    const [laval, granby] = ['Laval', 'Granby'].map((town) =>
      identity(town, { name: `Carrefour jeunesse-emploi de ${town}`, places: [at(town)] }),
    )
    expect(laval && granby && compareIdentities(laval, granby).score).toBeLessThan(LIKELY)
  })

  it('share a website, unless it is one where everybody has a page', () => {
    expect(
      reasonsOf({ website: 'https://www.example.org/a' }, { website: 'http://example.org' }),
    ).toEqual(['website'])
    expect(
      reasonsOf({ website: 'https://facebook.com/a' }, { website: 'https://www.facebook.com/b' }),
    ).toEqual([])
  })

  it('stand in one place, or in one town', () => {
    const beside = { ...SAINT_REMI, latitude: SAINT_REMI.latitude + 0.0005 }
    expect(
      reasonsOf(
        { places: [at('Saint-Rémi', SAINT_REMI)] },
        { places: [at('Saint-Remi', beside), at('Montréal', MONTREAL)] },
      ),
    ).toEqual(['near', 'sameTown'])
  })

  it('are surely one by phone and name, never by the town alone', () => {
    const one = identity('one', { name: 'Maison du Sud', phone: '450 555-0143' })
    expect(isSure(compareIdentities(one, { ...one, id: 'two' }))).toBe(true)
    expect(
      compareIdentities(
        identity('a', { name: 'Récolte', places: [at('Laval')] }),
        identity('b', { name: 'Moisson', places: [at('Laval')] }),
      ).score,
    ).toBeLessThan(LIKELY)
  })

  it('of two neighbours behind one number in one town are looked at, and never surely one', () => {
    const shared = { phone: '450 555-0143', email: 'a@example.org', places: [at('Laval')] }
    const likeness = compareIdentities(
      identity('a', { name: 'Récolte', ...shared }),
      identity('b', { name: 'Moisson', ...shared }),
    )
    expect(likeness.score).toBe(100)
    expect(isSure(likeness)).toBe(false)
    expect(isSure({ score: 70, reasons: ['phone', 'nearName'] })).toBe(true)
    expect(isSure({ score: 60, reasons: ['name'] })).toBe(false)
  })

  it('look alike the same both ways, from 0 to 100', () => {
    const arbitrary = fc.record({
      name: fc.constantFrom('Maison du Sud', 'Maisons du Sud', 'Entraide 2', ''),
      phone: fc.constantFrom(null, '450 555-0143', 'jour et nuit'),
      website: fc.constantFrom(null, 'https://example.org', 'pas une adresse'),
      email: fc.constantFrom(null, 'a@example.org', 'A@example.org '),
      places: fc.array(fc.constantFrom(at('Laval'), at('Saint-Rémi', SAINT_REMI)), {
        maxLength: 2,
      }),
    })
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        const [one, other] = [identity('a', a), identity('b', b)]
        const likeness = compareIdentities(one, other)
        expect(compareIdentities(other, one)).toEqual(likeness)
        expect(likeness.score).toBeGreaterThanOrEqual(0)
        expect(likeness.score).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('the search for duplicates', () => {
  const sheets = [
    identity('1', { name: 'Maison du Sud', phone: '450 555-0143' }),
    identity('2', { name: 'La Maison du sud', phone: '450-555-0143' }),
    identity('3', { name: 'Autre chose', phone: '450 555-0143' }),
    identity('4', { name: 'Rien à voir' }),
  ]

  it('lists the likeliest first, and never the sheet itself', () => {
    const [first] = sheets
    expect(first && findDuplicates(first, sheets).map(({ found }) => found.id)).toEqual(['2', '3'])
  })

  it('has each pair once, without those that were decided', () => {
    expect(findDuplicatePairs(sheets, new Set()).map(({ key }) => key)).toEqual([
      '1+2',
      '1+3',
      '2+3',
    ])
    expect(
      findDuplicatePairs(sheets, new Set([pairKey('3', '1'), pairKey('2', '3')])).map(
        ({ key }) => key,
      ),
    ).toEqual(['1+2'])
  })

  it('finds none in the example world but those that share a number', () => {
    const seeded = organizations.map(({ name, otherNames = [] }) =>
      identity(name, { name, otherNames }),
    )
    expect(findDuplicatePairs(seeded, new Set())).toEqual([])
  })
})
