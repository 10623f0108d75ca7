import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mergeTexts, rowNumbers, whatCameIn, type Fields } from '@/together'

const callout = (id: string, text: string) => ({ id, blockType: 'callout', text })

const row = (id: string, words: string) => ({ id, cells: [{ id: `${id}c`, text: words }] })

const table = (rows: object[], columns = ['a']) => ({
  id: 't',
  blockType: 'procedureTable',
  blockName: 'Les frais',
  columns: columns.map((id) => ({ id, label: id })),
  rows,
})

const text = (content: object[], more: object = {}): Fields => ({ title: 'A', content, ...more })

describe('where changes of somebody else came in', () => {
  it('is nowhere when nothing differs, however a form writes it', () => {
    const one = text([callout('1', 'Un')], { summary: '' })
    expect(whatCameIn(one, text([callout('1', 'Un')], { summary: null }))).toBeUndefined()
  })

  it('is the passage by its key, and of a table the rows by theirs', () => {
    const rows = [row('1', 'un'), row('2', 'deux'), row('3', 'trois')]
    const before = text([callout('a', 'A'), table(rows)])
    const now = text([
      callout('new', 'Neuf'),
      callout('a', 'A'),
      table([row('1', 'un'), row('2', 'autre'), row('3', 'trois'), row('4', 'quatre')]),
    ])
    expect(whatCameIn(before, now)).toEqual({
      passages: [
        { key: 'new', name: undefined, rows: [] },
        { key: 't', name: 'Les frais', rows: ['2', '4'] },
      ],
      removed: 0,
      isReordered: false,
      fields: [],
    })
  })

  it('is the whole table where more than its rows changed, or a row left', () => {
    const before = text([table([row('1', 'un'), row('2', 'deux')])])
    const passages = (now: object) => whatCameIn(before, text([now]))?.passages
    const whole = [{ key: 't', name: 'Les frais', rows: [] }]
    expect(passages(table([row('1', 'un')]))).toEqual(whole)
    expect(passages(table([row('1', 'x'), row('2', 'deux')], ['b']))).toEqual(whole)
  })

  it('is the order, what left, and fields beside the passages', () => {
    const before = text([callout('1', 'Un'), callout('2', 'Deux'), callout('3', 'Trois')])
    const now = text([callout('3', 'Trois'), callout('1', 'Un')], { title: 'B' })
    expect(whatCameIn(before, now)).toEqual({
      passages: [],
      removed: 1,
      isReordered: true,
      fields: ['title'],
    })
  })

  it('is a row by the number that it has whenever it is said, whatever was put before it or left', () => {
    const rows = [row('3', 'trois'), row('1', 'un'), row('2', 'deux')]
    expect(rowNumbers(table(rows), ['1', '2', 'gone'])).toEqual([2, 3])
    expect(rowNumbers(callout('a', 'A'), ['1'])).toEqual([])
  })

  it.each(['date', 'kind', 'order', 'part', 'sensitiveTopics'])('is the %s of a text', (field) => {
    const now = text([], { [field]: 'b' })
    expect(whatCameIn(text([], { [field]: 'a' }), now)?.fields).toEqual([field])
  })

  it('names, of two people’s cells, those of the other one and none of mine', () => {
    const rows = ['1', '2', '3', '4'].map((id) => row(id, 'mot'))
    const writes = (at: number, words: string) =>
      text([table(rows.map((one, index) => (index === at ? row(one.id, words) : one)))])
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), (mine, theirs) => {
        fc.pre(mine !== theirs)
        const sides = {
          base: text([table(rows)]),
          mine: writes(mine, 'moi'),
          theirs: writes(theirs, 'elle'),
        }
        const { merged } = mergeTexts(sides)
        expect(whatCameIn(sides.mine, merged)?.passages).toEqual([
          { key: 't', name: 'Les frais', rows: [rows[theirs]!.id] },
        ])
      }),
    )
  })
})
