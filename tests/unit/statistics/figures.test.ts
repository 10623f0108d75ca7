import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, daysBetween } from '@/days/calendar'
import { changeOf, figuresOf, itemsOf, sumOf } from '@/statistics/figures'
import { groupOf } from '@/statistics/pageNames'
import { periodBefore, readPeriod, startOf, stepsOf, STEPS } from '@/statistics/period'
import { niceTop, plotOf } from '@/statistics/plot'

const TODAY = '2026-11-29'

describe('the period of an address', () => {
  it('is the last thirty days where nothing is said, or nothing that is a day', () => {
    const usual = { from: '2026-10-31', to: TODAY, step: 'day' }
    for (const asked of [
      {},
      { from: '', to: '' },
      { from: '2026-02-30' },
      { from: ['a'], step: 'hour' },
    ]) {
      expect(readPeriod(asked, TODAY)).toEqual(usual)
    }
  })

  it('ends today at the latest, and turns round what is the wrong way', () => {
    expect(readPeriod({ from: '2026-11-01', to: '2027-01-01' }, TODAY).to).toBe(TODAY)
    expect(readPeriod({ from: '2026-11-20', to: '2026-11-10' }, TODAY)).toEqual({
      from: '2026-11-10',
      to: '2026-11-20',
      step: 'day',
    })
  })

  it('takes a longer step where bars would be too many', () => {
    expect(readPeriod({ from: '2026-06-01', step: 'day' }, TODAY).step).toBe('week')
    expect(readPeriod({ from: '2020-01-01', step: 'week' }, TODAY).step).toBe('month')
    expect(readPeriod({ from: '1950-01-01' }, TODAY).from).toBe('2016-11-22')
  })

  const anyPeriod = fc
    .tuple(
      fc.integer({ min: 0, max: 800 }),
      fc.integer({ min: 0, max: 800 }),
      fc.constantFrom(...STEPS),
    )
    .map(([back, days, step]) => {
      const to = addDays(TODAY, -back)
      return { from: addDays(to, -days), to, step }
    })

  it('has as many days before it, and each of its days belongs to one of its steps', () => {
    fc.assert(
      fc.property(anyPeriod, fc.nat(), (period, nth) => {
        const before = periodBefore(period)
        expect(daysBetween(before.from, before.to)).toBe(daysBetween(period.from, period.to))
        expect(addDays(before.to, 1)).toBe(period.from)
        const day = addDays(period.from, nth % (daysBetween(period.from, period.to) + 1))
        expect(stepsOf(period)).toContain(startOf(day, period.step))
      }),
    )
  })
})

describe('the figures', () => {
  const period = { from: '2026-11-23', to: TODAY, step: 'week' } as const
  const counts = [
    { day: '2026-11-23', kind: 'page', locale: 'fr', count: 3 },
    { day: '2026-11-29', kind: 'page', locale: 'es', count: 2 },
    { day: '2026-11-29', kind: 'search', locale: 'es', count: 9 },
  ] as const

  it('are one kind’s, by step and language, beside the period before', () => {
    const before = [{ day: '2026-11-20', kind: 'page', locale: 'en', count: 4 }] as const
    expect(figuresOf('page', period, counts, before)).toEqual({
      total: 5,
      before: 4,
      byLocale: { fr: 3, en: 0, es: 2 },
      steps: [{ start: '2026-11-23', counts: { fr: 3, en: 0, es: 2 } }],
    })
    expect([changeOf(5, 4), changeOf(2, 4), changeOf(4, 0)]).toEqual([25, -50, null])
  })

  it('count a month that is kept as one', () => {
    const month = { from: '2024-10-01', to: '2024-11-30', step: 'month' } as const
    const kept = [{ day: '2024-10', kind: 'page', locale: 'fr', count: 7 }] as const
    expect(figuresOf('page', month, kept, []).steps.map(({ counts: each }) => sumOf(each))).toEqual(
      [7, 0],
    )
  })

  it('put together what is one thing under several addresses, the most read first', () => {
    const items = itemsOf(
      [
        { kind: 'page', locale: 'fr', item: '/guide/logement', count: 1 },
        { kind: 'page', locale: 'fr', item: '/guide/sante', count: 2 },
        { kind: 'page', locale: 'es', item: '/guide/vivienda', count: 5 },
      ],
      ({ item }) => ({ key: item === '/guide/vivienda' ? '/guide/logement' : item }),
    )
    expect(items.map(({ item, total }) => [item.key, total])).toEqual([
      ['/guide/logement', 6],
      ['/guide/sante', 2],
    ])
    expect(groupOf('/directory/regions/estrie')).toBe('region')
  })
})

describe('a plot', () => {
  it('stacks the languages, and reaches no higher than its top', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ fr: fc.nat(999), en: fc.nat(999), es: fc.nat(999) })),
        (all) => {
          const steps = all.map((counts, at) => ({ start: addDays(TODAY, at), counts }))
          const { pieces, top } = plotOf(steps)
          for (const { start, counts } of steps) {
            const own = pieces.filter((piece) => piece.start === start)
            const height = own.reduce((sum, piece) => sum + piece.height, 0)
            expect((height * top) / 100).toBeCloseTo(sumOf(counts), 6)
            expect(height).toBeLessThanOrEqual(100.000001)
          }
        },
      ),
    )
  })

  it('has a round top whose half is whole', () => {
    expect([0, 4, 5, 7, 340, 1000].map(niceTop)).toEqual([4, 4, 6, 8, 400, 1000])
  })
})
