import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { BASKET_ROOM, swap } from '@/giving/basket'

const keys = (letters: string) => [...letters].map((letter) => `o.${letter}`)

describe('a basket after its handout was changed', () => {
  it('has what left taken out', () => {
    expect(swap(keys('abc'), keys('b'), [])).toEqual(keys('ac'))
  })

  it('has what came back where it stood', () => {
    expect(swap(keys('bc'), keys('bc'), keys('abc'))).toEqual(keys('abc'))
    expect(swap(keys('ac'), keys('ac'), keys('abc'))).toEqual(keys('abc'))
  })

  it('is given nothing that stayed on the handout and was never in it', () => {
    expect(swap(keys('c'), keys('bc'), keys('abc'))).toEqual(keys('ac'))
  })

  it('keeps what another window put in it, and is full for what would come back', () => {
    const handout = keys('abcdefghij')
    const meanwhile = [...handout.slice(1), 'o.x']
    expect(swap(meanwhile, handout.slice(1), handout)).toEqual(['o.x', ...handout.slice(1)])
  })

  it('never loses what it held and the handout shows, nor holds more than has room', () => {
    const some = fc.uniqueArray(fc.constantFrom(...keys('abcdefghijklmno')), { maxLength: 10 })
    fc.assert(
      fc.property(some, some, some, (basket, drops, puts) => {
        const next = swap(basket, drops, puts)
        expect(new Set(next).size).toBe(next.length)
        expect(next.length).toBeLessThanOrEqual(BASKET_ROOM)
        for (const key of basket) {
          expect(next.includes(key)).toBe(puts.includes(key) || !drops.includes(key))
        }
      }),
    )
  })
})
