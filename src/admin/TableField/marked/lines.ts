import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'

import { markOf, nextMark, POINT } from '@/content/grid'

/* Lists of a cell while it is written: lines that begin with their mark. All within an update of the editor. */

/** What is typed at the beginning of a line to begin a list. */
const TYPED = /^[-*] /

/** A line that begins with a hyphen and a blank is an item of a list. */
export function $beginList(node: TextNode): void {
  const text = node.getTextContent()
  if (!TYPED.test(text) || !isFirst(node)) return
  // As long as what it replaces: the cursor stays where it is.
  node.setTextContent(POINT + text.slice(POINT.length))
}

const isFirst = (node: LexicalNode): boolean => {
  const before = node.getPreviousSibling()
  return before === null ? node.getParent()?.getType() === 'paragraph' : $isLineBreakNode(before)
}

/** A new line; in a list, one more item. After an item without words the list is over. */
export function $goOnWithList(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const line = linesNow().find((nodes) => nodes.some((node) => holds(node, selection.anchor.key)))
  const words = (line ?? []).map((node) => node.getTextContent()).join('')
  const mark = markOf(words)
  if (mark && words.trim() === mark.trim() && line) {
    const [first] = line
    if ($isTextNode(first)) {
      first.setTextContent('')
      first.select(0, 0)
    }
    return
  }
  selection.insertLineBreak()
  if (mark) selection.insertText(nextMark(mark))
}

const holds = (node: LexicalNode, key: string): boolean =>
  node.getKey() === key ||
  ($isElementNode(node) && node.getChildren().some((one) => holds(one, key)))

/** The lines of the cell, each as the nodes in it. */
function linesNow(): LexicalNode[][] {
  const lines: LexicalNode[][] = []
  for (const paragraph of $getRoot().getChildren()) {
    lines.push([])
    for (const node of $isElementNode(paragraph) ? paragraph.getChildren() : []) {
      if ($isLineBreakNode(node)) lines.push([])
      else lines.at(-1)?.push(node)
    }
  }
  return lines
}

/** The lines that are chosen become a list of points; when they all are one, lines again. */
export function $toggleLines(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const keys = [selection.anchor.key, selection.focus.key]
  const lines = linesNow()
  const places = keys.map((key) => lines.findIndex((line) => line.some((node) => holds(node, key))))
  // An empty line, or an empty cell: there is nothing to hold the cursor but the paragraph.
  if (places.some((place) => place < 0)) {
    selection.insertText(POINT)
    return
  }
  const chosen = lines.slice(Math.min(...places), Math.max(...places) + 1)
  const said = chosen.filter((line) => line.length > 0)
  const isList = said.every((line) => markOf(wordsOf(line)) !== '')
  for (const line of said) {
    if (isList) withoutMark(line)
    else if (!markOf(wordsOf(line))) line[0]?.insertBefore($createTextNode(POINT))
  }
}

const wordsOf = (line: readonly LexicalNode[]): string =>
  line.map((node) => node.getTextContent()).join('')

function withoutMark(line: readonly LexicalNode[]): void {
  const [first] = line
  const { length } = markOf(wordsOf(line))
  if ($isTextNode(first)) first.spliceText(0, length, '', false)
}
