import { describe, expect, it } from 'vitest'

import { nextRow } from '@/admin/CampaignDesk/nextRow'

const rows = (ids: string) => [...ids].map((id) => ({ id }))

describe('the card that opens once one is saved', () => {
  it.each([
    // Before, after, saved, next.
    ['abc', 'bc', 'a', 'b'],
    ['abc', 'cb', 'a', 'b'],
    ['abc', 'ab', 'c', 'a'],
    ['abc', 'acb', 'b', 'c'],
    ['abc', 'ac', 'b', 'c'],
    ['abcd', 'ad', 'b', 'd'],
    ['abc', 'abc', 'x', 'a'],
    ['ab', 'cb', 'a', 'b'],
    ['a', 'c', 'a', 'c'],
    ['a', 'a', 'a', undefined],
    ['a', '', 'a', undefined],
  ])('after %s, now %s, with %s saved, is %s', (before, after, saved, next) => {
    expect(nextRow(rows(before), rows(after), saved)?.id).toBe(next)
  })
})
