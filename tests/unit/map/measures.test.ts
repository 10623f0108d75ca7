import { describe, expect, it } from 'vitest'

import { addTo, areLmiasKnown, areLmiasPartial, noMeasures } from '@/map/measures'

describe('the number of LMIAs', () => {
  const of = (...rows: number[]) => {
    const measures = noMeasures()
    for (const lmias of rows) addTo(measures, 3, lmias)
    return measures
  }

  it('is none where nothing was granted, and a fact', () => {
    expect([areLmiasKnown(of()), of().lmias]).toEqual([true, 0])
  })

  it('is unknown where no list of the rows gives it', () => {
    expect(areLmiasKnown(of(-1, -1))).toBe(false)
  })

  it('is what the lists say as soon as one of them does', () => {
    expect([areLmiasKnown(of(-1, 2)), of(-1, 2).lmias]).toEqual([true, 2])
  })

  it('is said to be partial where only some rows have it', () => {
    expect([of(), of(-1), of(1, 2), of(-1, 2)].map(areLmiasPartial)).toEqual([
      false,
      false,
      false,
      true,
    ])
  })
})
