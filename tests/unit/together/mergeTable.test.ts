import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mergeTexts, type Fields } from '@/together'

interface Cell {
  id: string
  text: string
}

interface Row {
  id: string
  cells: Cell[]
}

const COLUMNS = ['a', 'b', 'c'].map((id) => ({ id, label: id }))

const row = (id: string, words = 'mot'): Row => ({
  id,
  cells: COLUMNS.map((column) => ({ id: `${id}${column.id}`, text: words })),
})

const table = (rows: Row[], more: object = {}) => ({
  id: 't',
  blockType: 'procedureTable',
  caption: 'Les frais',
  columns: COLUMNS,
  rows,
  ...more,
})

const text = (block: object): Fields => ({ content: [block] })

const written = (rows: Row[], at: number, column: number, words: string): Row[] =>
  rows.map((one, index) => ({
    ...one,
    cells: one.cells.map((cell, place) =>
      index === at && place === column ? { ...cell, text: words } : cell,
    ),
  }))

const merged = (base: object, mine: object, theirs: object) => {
  const result = mergeTexts({ base: text(base), mine: text(mine), theirs: text(theirs) })
  const [block] = result.merged.content as ReturnType<typeof table>[]
  return { asked: result.conflicts.map(({ key }) => key), block }
}

const rows = [row('1'), row('2'), row('3')]
const place = fc.record({ at: fc.nat(2), column: fc.nat(2) })

describe('a table in which two people write', () => {
  it('keeps what each wrote in a cell; of one cell they are asked, and about the table', () => {
    fc.assert(
      fc.property(place, place, (mine, theirs) => {
        const isOne = mine.at === theirs.at && mine.column === theirs.column
        const { asked, block } = merged(
          table(rows),
          table(written(rows, mine.at, mine.column, 'à moi')),
          table(written(rows, theirs.at, theirs.column, 'à elle')),
        )
        expect(asked).toEqual(isOne ? ['content/t'] : [])
        if (isOne) return
        expect(block?.rows[mine.at]?.cells[mine.column]?.text).toBe('à moi')
        expect(block?.rows[theirs.at]?.cells[theirs.column]?.text).toBe('à elle')
      }),
    )
  })

  it('keeps a row that one added, one that the other moved, and a caption beside cells', () => {
    const added = [...rows, row('4', 'neuf')]
    const other = table(written(rows, 0, 0, 'à elle'), { caption: 'Les coûts' })
    const { asked, block } = merged(table(rows), table(added), other)
    expect(asked).toEqual([])
    expect(block).toEqual(table(written(added, 0, 0, 'à elle'), { caption: 'Les coûts' }))
    const moved = [rows[2]!, rows[0]!, rows[1]!]
    const both = merged(table(rows), table(moved), table(written(rows, 1, 1, 'à elle')))
    expect(both.asked).toEqual([])
    expect(both.block?.rows).toEqual(written(moved, 2, 1, 'à elle'))
  })

  const without = table(
    rows.map(({ id, cells }) => ({ id, cells: cells.slice(1) })),
    { columns: COLUMNS.slice(1) },
  )
  it.each([
    [
      'a row was removed and written in',
      table(rows.slice(1)),
      table(written(rows, 0, 2, 'à elle')),
    ],
    ['a column went while a row came', without, table([...rows, row('4')])],
    [
      'columns changed places while a cell was written',
      table(rows, { columns: COLUMNS.toReversed() }),
      table(written(rows, 0, 2, 'à elle')),
    ],
    [
      'both gave a row new cells',
      table([{ id: '1', cells: row('x').cells }, ...rows.slice(1)]),
      table([{ id: '1', cells: row('y').cells }, ...rows.slice(1)]),
    ],
    ['both named it otherwise', table(rows, { caption: 'A' }), table(rows, { caption: 'B' })],
  ])('is asked about where %s', (_, mine, theirs) => {
    expect(merged(table(rows), mine, theirs).asked).toEqual(['content/t'])
    expect(merged(table(rows), theirs, mine).asked).toEqual(['content/t'])
  })
})
