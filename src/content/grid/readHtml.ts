import { parse } from 'parse5'

import { type CellText, cellOf } from './cell'
import { attribute, type Element, isElement, isSaid, UNSEEN, walk } from './htmlTree'
import { MOST_COLUMNS, MOST_ROWS } from './limits'
import { type DroppedWords, readWords } from './readWords'
import { type StyleClasses, styleClasses } from './styleClasses'

/** What a table on the clipboard may hold that a cell cannot: said to the person, never lost silently. */
export type Dropped = DroppedWords | 'merged' | 'around'

/** Gets what was left out. */
interface LeftOfTable {
  add: (what: DroppedWords | 'merged') => unknown
}

export interface ReadTable {
  words: CellText[][]
  dropped: ReadonlySet<Dropped>
}

/**
 * The first table of a page, as what its cells say: lists become lines that begin with a point or a number,
 * and a merged cell keeps its words in its first square. Nothing when the page has no table.
 *
 * @param html as a program or a browser puts it on the clipboard; never drawn, so nothing in it runs
 * @example readHtmlTable('<table><tr><td>0 $<td>un an</table>')?.words // [['0 $', 'un an']]
 */
export function readHtmlTable(html: string): ReadTable | undefined {
  const dropped = new Set<Dropped>()
  const page = parse(html)
  let table: Element | undefined
  walk(page, (node) => {
    if (!isElement(node)) {
      if (!table && isSaid(node)) dropped.add('around')
      return 'in'
    }
    if (UNSEEN.has(node.tagName)) return 'over'
    if (node.tagName !== 'table') return 'in'
    if (table) dropped.add('otherTables')
    table ??= node
    return 'over'
  })
  if (!table) return undefined
  return { words: readRows(table, styleClasses(page), dropped), dropped }
}

/** The rows of a table, as what their cells say. */
export function readRows(table: Element, styles: StyleClasses, dropped: LeftOfTable): CellText[][] {
  const rows: CellText[][] = []
  /** Of each column: the row before which a cell from above still goes on. Never one entry a square. */
  const coveredUntil: number[] = []
  const isCovered = (row: number, column: number) => (coveredUntil[column] ?? 0) > row
  for (const row of elementsIn(table, 'tr')) {
    if (rows.length >= MOST_ROWS + 1) break
    const at = rows.length
    const words: CellText[] = []
    for (const cell of elementsIn(row, 'td', 'th')) {
      while (isCovered(at, words.length)) words.push('')
      // One column too many is enough to be refused.
      if (words.length > MOST_COLUMNS) break
      const wide = spanOf(cell, 'colspan', MOST_COLUMNS + 1 - words.length)
      const high = spanOf(cell, 'rowspan', MOST_ROWS + 1 - at)
      if (wide > 1 || high > 1) dropped.add('merged')
      for (let column = words.length; column < words.length + wide; column += 1) {
        coveredUntil[column] = Math.max(coveredUntil[column] ?? 0, at + high)
      }
      words.push(
        cellOf(readWords(cell, styles, dropped)),
        ...Array.from({ length: wide - 1 }, () => ''),
      )
    }
    while (isCovered(at, words.length)) words.push('')
    rows.push(words)
  }
  return rows
}

/** Of a cell over several squares: how many, at least one. */
function spanOf(cell: Element, name: string, most: number): number {
  const asked = Number.parseInt(attribute(cell, name), 10)
  return Number.isNaN(asked) ? 1 : Math.min(Math.max(asked, 1), most)
}

/** The elements of some names in a table or a row, but for those of a table within. */
function elementsIn(owner: Element, ...names: readonly string[]): Element[] {
  const found: Element[] = []
  walk(owner, (node) => {
    if (!isElement(node) || node === owner) return 'in'
    if (names.includes(node.tagName)) found.push(node)
    return names.includes(node.tagName) || node.tagName === 'table' ? 'over' : 'in'
  })
  return found
}

/** The words of a page without tables, for one cell. */
export function readHtmlWords(html: string): {
  text: CellText
  dropped: ReadonlySet<DroppedWords>
} {
  const page = parse(html)
  const dropped = new Set<DroppedWords>()
  return { text: cellOf(readWords(page, styleClasses(page), dropped)), dropped }
}
