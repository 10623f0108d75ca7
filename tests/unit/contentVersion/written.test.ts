import fc from 'fast-check'
import { serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'

import { written } from '@/contentVersion/written'

const count = (chapters: number) => ({ chapters })

describe('what an answer says, written down', () => {
  it('is alike for one number, whatever the engine made of it', () => {
    const before = written(count(5))
    count(1.5) // in an object of the same shape: from here on the engine keeps fractions in its place
    expect(written(count(5))).toBe(before)
  })

  it('is alike for the same words, whatever they were cut from', () => {
    const cut = 'Une page… avec une phrase en français assez longue'.slice(10)
    const made = Buffer.from(cut, 'latin1').toString('latin1')
    expect(made).toBe(cut)
    expect(written(made)).toBe(written(cut))
  })

  it.each<[string, unknown[]]>([
    ['a number, its digits and a large one', [1, '1', 1n, true]],
    [
      'nothing of each kind',
      [null, undefined, '', 0, -0, NaN, false, [], {}, new Map(), new Set()],
    ],
    ['a field that is absent, and one that says nothing', [{}, { a: undefined }, { a: null }]],
    [
      'items, and words that look like them',
      [['a', 'b'], ['a,b'], ['as1:b'], [['a'], 'b'], [['a', 'b']]],
    ],
    [
      'fields, and words that look like them',
      [{ a: 'b' }, { as1: 'b' }, ['a', 'b'], new Map([['a', 'b']])],
    ],
    ['a moment, its text and its number', [new Date(0), new Date(0).toISOString(), 0]],
    [
      'entries and their order',
      [new Map([[1, [2]]]), new Map([[1, 2]]), new Set([1, 2]), new Set([2, 1])],
    ],
    ['bytes', [Buffer.from([1, 2]), Buffer.from([12]), [1, 2]]],
  ])('tells apart %s', (_, values) => {
    const texts = values.map(written)
    expect(new Set(texts).size).toBe(values.length)
  })

  it('is alike for equal values, and for those alone', () => {
    const values = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true })
    const isSame = (a: unknown, b: unknown) => serialize(a).equals(serialize(b))
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(written(structuredClone(a))).toBe(written(a))
        // What the engine writes alike says the same.
        if (isSame(a, b)) expect(written(a)).toBe(written(b))
        else if (written(a) === written(b)) expect(a).toEqual(b)
      }),
    )
  })

  it.each([[() => 1], [Symbol('a')], [/a/], [new Error('a')], [Promise.resolve(1)]])(
    'is refused where fields do not say what it is (%#)',
    (value) => {
      expect(() => written({ value })).toThrow(TypeError)
    },
  )

  it('is refused for what has a class, which may hide what it says', () => {
    class Hidden {
      readonly #words: string
      constructor(words: string) {
        this.#words = words
      }
      get words() {
        return this.#words
      }
    }
    for (const words of ['a', 'b']) {
      expect(() => written([new Hidden(words)])).toThrow(TypeError)
    }
    expect(written(Object.assign(Object.create(null), { a: 1 }))).toBe(written({ a: 1 }))
  })

  it('is refused for what holds itself', () => {
    const ring: { next?: unknown } = {}
    ring.next = ring
    expect(() => written(ring)).toThrow(RangeError)
  })
})
