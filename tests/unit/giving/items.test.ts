import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addressOf, BASKET_ROOM, keysIn, put, readBasket, take } from '@/giving/basket'
import {
  type Item,
  columnNames,
  markOf,
  passageAnchors,
  readItem,
  readItems,
  writeItem,
  writeItems,
  writeKeys,
} from '@/giving/items'

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'))
const item: fc.Arbitrary<Item> = fc.oneof(
  slug.map((one) => ({ kind: 'sheet' as const, slug: one })),
  slug.map((one) => ({ kind: 'chapter' as const, slug: one })),
  fc
    .tuple(slug, fc.stringMatching(/^[a-z0-9]{6}$/))
    .map(([one, mark]) => ({ kind: 'passage' as const, slug: one, mark })),
)

describe('the keys of what is given on', () => {
  it('come back as they were written, in an address that encodes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(item, { maxLength: BASKET_ROOM, selector: writeItem }),
        (items) => {
          const text = writeItems(items)
          expect(readItems(text)).toEqual({
            keys: items.map(writeItem),
            items,
            unreadable: [],
            tooMany: 0,
          })
          expect(encodeURIComponent(text ?? '')).toBe(text ?? '')
        },
      ),
    )
  })

  it.each([
    ['a script', 'o.<script>alert(1)</script>'],
    ['a way up', 'o.../../etc/passwd'],
    ['another kind', 'x.entraide'],
    ['a sheet with a mark', 'o.entraide.abc123'],
    ['a mark too long', 'g.logement.abc1234'],
    ['capitals', 'o.Entraide'],
    ['no slug', 'o.'],
    ['a slug of a book', `o.${'a'.repeat(201)}`],
    ['what every object has', '__proto__'],
  ])('are refused and counted: %s', (_name, key) => {
    expect(readItem(key)).toBeUndefined()
    expect(readItems(`${key}_o.entraide`)).toMatchObject({ items: [{ slug: 'entraide' }] })
    expect(readItems(key).items).toEqual([])
  })

  it('are ten at most, each once; the others are counted', () => {
    const keys = Array.from({ length: 500 }, (_, at) => `o.organisme-${at}`)
    const { items, tooMany, unreadable } = readItems([...keys, ...keys, 'nothing'].join('_'))
    expect([items.length, tooMany, unreadable]).toEqual([BASKET_ROOM, 490, ['nothing']])
    expect(readItems(undefined)).toEqual({
      keys: [],
      items: [],
      tooMany: 0,
      unreadable: [],
    })
  })

  it('never throw, whatever an address holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(readItems(text).items.length).toBeLessThanOrEqual(BASKET_ROOM)
      }),
    )
  })

  it('are all known as they are written, what names nothing too', () => {
    const { keys } = readItems('o.a_g.b_o.-a_g.b')
    expect(keys).toEqual(['o.a', 'g.b', 'o.-a'])
    expect(writeKeys(keys)).toBe('o.a_g.b_o.-a')
    expect(writeItems([])).toBeUndefined()
  })

  it('mark a passage by the end of its identifier, on either database', () => {
    expect(markOf({ id: '6b0c3d14f281057764cc53e5' })).toBe('cc53e5')
    expect(markOf({ id: 12 })).toBeUndefined()
    expect(markOf({})).toBeUndefined()
  })
})

describe('the basket of a browser', () => {
  it('holds as many as a handout', () => {
    const keys = Array.from({ length: BASKET_ROOM + 1 }, (_, at) => `o.a${at}`)
    expect(put([], keys)).toEqual(readItems(addressOf(keys)).items.map(writeItem))
  })

  it('puts, takes out and puts back, each once, in order', () => {
    const basket = put(put([], ['o.a']), ['g.b.abc123', 'o.a'])
    expect(basket).toEqual(['o.a', 'g.b.abc123'])
    expect(take(basket, ['o.a'])).toEqual(['g.b.abc123'])
    expect(put(take(basket, ['o.a']), ['o.a'])).toEqual(['g.b.abc123', 'o.a'])
  })

  it('is full at ten and stays as it was', () => {
    const full = Array.from({ length: 10 }, (_, at) => `o.a${at}`)
    expect(put(full, ['o.z'])).toEqual(full)
  })

  it('puts back what was taken out where it stood', () => {
    const before = ['o.a', 'o.b', 'o.c']
    const basket = take(before, ['o.b'])
    expect(put(take(basket, keysIn('o.a_o.c')), keysIn(addressOf(before)))).toEqual(before)
  })

  it('is what the address of a handout holds', () => {
    const basket = put([], ['o.a', 'g.b', 'g.b.abc123'])
    expect(readItems(addressOf(basket)).items.map(writeItem)).toEqual(basket)
  })

  it.each([null, '', '<script>', '{"o":1}', 'o.', '__proto__', 'o.a b'])(
    'is empty when what was kept is not ours: %s',
    (kept) => {
      expect(readBasket(kept)).toEqual([])
    },
  )
})

describe('the address of a passage', () => {
  const [once, second, third] = ['u3fa2b1c98d7e6f50', 'u3fa2b1c98d7e6f50-2', 'u3fa2b1c98d7e6f50-3']

  it('is of its block and its words, and not of the same words in other blocks', () => {
    for (const key of [once, second, third])
      expect(passageAnchors('cc5414')(key)).toBe('p-cc5414-3fa2b1c9')
  })

  it('is counted where the words come again in the block, however often it is drawn', () => {
    const nameAnchor = passageAnchors('cc5414')
    const names = () => [second, third].map(nameAnchor)
    expect(names()).toEqual(['p-cc5414-3fa2b1c9', 'p-cc5414-3fa2b1c9-2'])
    expect(names()).toEqual(['p-cc5414-3fa2b1c9', 'p-cc5414-3fa2b1c9-2'])
  })
})

describe('the names of columns', () => {
  const hash = fc.stringMatching(/^[0-9a-f]{16}$/)

  it('are made of their words, not of their places, and tell the same words apart', () => {
    expect(columnNames(['u3fa2b1c98d7e6f50', undefined, 'u3fa2b1c98d7e6f50-2'])).toEqual([
      '3fa2',
      undefined,
      '3fa2-2',
    ])
  })

  it('are given once each', () => {
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 40 }), (hashes) => {
        const names = columnNames(hashes.map((each) => `u${each}`))
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })
})
