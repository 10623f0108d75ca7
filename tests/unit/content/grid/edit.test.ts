import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  begin,
  clearRange,
  columnHasWords,
  copyRange,
  deleteColumn,
  deleteRow,
  duplicateColumn,
  duplicateRow,
  emptyGrid,
  type Grid,
  gridOf,
  insertColumn,
  insertRow,
  MOST_CELL_LENGTH,
  moveColumn,
  moveRow,
  newId,
  pasteAt,
  readPasted,
  redo,
  rowHasWords,
  setText,
  type Square,
  step,
  storedColumns,
  storedRows,
  TABLE_SHAPES,
  textAt,
  undo,
} from '@/content/grid'

let made = 0
const makeId = () => `new-${(made += 1)}`

const table: Grid = {
  columns: [
    { id: 'c1', label: 'Étape' },
    { id: 'c2', label: 'Coût' },
  ],
  rows: [
    { id: 'r1', label: '', cells: [cell('a', 'Demander'), cell('b', '0 $')] },
    { id: 'r2', label: '', cells: [cell('c', 'Attendre'), cell('d', '')] },
  ],
}

function cell(id: string, text: string) {
  return { id, text }
}

/** A table in which words were pasted; fails when they were refused. */
function pastedIn(at: Square, said: string[][], grid = table): Grid {
  const pasted = pasteAt(grid, at, said, makeId)
  if (typeof pasted === 'string') throw new Error(pasted)
  return pasted
}

const words = (grid: Grid) => grid.rows.map(({ cells }) => cells.map(({ text }) => text))
const cellIds = (grid: Grid) => grid.rows.map(({ cells }) => cells.map(({ id }) => id))

describe('a table', () => {
  it('takes a row or a column where it is asked for, as wide as the others', () => {
    const wider = insertColumn(table, 1, makeId)
    expect(wider.columns.map(({ label }) => label)).toEqual(['Étape', '', 'Coût'])
    expect(words(wider)).toEqual([
      ['Demander', '', '0 $'],
      ['Attendre', '', ''],
    ])
    expect(words(insertRow(table, 0, makeId))[0]).toEqual(['', ''])
  })

  it('moves rows and columns with their identities', () => {
    expect(moveRow(table, 0, 1).rows.map(({ id }) => id)).toEqual(['r2', 'r1'])
    const moved = moveColumn(table, 1, 0)
    expect(moved.columns.map(({ id }) => id)).toEqual(['c2', 'c1'])
    expect(cellIds(moved)).toEqual([
      ['b', 'a'],
      ['d', 'c'],
    ])
    expect(moveRow(table, 0, 2)).toBe(table)
    expect(moveColumn(table, 0, -1)).toBe(table)
  })

  it('doubles a row or a column under new identities', () => {
    const rows = duplicateRow(table, 0, makeId)
    expect(words(rows)[1]).toEqual(['Demander', '0 $'])
    const columns = duplicateColumn(table, 1, makeId)
    expect(columns.columns.map(({ label }) => label)).toEqual(['Étape', 'Coût', 'Coût'])
    for (const grid of [rows, columns]) {
      const ids = [...grid.columns, ...grid.rows, ...grid.rows.flatMap(({ cells }) => cells)]
      expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length)
    }
  })

  it('says whether words would leave with a row or a column', () => {
    expect(rowHasWords(table, 1)).toBe(true)
    expect(rowHasWords(insertRow(table, 1, makeId), 1)).toBe(false)
    expect(columnHasWords(table, 1)).toBe(true)
    expect(columnHasWords(insertColumn(table, 1, makeId), 1)).toBe(false)
    expect(words(deleteRow(table, 0))).toEqual([['Attendre', '']])
    expect(words(deleteColumn(table, 0))).toEqual([['0 $'], ['']])
  })

  it('writes names on one line, cells on as many as they have', () => {
    const named = setText(table, { row: -1, column: 1 }, 'Coût\n en tout')
    expect(textAt(named, { row: -1, column: 1 })).toBe('Coût en tout')
    const said = setText(table, { row: 0, column: 1 }, 'un\ndeux')
    expect(textAt(said, { row: 0, column: 1 })).toBe('un\ndeux')
    expect(said.rows[1]).toBe(table.rows[1]) // drawn anew only where it changed
    expect(setText(table, { row: 0, column: 1 }, '0 $')).toBe(table)
  })

  it('is not larger than a table may be', () => {
    const large = emptyGrid(500, 8, makeId)
    expect(insertRow(large, 0, makeId)).toBe(large)
    expect(insertColumn(large, 0, makeId)).toBe(large)
    expect(duplicateRow(large, 0, makeId)).toBe(large)
    expect(duplicateColumn(large, 0, makeId)).toBe(large)
    const pasted = Array.from({ length: 1000 }, () => ['1', '2', '3', '4', '5'])
    expect(pasteAt(table, { row: 0, column: 0 }, pasted, makeId)).toBe('tooLarge')
  })

  it('holds words whole or not at all', () => {
    const at = { row: 0, column: 0 }
    const long = `${'x'.repeat(MOST_CELL_LENGTH - 1)}😀`
    expect(setText(table, at, long)).toBe(table)
    expect(pasteAt(table, at, [['ok', long]], makeId)).toBe('tooLong')
    const most = 'x'.repeat(MOST_CELL_LENGTH)
    expect(textAt(setText(table, at, most), at)).toBe(most)
    // One that was stored longer may be shortened, little by little.
    const before = { ...table, rows: [{ ...table.rows[0]!, cells: [cell('a', most + most)] }] }
    expect(textAt(setText(before, at, `${most}x`), at)).toBe(`${most}x`)
  })
})

describe('words pasted in a table', () => {
  it('go to the right and down, and the table grows', () => {
    const pasted = pastedIn({ row: 1, column: 1 }, [['1', '2'], ['3'], ['4', '5']])
    expect(words(pasted)).toEqual([
      ['Demander', '0 $', ''],
      ['Attendre', '1', '2'],
      ['', '3', ''],
      ['', '4', '5'],
    ])
    expect(pasted.columns[0]).toBe(table.columns[0])
    expect(cellIds(pasted)[0]?.slice(0, 2)).toEqual(['a', 'b'])
  })

  it('name columns when they begin among the names', () => {
    const pasted = pastedIn({ row: -1, column: 0 }, [
      ['Quoi', 'Prix', 'Délai'],
      ['x', 'y', 'z'],
    ])
    expect(pasted.columns.map(({ label }) => label)).toEqual(['Quoi', 'Prix', 'Délai'])
    expect(words(pasted)[0]).toEqual(['x', 'y', 'z'])
    expect(words(pasted)[1]).toEqual(['Attendre', '', ''])
  })

  it('name rows where rows have names', () => {
    const pasted = pastedIn({ row: 0, column: -1 }, [['Durée', 'un an']])
    expect(pasted.rows[0]?.label).toBe('Durée')
    expect(words(pasted)[0]).toEqual(['un an', '0 $'])
  })
})

const anyText = fc.string({ maxLength: 8 })
const anyGrid = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(anyText, { minLength: 1, maxLength: 5 }))
  .chain(([rows, labels]) =>
    fc
      .array(fc.array(anyText, { minLength: labels.length, maxLength: labels.length }), {
        minLength: rows,
        maxLength: rows,
      })
      .map((cells): Grid => ({
        columns: labels.map((label) => ({ id: makeId(), label })),
        rows: cells.map((texts) => ({
          id: makeId(),
          label: '',
          cells: texts.map((text) => ({ id: makeId(), text })),
        })),
      })),
  )

const at = fc.integer({ min: 0, max: 6 })
const anyChange = fc.oneof(
  at.map((n) => (grid: Grid) => insertRow(grid, n, makeId)),
  at.map((n) => (grid: Grid) => insertColumn(grid, n, makeId)),
  at.map((n) => (grid: Grid) => duplicateRow(grid, n, makeId)),
  at.map((n) => (grid: Grid) => duplicateColumn(grid, n, makeId)),
  at.map((n) => (grid: Grid) => deleteRow(grid, n)),
  at.map((n) => (grid: Grid) => deleteColumn(grid, n)),
  fc.tuple(at, at).map(
    ([a, b]) =>
      (grid: Grid) =>
        moveRow(grid, a, b),
  ),
  fc.tuple(at, at).map(
    ([a, b]) =>
      (grid: Grid) =>
        moveColumn(grid, a, b),
  ),
  fc.tuple(at, at, anyText).map(
    ([row, column, text]) =>
      (grid: Grid) =>
        setText(grid, { row, column }, text),
  ),
  fc.tuple(at, at, fc.array(fc.array(anyText, { maxLength: 4 }), { maxLength: 4 })).map(
    ([row, column, pasted]) =>
      (grid: Grid) =>
        pastedIn({ row, column }, pasted, grid),
  ),
)

describe('whatever is done to a table', () => {
  it('every row has one cell for each column, and every identity is one', () => {
    fc.assert(
      fc.property(anyGrid, fc.array(anyChange, { maxLength: 12 }), (grid, changes) => {
        const after = changes.reduce((before, change) => change(before), grid)
        for (const { cells } of after.rows) expect(cells).toHaveLength(after.columns.length)
        const all = [...after.columns, ...after.rows, ...after.rows.flatMap(({ cells }) => cells)]
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
      }),
    )
  })

  it('undone it is as before, and done again as after', () => {
    fc.assert(
      fc.property(anyGrid, fc.array(anyChange, { maxLength: 12 }), (grid, changes) => {
        const done = changes.reduce(
          (history, change) => step(history, change(history.present)),
          begin(grid),
        )
        let back = done
        while (back.past.length > 0) back = undo(back)
        expect(back.present).toBe(grid)
        while (back.future.length > 0) back = redo(back)
        expect(back.present).toBe(done.present)
        expect(undo(begin(grid)).present).toBe(grid)
        expect(redo(begin(grid)).present).toBe(grid)
      }),
    )
  })

  it('it is stored and read back the same, in each kind of table', () => {
    fc.assert(
      fc.property(anyGrid, fc.constantFrom(...Object.values(TABLE_SHAPES)), (grid, shape) => {
        const again = gridOf(shape, storedColumns(grid), storedRows(shape, grid), () => {
          throw new Error('an identity was lost')
        })
        expect(again).toEqual(grid)
      }),
    )
  })

  it('what is copied from it is pasted the same', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const range = {
          from: { row: 0, column: 0 },
          to: { row: grid.rows.length - 1, column: grid.columns.length - 1 },
        }
        const { text } = copyRange(grid, range)
        const read = readPasted({ html: '', text })
        const clean = /[\r\t\n"]/.test(words(grid).flat().join(''))
        if (clean || !text.includes('\t')) return // said below, with those signs
        expect(read).toMatchObject({ is: 'table', words: words(grid) })
      }),
    )
    const cells = [
      ['un\ndeux', '"cité"', 'a\tb'],
      ['', 'x', '12" de long'],
    ]
    const grid = pastedIn({ row: 0, column: 0 }, cells, emptyGrid(2, 3, makeId))
    const copied = copyRange(grid, { from: { row: 0, column: 0 }, to: { row: 1, column: 2 } })
    expect(readPasted({ html: '', text: copied.text })).toMatchObject({ words: cells })
    expect(readPasted({ html: copied.html, text: '' })).toMatchObject({
      words: [['un\ndeux', '"cité"', 'a b'], cells[1]],
    })
  })

  it('squares are emptied, and stay', () => {
    const all = { from: { row: 1, column: 1 }, to: { row: 0, column: 0 } }
    const cleared = clearRange(table, all)
    expect(words(cleared)).toEqual([
      ['', ''],
      ['', ''],
    ])
    expect(cellIds(cleared)).toEqual(cellIds(table))
  })
})

describe('a stored table', () => {
  it('of uneven rows is seen whole: rows are filled up, words beyond the last column get one', () => {
    const grid = gridOf(
      TABLE_SHAPES.procedureTable,
      [{ id: 'c', label: 'Coût' }],
      [{ id: 'r', cells: [{ id: 'a', text: '0 $' }, { text: 'de trop' }] }, { id: 's' }, null],
      makeId,
    )
    expect(grid.columns.map(({ label }) => label)).toEqual(['Coût', ''])
    expect(words(grid)).toEqual([
      ['0 $', 'de trop'],
      ['', ''],
      ['', ''],
    ])
  })

  it('of no shape at all is an empty one', () => {
    const shape = TABLE_SHAPES.streamComparison
    expect(gridOf(shape, undefined, 'x', makeId)).toEqual({ columns: [], rows: [] })
  })

  it('gives identities in the form of the database', () => {
    expect(newId()).toMatch(/^[0-9a-f]{24}$/)
    expect(newId()).not.toBe(newId())
  })
})
