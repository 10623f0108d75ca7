import fc from 'fast-check'
import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'

import { daysIn, withDays } from '@/admin/ListTools/days'

const FIELDS = ['reviewBy', 'lastChecked']
const span = (from: string, until: string, field = 'reviewBy') => ({ field, from, until })

const aDay = fc.constantFrom('', '2026-12-01', '2027-02-28', '2028-02-29')
const other = fc.constantFrom<Where>(
  {},
  { part: { equals: 'work' } },
  { and: [{ part: { equals: 'work' } }, { order: { greater_than: 2 } }] },
  { or: [{ and: [{ part: { equals: 'work' } }] }, { and: [{ part: { equals: 'health' } }] }] },
)

describe('days of a list', () => {
  it('stand in its question beside what else is asked', () => {
    const asked = withDays({ part: { equals: 'work' } }, FIELDS, span('2026-12-01', '2026-12-31'))
    expect(asked).toEqual({
      or: [
        {
          and: [
            { part: { equals: 'work' } },
            { reviewBy: { greater_than_equal: '2026-12-01' } },
            { reviewBy: { less_than_equal: '2026-12-31' } },
          ],
        },
      ],
    })
  })

  it('are read back from it, whatever else is asked', () => {
    fc.assert(
      fc.property(other, aDay, aDay, fc.constantFrom(...FIELDS), (where, from, until, field) => {
        const found = daysIn(withDays(where, FIELDS, { field, from, until }), FIELDS)
        expect([found.from, found.until]).toEqual([from, until])
        if (from || until) expect(found.field).toBe(field)
      }),
    )
  })

  it('take the place of those before, and go without a trace', () => {
    fc.assert(
      fc.property(other, aDay, aDay, (where, from, until) => {
        const none = withDays(where, FIELDS, span('', ''))
        const asked = withDays(where, FIELDS, span(from, until, 'lastChecked'))
        expect(withDays(asked, FIELDS, span('', ''))).toEqual(none)
      }),
    )
  })

  it('are left out as long as they are no days', () => {
    expect(withDays({}, FIELDS, span('demain', '2027-02-31'))).toEqual({})
  })
})
