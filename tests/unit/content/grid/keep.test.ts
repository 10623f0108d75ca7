import { describe, expect, it } from 'vitest'

import { keepColumns, keepRows, TABLE_SHAPES } from '@/content/grid'

let made = 0
const makeId = () => `new-${(made += 1)}`
const { procedureTable, streamComparison } = TABLE_SHAPES

describe('what the site takes for a table', () => {
  it('is what it stores already, to the letter', () => {
    const columns = [{ id: 'c', label: 'Coût' }]
    expect(keepColumns(columns, makeId)).toEqual(columns)
    const rows = [{ id: 'r', cells: [{ id: 'a', text: '0 $' }] }]
    expect(keepRows(procedureTable, rows, makeId)).toEqual(rows)
    const criteria = [{ id: 'k', label: 'Durée', values: [{ id: 'v', text: null }] }, { id: 'l' }]
    expect(keepRows(streamComparison, criteria, makeId)).toEqual([
      { id: 'k', label: 'Durée', values: [{ id: 'v' }] },
      { id: 'l' },
    ])
  })

  it('gives an identity to what has none, one of no use, or that of another', () => {
    const row = { id: 'r', cells: [{ id: 'a', text: 'x' }, { text: 'y' }] }
    const kept = keepRows(procedureTable, [row, row, { id: 'x'.repeat(90), cells: [] }], makeId)
    if (!Array.isArray(kept)) throw new Error(kept)
    const cells = kept.flatMap(({ cells: all }) => all as { id: string }[])
    for (const all of [kept, cells]) {
      const ids = all.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    expect(kept[0]).toMatchObject({ id: 'r', cells: [{ id: 'a' }, {}] })
  })

  it('is nothing else: other fields are left out, other shapes refused', () => {
    expect(keepColumns([{ id: 'c', label: 'A', evil: { $gt: 1 } }], makeId)).toEqual([
      { id: 'c', label: 'A' },
    ])
    for (const odd of ['x', 3, {}, [1], [null], [[]], [{ label: {} }]]) {
      expect(keepColumns(odd, makeId)).toBe('misshapen')
    }
    expect(keepRows(procedureTable, [{ cells: 'x' }], makeId)).toBe('misshapen')
    expect(keepRows(procedureTable, [{ cells: [{ text: 1 }] }], makeId)).toBe('misshapen')
  })

  it('is bounded', () => {
    expect(
      keepColumns(
        Array.from({ length: 41 }, () => ({})),
        makeId,
      ),
    ).toBe('tooLarge')
    const rows = (count: number, wide: number) =>
      Array.from({ length: count }, () => ({ cells: Array.from({ length: wide }, () => ({})) }))
    expect(keepRows(procedureTable, rows(500, 8), makeId)).toHaveLength(500)
    expect(keepRows(procedureTable, rows(500, 10), makeId)).toBe('tooLarge')
    expect(keepRows(procedureTable, rows(1001, 1), makeId)).toBe('tooLarge')
    const long = [{ cells: [{ text: 'x'.repeat(10_001) }] }]
    expect(keepRows(procedureTable, long, makeId)).toBe('tooLong')
  })
})
