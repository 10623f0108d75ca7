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

  const numbered = (count: number) => Array.from({ length: count }, (_, i) => String(i))

  it.each([
    ['a word', { name: { like: 'a'.repeat(1_001) } }],
    ['a part', { or: [{ name: { contains: 'a'.repeat(1_001) } }] }],
    [
      'words',
      { and: [{ name: { like: 'a '.repeat(300) } }, { name: { like: 'a '.repeat(300) } }] },
    ],
    ['a list', { id: { in: numbered(30_001) } }],
    ['a list in one word', { id: { not_in: numbered(30_001).join(',') } }],
    ['conditions', { and: numbered(501).map((slug) => ({ slug: { equals: slug } })) }],
  ])('is refused when it asks for %s longer than a database takes', (_what, where) => {
    expect(isAsked(where)).toBe(false)
    expect(isQuestion({ joins: { services: { where } } }, new Set())).toBe(false)
  })

  it('is one with what a person types and a program lists', () => {
    expect(isAsked({ name: { like: 'a'.repeat(1_000) } })).toBe(true)
    expect(isAsked({ id: { in: numbered(30_000) } })).toBe(true)
    expect(isAsked({ or: numbered(500).map((slug) => ({ slug: { equals: slug } })) })).toBe(true)
    expect(isQuestion({ joins: { services: { limit: 3, where: {} } } }, new Set())).toBe(true)
    expect(isQuestion({ joins: false }, new Set())).toBe(true)
  })

  it('is put in order by so many fields', () => {
    expect(isQuestion({ sort: 'a,'.repeat(50) }, new Set())).toBe(true)
    expect(isQuestion({ sort: 'a,'.repeat(51) }, new Set())).toBe(false)
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
