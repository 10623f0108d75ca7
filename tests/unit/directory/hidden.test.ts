import fc from 'fast-check'
import { expect, it } from 'vitest'

import { shownServices, shownSite } from '@/directory/hidden'
import type { PlaceFinder } from '@/directory/placeSite'

const TOWN = { name: 'Rimouski', kind: 'municipality', latitude: 48.44, longitude: -68.53 } as const
const finder: PlaceFinder = { find: (city) => ({ place: city === 'Rimouski' ? TOWN : null }) }

const secret = fc.string({ minLength: 1 }).map((text) => `secret ${text}`)
const site = fc.record({
  address: secret,
  municipality: fc.constantFrom('Rimouski', '', null),
  postalCode: secret,
  latitude: fc.constantFrom(48.999, null),
  longitude: fc.constantFrom(-68.999, null),
  geoPrecision: fc.constantFrom('address' as const, 'postalSector' as const, null),
  pointFrom: fc.option(secret),
  isAddressHidden: fc.constant(true),
})

it('leaves of a hidden address nothing but the municipality and its point', () => {
  fc.assert(
    fc.property(site, (hidden) => {
      const shown = shownSite(hidden, finder)
      expect(JSON.stringify(shown)).not.toMatch(/secret|\.999/)
      expect(shown.latitude).toBe(hidden.municipality === 'Rimouski' ? TOWN.latitude : null)
      expect(shownSite(shown, finder)).toEqual(shown)
    }),
  )
})

it('shows what nobody hid as it is', () => {
  fc.assert(
    fc.property(site, fc.constantFrom(false, null, undefined), (written, isAddressHidden) => {
      const open = { ...written, isAddressHidden }
      expect(shownSite(open, finder)).toBe(open)
    }),
  )
  const services = [{ key: 'a', isHidden: true }, { key: 'b', isHidden: false }, { key: 'c' }]
  expect(shownServices(services).map(({ key }) => key)).toEqual(['b', 'c'])
})
