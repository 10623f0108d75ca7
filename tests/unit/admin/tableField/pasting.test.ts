import { describe, expect, it } from 'vitest'

import { paste } from '@/admin/TableField/clipboard'
import type { Desk } from '@/admin/TableField/desk'
import { fill } from '@/admin/TableField/pasting'
import { sayIn } from '@/admin/TableField/words'
import { emptyGrid, MOST_CELL_LENGTH, newId, readPasted } from '@/content/grid'

const say = sayIn('fr')
const empty = emptyGrid(0, 0, newId)
const active = { row: -1, column: 0 }

const begun = (html: string, hasRowNames: boolean, text = '') =>
  fill(readPasted({ html, text }), { grid: empty, active, hasRowNames, locale: 'fr' })

const page = (...rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((said) => `<td>${said}</td>`).join('')}</tr>`).join('')}</table>`

describe('what is pasted in a table that is not begun', () => {
  it('begins it, and says what was left out', () => {
    const { filled, said } = begun(page(['<b>Quoi</b>', 'Coût'], ['x', '<u>y</u>']), false)
    expect(filled?.grid.columns.map(({ label }) => label)).toEqual(['Quoi', 'Coût'])
    expect(said).toContain(say('pastedNames'))
    expect(said).toContain('soulignés')
  })

  it('is refused in words when it is too large, or a cell too long', () => {
    expect(begun(page(Array.from({ length: 41 }, () => 'x')), false)).toEqual({
      said: say('tooLarge'),
    })
    expect(begun(page(['x'.repeat(MOST_CELL_LENGTH + 1)]), false)).toEqual({ said: say('tooLong') })
    expect(begun('x'.repeat(5_000_000), false)).toEqual({ said: say('tooLong') })
  })

  it('loses no word in a comparison: one column is that of a stream, and a corner is said', () => {
    for (const one of [begun(page(['Agricole']), true), begun('', true, 'Agricole')]) {
      expect(one.filled?.grid.columns.map(({ label }) => label)).toEqual(['Agricole'])
    }
    const column = begun(page(['Agricole'], ['huit mois']), true)
    expect(column.filled?.grid.rows[0]?.cells[0]?.text).toBe('huit mois')
    const { filled, said } = begun(page(['Critère', 'Agricole'], ['Durée', 'huit mois']), true)
    expect(filled?.grid.rows[0]).toMatchObject({ label: 'Durée', cells: [{ text: 'huit mois' }] })
    expect(said).toContain(say('corner', { words: 'Critère' }))
  })
})

describe('words pasted among those of a square', () => {
  const pasteIn = (value: string, text: string) => {
    const told: string[] = []
    let isPrevented = false
    const desk = {
      ...{ cursor: { isEditing: true }, edges: { first: active }, isReadOnly: false, say },
      writing: { current: null },
      tell: (said: string) => {
        told.push(said)
      },
    } as Desk
    paste(desk, {
      clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? text : '') },
      target: { value, selectionStart: 0, selectionEnd: 1 } as HTMLTextAreaElement as EventTarget,
      preventDefault: () => {
        isPrevented = true
      },
      stopPropagation: () => undefined,
    } as Parameters<typeof paste>[1])
    return { isPrevented, told }
  }

  it('are left to the box where they fit, and said where they would be cut', () => {
    const most = 'x'.repeat(MOST_CELL_LENGTH)
    expect(pasteIn(most, 'y')).toEqual({ isPrevented: false, told: [] })
    expect(pasteIn(most, 'yz')).toEqual({ isPrevented: true, told: [say('tooLong')] })
  })
})
