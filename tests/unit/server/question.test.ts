import { describe, expect, it } from 'vitest'

import { isQuestion, namedOrder } from '@/server/rest/shape'

const isAsked = (where: unknown) => isQuestion({ where }, new Set())

describe('a question', () => {
  it('for none of nothing is refused, since Payload stumbles over it', () => {
    expect(isAsked({ id: { not_in: '' } })).toBe(false)
    expect(isAsked({ and: [{ id: { not_in: '' } }] })).toBe(false)
  })

  it('for none of some, or for an empty word, is one', () => {
    expect(isAsked({ id: { not_in: '1,2' } })).toBe(true)
    expect(isAsked({ id: { not_in: ['1'] } })).toBe(true)
    expect(isAsked({ name: { not_equals: '' } })).toBe(true)
  })

  it('looks for no part of a date', () => {
    const asked = (operator: string) =>
      isQuestion({ where: { createdAt: { [operator]: '2026' } } }, new Set(['createdAt']))
    expect(['contains', 'like', 'not_like'].map(asked)).toEqual([false, false, false])
    expect(['equals', 'greater_than', 'exists'].map(asked)).toEqual([true, true, true])
  })

  it.each(['99999999999999999999', '1e30', 'Infinity', '1.5', -1e18, {}, []])(
    'for page %s is none that a database can answer',
    (page) => {
      expect(isQuestion({ page }, new Set())).toBe(false)
    },
  )

  it.each([undefined, null, '', '0', '3', 250, 'x'])('for page %s is one', (page) => {
    expect(isQuestion({ page }, new Set())).toBe(true)
  })

  it.each([
    [undefined, undefined],
    ['', undefined],
    [',', undefined],
    ['-', undefined],
    [['', '-title'], ['-title']],
    ['-title,,id', ['-title', 'id']],
  ])('to be put in order by %j is by %j', (sort, named) => {
    expect(namedOrder(sort)).toEqual(named)
  })
})
