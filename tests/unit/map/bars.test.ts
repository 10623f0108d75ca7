import { describe, expect, it } from 'vitest'

import { barsOf, gapsOf } from '@/components/map/bars'

import { PERIODS } from './rows'

const DRAWING = { width: 100, height: 42, gap: 0, least: 2 }

const period = (key: keyof typeof PERIODS, positions: number) => ({
  ...PERIODS[key],
  positions,
  rows: 1,
})

describe('bars over time', () => {
  it('are as wide as what their list covers, and as high as its positions per quarter', () => {
    const series = [period('2016', 40), period('2017Q1Q2', 10)]
    const [year, half] = barsOf(series, series, DRAWING)
    expect(year).toMatchObject({ x: 0, height: 40 })
    expect(year!.width).toBeCloseTo(66.67, 1)
    expect(half).toMatchObject({ height: 20 })
    expect(half!.x).toBeCloseTo(66.67, 1)
  })

  it('leave the time that no list covers empty', () => {
    const series = [period('2016', 1), period('2024Q1', 1)]
    const [, later] = barsOf(series, series, DRAWING)
    expect(later!.x).toBeCloseTo(96.97, 1)
  })

  it('can be seen when there is nothing to count, and are none without a list', () => {
    expect(barsOf([period('2024Q1', 0)], [period('2024Q1', 0)], DRAWING)[0]?.height).toBe(2)
    expect(barsOf([], [], DRAWING)).toEqual([])
  })

  it('keep the time of a list of the other kind, and hatch what this kind has not', () => {
    const series = [period('2016', 40), period('2017Q1Q2', 10), period('2024Q1', 1)]
    const listed = [series[0]!, series[2]!]
    expect(barsOf(listed, series, DRAWING).map(({ period: { key } }) => key)).toEqual([
      '2016',
      '2024Q1',
    ])
    const [gap, ...others] = gapsOf(series, listed, 33)
    expect(others).toEqual([])
    expect([gap!.x, gap!.width]).toEqual([4, 28])
    expect(gapsOf([], [], 33)).toEqual([])
  })
})
