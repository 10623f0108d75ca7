import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { distanceKm, isWithin } from '@/geo/distance'

const MONTREAL = { latitude: 45.5, longitude: -73.57 }
const QUEBEC_CITY = { latitude: 46.81, longitude: -71.21 }

const pointOfQuebec = fc.record({
  latitude: fc.double({ min: 44, max: 63, noNaN: true }),
  longitude: fc.double({ min: -80, max: -56, noNaN: true }),
})

describe('a distance', () => {
  it('is in kilometres, as a map says', () => {
    expect(distanceKm(MONTREAL, QUEBEC_CITY)).toBeCloseTo(233, -1)
    expect(distanceKm(MONTREAL, MONTREAL)).toBe(0)
  })

  it('is the same both ways and never a detour', () => {
    fc.assert(
      fc.property(pointOfQuebec, pointOfQuebec, pointOfQuebec, (a, b, c) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9)
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6)
      }),
    )
  })

  it('is within a limit when the measure says so, however quickly it is answered', () => {
    const km = fc.double({ min: 0, max: 2500, noNaN: true })
    fc.assert(
      fc.property(pointOfQuebec, pointOfQuebec, km, (a, b, limit) => {
        expect(isWithin(a, b, limit)).toBe(distanceKm(a, b) <= limit)
      }),
    )
  })
})
