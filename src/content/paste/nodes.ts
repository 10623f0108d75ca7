import { type Run, runsOf, cellOf, type CellNode } from '../grid/cell'
import { newId } from '../grid/ids'

import type { DocumentNode, Line } from './types'

/* Lines of a document as nodes of rich text, in the shape that the editor stores. */

const FRAME = { format: '', indent: 0, direction: null }

type TextLine = Exclude<Line, { is: 'table' }>
type Item = Extract<Line, { is: 'item' }>

/** A list as deep as this is one that nobody reads. */
const MOST_DEPTH = 6

/**
 * Lines as headings, paragraphs and lists, items within items as the editor nests them.
 *
 * @param levels the levels of headings that the document has, the greatest first: the first is a heading of the
 *   text, all others are below it
 */
export function nodesOfLines(
  lines: readonly TextLine[],
  levels: readonly number[],
): DocumentNode[] {
  const nodes: DocumentNode[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as TextLine
    if (line.is !== 'item') {
      nodes.push(line.is === 'heading' ? headingNode(line, levels) : paragraphNode(line.runs))
      at += 1
      continue
    }
    let end = at
    while (lines[end]?.is === 'item') end += 1
    for (const list of listNodes(lines.slice(at, end) as Item[])) nodes.push(list)
    at = end
  }
  return nodes
}

const headingNode = (
  { level, runs }: Extract<Line, { is: 'heading' }>,
  levels: readonly number[],
): DocumentNode => ({
  type: 'heading',
  tag: level === levels[0] ? 'h2' : 'h3',
  version: 1,
  ...FRAME,
  children: inlineNodes(runs),
})

export const paragraphNode = (runs: readonly Run[]): DocumentNode => ({
  type: 'paragraph',
  version: 1,
  textFormat: 0,
  textStyle: '',
  ...FRAME,
  children: inlineNodes(runs),
})

/**
 * Items as lists: one for each run of items of one kind on the least depth, those deeper within. A list begins at the
 * number that its first item had, and another where the number is not the next one.
 */
function listNodes(items: readonly Item[], within = 0): DocumentNode[] {
  const least =
    within + 1 >= MOST_DEPTH
      ? Infinity
      : items.reduce((most, { depth }) => Math.min(most, depth), Infinity)
  const lists: DocumentNode[] = []
  let children: DocumentNode[] = []
  let isNumbered: boolean | undefined
  let value = 1
  // What was copied from the middle of a list may begin with items that have none above them.
  let isBegun = false
  for (let at = 0; at < items.length;) {
    const item = items[at] as Item
    isBegun ||= item.depth <= least
    if (!isBegun || item.depth <= least) {
      const isNext = !isNumbered || item.number === undefined || item.number === value
      if (item.isNumbered !== isNumbered || !isNext) {
        isNumbered = item.isNumbered
        children = []
        value = (isNumbered && item.number) || 1
        lists.push(listNode(isNumbered, value, children))
      }
      children.push(itemNode(value, within, inlineNodes(item.runs)))
      value += 1
      at += 1
      continue
    }
    let end = at
    while (end < items.length && (items[end] as Item).depth > least) end += 1
    for (const list of listNodes(items.slice(at, end), within + 1)) {
      children.push(itemNode(value, within, [list]))
    }
    at = end
  }
  return lists
}

const listNode = (isNumbered: boolean, start: number, children: DocumentNode[]): DocumentNode => ({
  type: 'list',
  listType: isNumbered ? 'number' : 'bullet',
  tag: isNumbered ? 'ol' : 'ul',
  start,
  version: 1,
  ...FRAME,
  children,
})

const itemNode = (value: number, indent: number, children: DocumentNode[]): DocumentNode => ({
  type: 'listitem',
  value,
  version: 1,
  ...FRAME,
  indent,
  children,
})

/** Words in a line, with their form and links. */
function inlineNodes(runs: readonly Run[]): DocumentNode[] {
  const cell = cellOf(runs)
  return typeof cell === 'string' ? linesAsNodes(cell) : cell.map(inlineNode)
}

const linesAsNodes = (text: string): DocumentNode[] =>
  runsOf(text).flatMap(({ text: said }) =>
    said
      .split('\n')
      .flatMap((line, at) => [
        ...(at > 0 ? [{ type: 'linebreak', version: 1 }] : []),
        ...(line === '' ? [] : [textNode(line, 0)]),
      ]),
  )

function inlineNode(node: CellNode): DocumentNode {
  if (node.type === 'linebreak') return { type: 'linebreak', version: 1 }
  if (node.type === 'text') return textNode(node.text, node.format ?? 0)
  return {
    type: 'link',
    version: 3,
    ...FRAME,
    id: newId(),
    fields: { ...node.fields, newTab: false },
    children: node.children.map(inlineNode),
  }
}

const textNode = (text: string, format: number): DocumentNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  mode: 'normal',
  style: '',
  text,
  format,
})
