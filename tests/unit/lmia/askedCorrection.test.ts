import { describe, expect, it } from 'vitest'

import { correctionOfPlace, readAsked } from '@/lmia/corrections/asked'

const inAddress = (place: { key: string; name: string }) =>
  readAsked(new URLSearchParams(correctionOfPlace(place)))

describe('a correction that the map begins', () => {
  it('names the place that was open, by its key and by what lists call it', () => {
    expect(inAddress({ key: 'm:68055', name: 'Saint-Rémi' })).toEqual({
      kind: 'movedPoint',
      placeKey: 'm:68055',
      toPlaceName: 'Saint-Rémi',
      city: 'Saint-Rémi',
    })
  })

  it('is about a name where there is no point: a borough, rows without a place', () => {
    expect(inAddress({ key: 'b:lasalle', name: 'LaSalle' })).toEqual({
      kind: 'cityAlias',
      city: 'LaSalle',
    })
    expect(inAddress({ key: '', name: '' })).toEqual({ kind: 'cityAlias' })
  })

  it('takes nothing else from an address, and no text that is no name', () => {
    const params = new URLSearchParams({ status: 'withdrawn', city: 'x'.repeat(201), kind: '' })
    expect(readAsked(params)).toEqual({})
  })
})
