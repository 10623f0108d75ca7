import { describe, expect, it } from 'vitest'

import { beginningOf } from '@/text/beginningOf'

describe('the beginning of a text', () => {
  it.each([
    ['', 3, ''],
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc…'],
    ['👍👍👍', 2, '👍👍…'],
  ])('of %j in %d characters is %j', (text, length, beginning) => {
    expect(beginningOf(text, length)).toBe(beginning)
  })
})
