import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { sayStep, stepsBetween } from '@/db/steps'
import { lossesIn } from '@/operations/upgrade/census'

describe('what an upgrade loses', () => {
  it('is rows that are fewer in a table that is still there', () => {
    const before = { users: 3, sources: 5, campaigns_invitations: 9, updates: 2 }
    const after = { users: 3, sources: 4, invitations: 9, updates: 7 }
    expect(lossesIn(before, after)).toEqual([{ name: 'sources', before: 5, after: 4 }])
  })

  it('is nothing when every count stays or grows, whatever tables come', () => {
    const counts = fc.dictionary(fc.string({ minLength: 1 }), fc.nat())
    fc.assert(
      fc.property(counts, counts, (before, added) => {
        const after = Object.fromEntries(
          Object.entries(before).map(([name, count]) => [name, count + (added[name] ?? 0)]),
        )
        expect(lossesIn(before, { ...added, ...after })).toEqual([])
      }),
    )
  })
})

describe('the steps of an upgrade', () => {
  const known = ['20261122_000000_initial', '20261125_143241_text_writers', '20261128_1_more']

  it('are those that the database has not had, in their order', () => {
    expect(stepsBetween(known, new Set(['20261122_000000_initial']))).toEqual({
      waiting: known.slice(1),
      unknown: [],
    })
  })

  it('name those of a newer version, and not the mark of a development database', () => {
    const had = new Set([...known, 'dev', '20270101_000000_later'])
    expect(stepsBetween(known, had)).toEqual({ waiting: [], unknown: ['20270101_000000_later'] })
  })

  it.each([
    ['20261128_054338_site_point_from', '2026-11-28 site point from'],
    ['something_else', 'something_else'],
  ])('are said: %s', (name, words) => {
    expect(sayStep(name)).toBe(words)
  })
})
