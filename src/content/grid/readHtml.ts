import { type DefaultTreeAdapterMap, parse } from 'parse5'

import { MOST_COLUMNS, MOST_ROWS } from './limits'

/** What a table on the clipboard may hold that a cell cannot: said to the person, never lost silently. */
export const DROPPED = ['pictures', 'links', 'form', 'merged', 'otherTables', 'around'] as const

export type Dropped = (typeof DROPPED)[number]

export interface ReadTable {
  words: string[][]
  dropped: ReadonlySet<Dropped>
}

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/**
 * The first table of a page, as its words: lists become lines that begin with a point or a number, and a
 * merged cell keeps its words in its first square. Nothing when the page has no table.
 *
 * @param html as a program or a browser puts it on the clipboard; never drawn, so nothing in it runs
 * @example readHtmlTable('<table><tr><td>0 $<td>un an</table>')?.words // [['0 $', 'un an']]
 */
export function readHtmlTable(html: string): ReadTable | undefined {
  const dropped = new Set<Dropped>()
  let table: Element | undefined
  walk(parse(html), (node) => {
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
  return { words: rowsOf(table, dropped), dropped }
}

function rowsOf(table: Element, dropped: Set<Dropped>): string[][] {
  const rows: string[][] = []
  /** Of each column: the row before which a cell from above still goes on. Never one entry a square. */
  const coveredUntil: number[] = []
  const isCovered = (row: number, column: number) => (coveredUntil[column] ?? 0) > row
  for (const row of elementsIn(table, 'tr')) {
    if (rows.length >= MOST_ROWS + 1) break
    const at = rows.length
    const words: string[] = []
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
      words.push(wordsOf(cell, dropped), ...Array.from({ length: wide - 1 }, () => ''))
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

/** What a page does not show. */
const UNSEEN = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'object',
  'iframe',
])
const PICTURES = new Set(['img', 'svg', 'video', 'audio', 'canvas', 'picture'])
const LINES = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])
const FORM = new Set(['b', 'strong', 'i', 'em', 'u', 's', 'sup', 'sub'])

/** The words of a cell, each paragraph and item of a list on a line of its own. */
function wordsOf(cell: Element, dropped: Set<Dropped>): string {
  let said = ''
  const counts: number[] = []
  walk(
    cell,
    (node) => {
      if (!isElement(node)) {
        if (node.nodeName === '#text' && 'value' in node)
          said += node.value.replace(/[^\S\u00a0\u202f]+/g, ' ')
        return 'in'
      }
      const name = node.tagName
      if (UNSEEN.has(name)) return 'over'
      if (PICTURES.has(name)) {
        dropped.add('pictures')
        return 'over'
      }
      if (name === 'br') said += '\n'
      if (LINES.has(name)) said += '\n'
      if (name === 'td' || name === 'th') said += ' '
      if (name === 'table') dropped.add('otherTables')
      if (name === 'a' && attribute(node, 'href')) dropped.add('links')
      if (FORM.has(name)) dropped.add('form')
      if (name === 'ol') counts.push(0)
      if (name === 'ul') counts.push(Number.NaN)
      if (name === 'li') said += markOf(counts)
      // Word writes the mark of a list as words, in a sign of its own.
      if (/mso-list:\s*ignore/i.test(attribute(node, 'style'))) {
        const mark = plainWords(node).trim()
        said += /^\w{1,3}[.)]$/.test(mark) && mark !== 'o' ? `${mark} ` : '• '
        return 'over'
      }
      return 'in'
    },
    (node) => {
      if (!isElement(node)) return
      if (LINES.has(node.tagName)) said += '\n'
      if (node.tagName === 'ol' || node.tagName === 'ul') counts.pop()
    },
  )
  return tidy(said)
}

function markOf(counts: number[]): string {
  const count = (counts.pop() ?? Number.NaN) + 1
  counts.push(count)
  return Number.isNaN(count) ? '• ' : `${count}. `
}

function plainWords(owner: Element): string {
  let said = ''
  walk(owner, (node) => {
    if (node.nodeName === '#text' && 'value' in node) said += node.value
    return 'in'
  })
  return said
}

/** Lines without what stands around them; no empty line between two. */
const tidy = (said: string): string =>
  said
    .split('\n')
    .map((line) => line.replace(/[^\S\u00a0\u202f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

const isElement = (node: Node): node is Element => 'tagName' in node

const isSaid = (node: Node): boolean =>
  node.nodeName === '#text' && 'value' in node && node.value.trim() !== ''

const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? ''

type Visit = (node: Node) => 'in' | 'over'

/** Each node in reading order. Not by recursion: what is pasted may be nested as deep as its maker likes. */
function walk(root: Node, enter: Visit, leave: (node: Node) => void = () => undefined): void {
  const stack: { node: Node; isLeft: boolean }[] = [{ node: root, isLeft: false }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, isLeft } = top
    if (isLeft) {
      leave(node)
      continue
    }
    stack.push({ node, isLeft: true })
    if (enter(node) === 'over' || !('childNodes' in node)) continue
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      stack.push({ node: node.childNodes[at] as Node, isLeft: false })
    }
  }
}
