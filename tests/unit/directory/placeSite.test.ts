import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  normalizePostalCode,
  placementOf,
  placeSite,
  type WrittenSite,
} from '@/directory/placeSite'
import { createContext } from '@/lmia/createContext'

const finder = createContext().gazetteer
const place = (site: WrittenSite, before?: WrittenSite) => placeSite(site, before, finder)

describe('a postal code', () => {
  it.each([
    ['h2x1y4', 'H2X 1Y4'],
    [' H2X  1Y4 ', 'H2X 1Y4'],
    ['h2x-1y4', 'H2X 1Y4'],
    ['JOL 2LO', 'J0L 2L0'],
    ['h2x', 'H2X'],
    ['H2X 1', 'H2X 1'],
    ['à venir', 'à venir'],
    ['Saint-Rémi J0L 2L0', 'Saint-Rémi J0L 2L0'],
  ])('%s is written %s', (typed, written) => {
    expect(normalizePostalCode(typed)).toBe(written)
  })

  it('once written stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const written = normalizePostalCode(typed)
        expect(normalizePostalCode(written)).toBe(written)
      }),
    )
  })
})

describe('a place without a point', () => {
  it('is placed by its municipality, and says that it is about', () => {
    const placed = place({ municipality: 'Saint-Rémi', postalCode: 'j0l2l0' })
    expect(placed).toMatchObject({
      postalCode: 'J0L 2L0',
      geoPrecision: 'municipality',
      pointFrom: 'Saint-Rémi',
    })
    expect(placed.latitude).toBeCloseTo(45.27, 1)
    expect(placementOf(placed)).toBe('municipality')
  })

  it('is placed by its postal sector where the municipality is large', () => {
    const placed = place({ municipality: 'Montréal', postalCode: 'H2X 1Y4' })
    expect(placed).toMatchObject({ geoPrecision: 'postalSector', pointFrom: 'Montréal (H2X)' })
    expect(placementOf(placed)).toBe('postalSector')
  })

  it('is placed by its postal sector when nothing else is written', () => {
    expect(placementOf(place({ postalCode: 'h7n' }))).toBe('postalSector')
  })

  it('is placed from its address when the other boxes are empty', () => {
    const placed = place({ address: '12, rue de l’Exemple, Saint-Rémi, QC J0L 2L0' })
    expect(placed).toMatchObject({ pointFrom: 'Saint-Rémi', geoPrecision: 'municipality' })
  })

  it.each([
    [{}],
    [{ municipality: 'Nulle-Part-sur-Mer' }],
    [{ postalCode: 'J0L 2L0' }],
    [{ address: '12, rue de l’Exemple' }],
  ])('stands nowhere when nothing says where it is: %j', (site) => {
    const placed = place(site)
    expect(placementOf(placed)).toBe('none')
    expect(placed).toMatchObject({ latitude: null, longitude: null, pointFrom: null })
  })
})

describe('a point', () => {
  const derived = place({ municipality: 'Saint-Rémi' })

  it('that was derived follows the address', () => {
    const moved = place({ ...derived, municipality: 'Rimouski' }, derived)
    expect(moved.pointFrom).toBe('Rimouski')
    expect(moved.latitude).toBeGreaterThan(48)
    expect(placementOf(place({ ...derived, municipality: 'Nulle-Part' }, derived))).toBe('none')
  })

  it('that a person typed is kept, whatever the address becomes', () => {
    const point = { latitude: 46.1, longitude: -72.2, geoPrecision: 'address' as const }
    const typed = place({ ...derived, ...point }, derived)
    expect(typed).toMatchObject({ ...point, pointFrom: null })
    expect(place({ ...typed, municipality: 'Rimouski' }, typed)).toMatchObject(point)
    expect(placementOf(typed)).toBe('byHand')
  })

  it('that is taken away is derived again', () => {
    const typed = { municipality: 'Saint-Rémi', latitude: 46, longitude: -72 }
    const emptied = place({ ...typed, latitude: null, longitude: null }, typed)
    expect(emptied.pointFrom).toBe('Saint-Rémi')
  })

  it('of which only one half was typed stands nowhere and is left to its person', () => {
    const half = place({ municipality: 'Saint-Rémi', latitude: 46 })
    expect(half.latitude).toBe(46)
    expect(placementOf(half)).toBe('none')
  })

  it('stays where it is when the sheet is saved again', () => {
    const towns = fc.constantFrom('Saint-Rémi', 'Montréal', 'Laval', 'Gaspé', 'Nulle-Part', '')
    const codes = fc.constantFrom('J0L 2L0', 'h2x1y4', 'H7N 1A1', '', 'abc')
    fc.assert(
      fc.property(towns, codes, (municipality, postalCode) => {
        const once = place({ municipality, postalCode })
        expect(place(once, once)).toEqual(once)
      }),
    )
  })
})
