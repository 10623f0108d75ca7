import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { countFilters, NO_FILTERS, withoutChoices } from '@/map/filters'
import { coverageOf, lastYear, quarterIndex, quartersOfYear } from '@/map/period'

import { PERIODS } from './rows'

const { '2016': year, '2017Q1Q2': half, '2024Q2': second } = PERIODS

describe('the quarters of a period', () => {
  it('are told from those that have no list', () => {
    expect(coverageOf([year, half, second], { from: year.from, to: second.to })).toEqual({
      quarters: 34,
      loaded: 7,
      missing: [{ from: half.to + 1, to: second.from - 1 }],
    })
  })

  it('are all missing where nothing is loaded, which is not zero', () => {
    expect(coverageOf([year], quartersOfYear(2015))).toEqual({
      quarters: 4,
      loaded: 0,
      missing: [quartersOfYear(2015)],
    })
  })

  it('are each loaded or missing, once', () => {
    const period = fc
      .tuple(fc.integer({ min: 8056, max: 8090 }), fc.nat(3))
      .map(([from, more]) => ({ key: `${from}-${more}`, from, to: from + more }))
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), period, (periods, range) => {
        const { quarters, loaded, missing } = coverageOf(periods, range)
        const gone = missing.reduce((sum, { from, to }) => sum + to - from + 1, 0)
        expect(loaded + gone).toBe(quarters)
        missing
          .slice(1)
          .forEach(({ from }, at) => expect(from).toBeGreaterThan(missing[at]!.to + 1))
      }),
    )
  })
})

describe('the year a map opens on', () => {
  it('is the last that a list covers, whole', () => {
    expect(lastYear([second, year])).toEqual({
      from: quarterIndex(2024, 1),
      to: quarterIndex(2024, 4),
    })
  })

  it('is none without a list', () => expect(lastYear([])).toBeUndefined())

  it('stays when all filters are taken back, and is none of them', () => {
    const filters = {
      ...NO_FILTERS,
      ...quartersOfYear(2024),
      facets: { stream: ['lowWage'] },
      employer: 'e1',
    }
    expect(countFilters(filters)).toBe(2)
    expect(withoutChoices(filters)).toEqual({ ...NO_FILTERS, ...quartersOfYear(2024) })
    expect(countFilters(withoutChoices(filters))).toBe(0)
  })
})
