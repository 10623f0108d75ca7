import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readDays, whereDays, writeDays } from '@/admin/ListTools/days'

const FIELDS = ['reviewBy', 'lastChecked']
const aDay = fc.constantFrom('', '2026-12-01', '2027-02-28', '2028-02-29')

const queryOf = (words: string) => Object.fromEntries(new URLSearchParams(words))

describe('days of a list', () => {
  it('are asked of the database, both included', () => {
    const span = { field: 'reviewBy', from: '2026-12-01', until: '2026-12-31' }
    expect(whereDays(span)).toEqual({
      and: [
        { reviewBy: { greater_than_equal: '2026-12-01' } },
        { reviewBy: { less_than_equal: '2026-12-31' } },
      ],
    })
    expect(whereDays({ ...span, from: '', until: '' })).toBeUndefined()
  })

  it('are read back from the address, which keeps its other words but the page', () => {
    fc.assert(
      fc.property(aDay, aDay, fc.constantFrom(...FIELDS), (from, until, field) => {
        const before = new URLSearchParams('limit=100&page=3&daysFrom=2020-01-01')
        const query = queryOf(writeDays(before, { field, from, until }))
        const expected = from || until ? field : 'reviewBy'
        expect(readDays(query, FIELDS)).toEqual({ field: expected, from, until })
        expect([query.limit, query.page]).toEqual(['100', undefined])
      }),
    )
  })

  it('are of a field of the list alone, and days of the calendar', () => {
    const query = { days: 'password', daysFrom: '2027-02-31', daysUntil: ['2027-01-01'] }
    expect(readDays(query, FIELDS)).toEqual({ field: 'reviewBy', from: '', until: '' })
    expect(readDays({ daysFrom: '2027-01-01' }, [])).toEqual({
      field: '',
      from: '2027-01-01',
      until: '',
    })
    expect(whereDays(readDays({ daysFrom: '2027-01-01' }, []))).toBeUndefined()
  })
})
