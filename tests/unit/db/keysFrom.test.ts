import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { keysFrom } from '@/db/keysFrom'

const isAmong = (key: string, prefix: string): boolean => {
  const [{ key: from }, { key: before }] = keysFrom(prefix).and
  return key >= from.greater_than_equal && key < before.less_than
}

describe('the keys that begin with some words', () => {
  it('are those between two, and no other', () => {
    const word = fc.stringMatching(/^[\w:.-]{1,6}$/)
    // Half of them begin so.
    const key = (prefix: string) =>
      fc.oneof(
        word,
        word.map((end) => prefix + end),
      )
    fc.assert(
      fc.property(
        word.chain((prefix) => fc.tuple(fc.constant(prefix), key(prefix))),
        ([prefix, found]) => {
          expect(isAmong(found, prefix)).toBe(found.startsWith(prefix))
        },
      ),
    )
  })

  it('are not those of a longer number', () => {
    expect(isAmong('told-comment:1:updates', 'told-comment:1:')).toBe(true)
    expect(isAmong('told-comment:12:updates', 'told-comment:1:')).toBe(false)
  })
})
