import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { textChanged } from '@/workflow/textChanged'

const differs = (now: unknown, before: unknown): boolean =>
  textChanged({ content: now }, { content: before }, [])

const word = fc.string({ minLength: 1, maxLength: 3 })
const blank = fc.constantFrom(null, undefined, '', [])

/** A text as a database keeps it: blocks, with lists of words in them. */
const row = fc.record({ id: fc.nat(), a: word, b: fc.array(word, { maxLength: 2 }) })
const block = fc.record({ id: fc.nat(), a: word, rows: fc.array(row, { maxLength: 2 }) })

/** The same as a form sends it: other identifiers, numbers as words, blanks written in. */
const asFormWrites = (value: unknown, fill: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => asFormWrites(item, fill))
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).filter(([name]) => name !== 'id')
  return {
    blank: fill,
    ...Object.fromEntries(fields.map(([name, inner]) => [name, asFormWrites(inner, fill)])),
    id: 'anew',
  }
}

describe('whether a text changed', () => {
  it('is not told by identifiers, blanks, and numbers written as words', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), blank, (text, fill) => {
        expect(differs(asFormWrites(text, fill), text)).toBe(false)
        expect(differs(text, asFormWrites(text, fill))).toBe(false)
      }),
    )
  })

  it('is told by one word anywhere, also one that came or went', () => {
    fc.assert(
      fc.property(block, word, word, (within, one, other) => {
        fc.pre(one !== other)
        const said = (words: unknown) => [{ id: 1, rows: [within, { id: 2, a: words }] }]
        expect(differs(said(one), said(other))).toBe(true)
        expect(differs(said(one), said(''))).toBe(true)
        expect(differs(said(undefined), said(other))).toBe(true)
      }),
    )
  })

  it.each([
    ['the order of a list', ['a', 'b'], ['b', 'a']],
    ['a blank place in a list', ['a', '', 'b'], ['a', 'b']],
    ['a list in the place of a word', ['a'], 'a'],
    ['another document that is referred to', { id: 1 }, { id: 2 }],
    ['a document in the place of none', { id: 1 }, null],
    ['a field that the other has not', { a: 'x' }, { constructor: 'x' }],
  ])('is told by %s', (_, now, before) => {
    expect(differs(now, before)).toBe(true)
    expect(differs(before, now)).toBe(true)
  })

  it('is not told by how a document is referred to', () => {
    expect(differs({ id: 7 }, '7')).toBe(false)
    expect(differs([{ id: 7 }], [7])).toBe(false)
  })
})
