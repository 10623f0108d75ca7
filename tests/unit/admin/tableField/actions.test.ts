import { describe, expect, it } from 'vitest'

import { remove, write } from '@/admin/TableField/actions'
import { type Asked, type Desk, stillAsked, type What } from '@/admin/TableField/desk'
import { sayIn } from '@/admin/TableField/words'
import {
  deleteColumn,
  deleteRow,
  emptyGrid,
  type Grid,
  insertColumn,
  insertRow,
  MOST_CELL_LENGTH,
  newId,
  setText,
  textAt,
} from '@/content/grid'

const say = sayIn('fr')
const names: readonly string[] = ['A', 'B', 'C']
const at = { row: 1, column: 1 }
const grid = setText(emptyGrid(3, 3, newId), at, 'mots')

/** A table as it was drawn, which others change before anybody answers. */
function deskOf() {
  const seen: { now: Grid; asked?: Asked; told: string[] } = { now: grid, told: [] }
  const desk = {
    ...{ grid, say, names, isSameStep: { current: false } },
    cursor: {
      active: at,
      focus: () => undefined,
    },
    table: {
      now: () => seen.now,
      change: (next: Grid) => {
        seen.now = next
      },
    },
    ask: (asked: Asked | undefined) => {
      seen.asked = asked
    },
    tell: (said: string) => {
      seen.told.push(said)
    },
  } as Desk
  return { desk, seen }
}

function asked(what: What) {
  const { desk, seen } = deskOf()
  remove(desk, what)
  const { asked: question } = seen
  if (!question) throw new Error('nothing was asked')
  return { seen, question }
}

describe('the question before words leave', () => {
  it('is about the row or column of then, wherever it is when the answer comes', () => {
    for (const [what, moved] of [
      ['row', insertRow(grid, 0, newId)],
      ['column', insertColumn(grid, 0, newId)],
    ] as const) {
      const { seen, question } = asked(what)
      const written = setText(moved, { row: 0, column: 0 }, 'écrits depuis')
      seen.now = written
      question.onYes()
      expect(seen.now).toEqual((what === 'row' ? deleteRow : deleteColumn)(written, 2))
      expect(textAt(seen.now, { row: 0, column: 0 })).toBe('écrits depuis')
    }
  })

  it('takes nothing away when that row or column is gone', () => {
    for (const [what, without] of [
      ['row', deleteRow(grid, 1)],
      ['column', deleteColumn(grid, 1)],
    ] as const) {
      const { seen, question } = asked(what)
      seen.now = without
      question.onYes()
      expect(seen.now).toBe(without)
      expect(seen.asked).toBeUndefined()
    }
  })

  it('is over once the table is another', () => {
    const { question } = asked('row')
    expect(stillAsked(question, grid)).toBe(question)
    expect(stillAsked(question, setText(grid, at, 'autres'))).toBeUndefined()
  })
})

describe('words written in a square', () => {
  it('are refused in a sentence when they are too long, and those of before stay', () => {
    const { desk, seen } = deskOf()
    write(desk, at, 'x'.repeat(MOST_CELL_LENGTH + 1))
    expect(seen.now).toBe(grid)
    expect(seen.told).toEqual([say('tooLong')])
  })
})
