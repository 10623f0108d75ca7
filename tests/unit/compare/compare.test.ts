import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { compare, isUnchanged } from '@/compare'
import { longestRise } from '@/compare/pair'
import type { ComparedPiece, Comparison, GridPiece, Piece } from '@/compare/types'

const said = (text: string, id?: string): Piece => ({
  type: 'paragraph',
  lines: [{ name: 'text', text }],
  ...(id ? { id } : {}),
})

const table = (columns: string[], rows: string[][], id = 'table'): Piece => ({
  type: 'procedureTable',
  id,
  lines: [{ name: 'caption', text: 'Les permis' }],
  grid: {
    columns: columns.map((text) => ({ text })),
    rows: rows.map((cells) => ({ cells })),
  },
})

const A = said('The employer keeps no passport of anybody at all.')
const B = said('Call the office of labour standards before the end of the month.')
const C = said('Wages are paid every two weeks, in money, with a slip.')

const shown = (comparison: Comparison): string[] =>
  comparison.pieces.map(({ change, isMoved, isLeftBehind, lines }) =>
    [
      isLeftBehind ? 'left' : change,
      ...(isMoved && !isLeftBehind ? ['moved'] : []),
      lines[0]?.parts[0]?.text.slice(0, 4),
    ].join(' '),
  )

describe('two versions of a text', () => {
  it('say nothing of what stayed', () => {
    const same = compare([A, B, C], [A, B, C])
    expect(isUnchanged(same)).toBe(true)
    expect(shown(same)).toEqual(['same The ', 'same Call', 'same Wage'])
  })

  it('show changed words within a passage, not letters', () => {
    const later = said('Wages are paid every four weeks, in money, with a slip.')
    const { pieces, counts } = compare([C], [later])
    expect(counts).toEqual({ changed: 1, added: 0, removed: 0, moved: 0, cells: 0 })
    expect(pieces[0]?.lines[0]?.parts.filter(({ type }) => type !== 'same')).toEqual([
      { type: 'removed', text: 'two' },
      { type: 'added', text: 'four' },
    ])
  })

  it('show what moved at both places, and count it once with what moved beside it', () => {
    const { counts, ...comparison } = compare([A, B, C], [C, A, B])
    expect(counts).toEqual({ changed: 0, added: 0, removed: 0, moved: 1, cells: 0 })
    expect(shown({ counts, ...comparison })).toEqual([
      'same moved Wage',
      'same The ',
      'same Call',
      'left Wage',
    ])
    expect(compare([A, B, C, said('End')], [said('End'), A, B, C]).counts.moved).toBe(1)
    expect(
      compare([A, said('One'), said('Two'), B, C], [A, B, C, said('One'), said('Two')]).counts
        .moved,
    ).toBe(1)
  })

  it('know a block by its identity when its words are others, and never one kind for another', () => {
    const { pieces } = compare([said('Old words', 'x')], [said('Nothing alike here', 'x')])
    expect(pieces).toHaveLength(1)
    expect(pieces[0]?.change).toBe('changed')
    const other = compare([said('Old words', 'x')], [{ ...said('Old words', 'x'), type: 'quote' }])
    expect(other.pieces.map(({ change }) => change)).toEqual(['removed', 'added'])
  })

  it('replace words of which nothing is left, rather than cross them', () => {
    const { pieces } = compare([said('uno dos tres', 'x')], [said('one two three', 'x')])
    expect(pieces[0]?.lines[0]?.parts).toEqual([
      { type: 'removed', text: 'uno dos tres' },
      { type: 'added', text: 'one two three' },
    ])
  })

  it('tell a link that leads elsewhere under the same words', () => {
    const linked = (url: string): Piece => ({
      type: 'paragraph',
      lines: [{ name: 'text', text: 'Read this page', links: [url] }],
    })
    const { pieces, counts } = compare([linked('https://a.example')], [linked('https://b.example')])
    expect(counts.changed).toBe(1)
    expect(pieces[0]?.lines[0]?.links).toEqual({
      before: ['https://a.example'],
      after: ['https://b.example'],
    })
  })

  it('tell a link in a cell that leads elsewhere under the same words', () => {
    const linked = (url: string): Piece => ({
      ...table(['Quoi'], []),
      grid: { columns: [{ text: 'Quoi' }], rows: [{ cells: ['la page'], links: [[url]] }] },
    })
    const [a, b] = ['https://exemple.org/a', 'https://exemple.org/b']
    const { counts, pieces } = compare([linked(a)], [linked(b)])
    expect(counts.cells).toBe(1)
    expect(pieces[0]).toMatchObject({
      change: 'changed',
      grid: { rows: [{ change: 'changed', cells: [{ links: { before: [a], after: [b] } }] }] },
    })
    expect(isUnchanged(compare([linked(a)], [linked(a)]))).toBe(true)
  })

  it('compare tables cell by cell, with rows and columns that came, left and moved', () => {
    const { pieces, counts } = compare(
      [
        table(
          ['What', 'Cost'],
          [
            ['Permit', '155 $'],
            ['Photo', '20 $'],
            ['Visa', '100 $'],
          ],
        ),
      ],
      [
        table(
          ['What', 'Delay', 'Cost'],
          [
            ['Visa', 'a month', '100 $'],
            ['Permit', '', '165 $'],
            ['Photo', '', '20 $'],
          ],
        ),
      ],
    )
    const grid = pieces[0]?.grid
    expect(grid?.columns.map(({ change }) => change)).toEqual(['same', 'added', 'same'])
    expect(grid?.rows.map(({ change, isMoved }) => `${change} ${isMoved}`)).toEqual([
      'same true',
      'changed false',
      'same false',
    ])
    expect(counts).toEqual({ changed: 1, added: 0, removed: 0, moved: 0, cells: 1 })
  })
})

/* Properties */

const word = fc.constantFrom('wages', 'are', 'paid', 'two', 'weeks', 'the', 'permit', '12', 'no')
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const cells = (width: number) => fc.array(text, { minLength: width, maxLength: width })
const grid = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    columns: cells(width).map((all) => all.map((each) => ({ text: each }))),
    rows: fc
      .array(cells(width), { maxLength: 5 })
      .map((all) => all.map((each) => ({ cells: each }))),
  }),
) satisfies fc.Arbitrary<GridPiece>
const piece: fc.Arbitrary<Piece> = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    type: fc.constantFrom('paragraph', 'callout'),
    lines: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('title', 'text'),
        text: text.filter((each) => each !== ''),
      }),
      { selector: ({ name }) => name, minLength: 1 },
    ),
    grid,
  },
  { requiredKeys: ['type', 'lines'] },
)
const page = fc.array(piece, { maxLength: 8 })

const bare = (pieces: readonly Piece[]): Piece[] =>
  pieces.map(({ type, lines, grid: one }) => ({
    type,
    lines: byName(lines),
    ...(one && one.columns.length + one.rows.length > 0 ? { grid: one } : {}),
  }))
const byName = (lines: Piece['lines']) => [...lines].sort((a, b) => a.name.localeCompare(b.name))

describe('whatever the versions', () => {
  it('both are read back from their comparison', () => {
    fc.assert(
      fc.property(page, page, (before, after) => {
        const comparison = compare(before, after)
        expect(bare(wordsOf(comparison, 'before'))).toEqual(bare(before))
        expect(bare(wordsOf(comparison, 'after'))).toEqual(bare(after))
      }),
    )
  })

  it('nothing changed between a version and itself', () => {
    fc.assert(
      fc.property(page, (one) => {
        expect(isUnchanged(compare(one, one))).toBe(true)
      }),
    )
  })

  it('what left, came or changed from one is what came, left or changed the other way', () => {
    fc.assert(
      fc.property(page, page, (before, after) => {
        expect(isUnchanged(compare(before, after))).toBe(isUnchanged(compare(after, before)))
      }),
    )
  })

  it('the longest rise rises, and is as long as any', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 9 }), (numbers) => {
        const rise = longestRise(numbers)
        expect(rise).toEqual([...rise].sort((a, b) => a - b))
        const lengths = numbers.map(() => 1)
        numbers.forEach((number, at) => {
          for (let one = 0; one < at; one += 1) {
            if ((numbers[one] ?? 0) < number) {
              lengths[at] = Math.max(lengths[at] ?? 1, (lengths[one] ?? 1) + 1)
            }
          }
        })
        expect(rise).toHaveLength(Math.max(0, ...lengths))
      }),
    )
  })

  it('takes bounded time where nothing is alike', () => {
    const many = (seed: string) =>
      Array.from({ length: 2_000 }, (_, at) =>
        said(
          Array.from({ length: 60 }, (__, step) => `${seed}${(at * 7 + step * 13) % 997}`).join(
            ' ',
          ),
        ),
      )
    const began = performance.now()
    compare(many('a'), many('b'))
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

/** The words of the earlier or the later version, read back from a comparison of both. */
function wordsOf({ pieces }: Comparison, version: 'before' | 'after'): Piece[] {
  const other = version === 'before' ? 'added' : 'removed'
  const read = (parts: readonly { type: string; text: string }[]) =>
    parts.flatMap(({ type, text }) => (type === other ? [] : [text])).join('')
  const inOrder = <One extends Pick<ComparedPiece, 'before' | 'after'>>(all: readonly One[]) =>
    all
      .map((one, at) => ({ one, at }))
      .filter(({ one }) => one[version] !== undefined)
      .sort((a, b) => Number(a.one[version]) - Number(b.one[version]))
  return inOrder(pieces.filter(({ isLeftBehind }) => !isLeftBehind)).map(({ one }) => ({
    type: one.type,
    lines: one.lines.flatMap(({ name, parts }) =>
      read(parts) === '' ? [] : [{ name, text: read(parts) }],
    ),
    ...(one.grid
      ? {
          grid: {
            columns: inOrder(one.grid.columns).map(({ one: column }) => ({
              text: read(column.parts),
            })),
            rows: inOrder(one.grid.rows).map(({ one: row }) => ({
              cells: inOrder(one.grid?.columns ?? []).map(({ at }) =>
                read(row.cells[at]?.parts ?? []),
              ),
            })),
          },
        }
      : {}),
  }))
}
