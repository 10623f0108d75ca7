import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $parseSerializedNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

import type { DocumentNode, PastedPart } from '@/content/paste'

import { type Placed, placeParts } from './blocks'

/* Not to be called within a command of the editor: what is changed there takes effect only after it. */

/** Puts a document without tables where the cursor stands; one step for whoever undoes it. */
export function insertText(editor: LexicalEditor, nodes: readonly DocumentNode[]): void {
  editor.update(
    () => {
      const selection = $getSelection() ?? $getRoot().selectEnd()
      selection.insertNodes(nodes.map(parsed))
    },
    { discrete: true, tag: 'history-push' },
  )
}

export interface Cut extends Placed {
  /** Nothing stands in the text itself: a table opened the document. */
  isLeftEmpty: boolean
}

/**
 * Cuts the text at the cursor, puts there what opens the document, and gives what is to stand in blocks after it:
 * tables, and what follows them.
 */
export function insertCut(editor: LexicalEditor, parts: readonly PastedPart[]): Cut {
  let cut: Cut = { within: [], after: [], isLeftEmpty: false }
  editor.update(
    () => {
      const { above, below } = cutAtCursor()
      const placed = placeParts(parts, below.some(hasWords) ? below.map(exported) : [])
      for (const node of below) node.remove()
      const own = placed.within.map(parsed)
      const last = above.at(-1)
      if (last && !hasWords(last) && own.length > 0) last.remove()
      $getRoot().append(...own)
      if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode())
      $getRoot().selectEnd()
      cut = { ...placed, isLeftEmpty: !hasWords($getRoot()) }
    },
    { discrete: true, tag: 'history-push' },
  )
  return cut
}

/** What stands above the cursor and under it; a list is not cut. */
function cutAtCursor(): { above: LexicalNode[]; below: LexicalNode[] } {
  const selection = $getSelection()
  const all = () => $getRoot().getChildren()
  if (!$isRangeSelection(selection)) return { above: all(), below: [] }
  if (!selection.isCollapsed()) selection.removeText()
  const top = selection.anchor.getNode().getTopLevelElement()
  if (!top) return { above: all(), below: [] }
  if (top.getType() === 'list')
    return { above: [...top.getPreviousSiblings(), top], below: top.getNextSiblings() }
  const under = selection.insertParagraph()
  const start = under?.getTopLevelElement()
  if (!start) return { above: all(), below: [] }
  return { above: start.getPreviousSiblings(), below: [start, ...start.getNextSiblings()] }
}

const hasWords = (node: LexicalNode): boolean => node.getTextContent().trim() !== ''

const parsed = (node: DocumentNode): LexicalNode => $parseSerializedNode(node)

/** A node as it is stored, with all that is in it. */
function exported(node: LexicalNode): DocumentNode {
  const json: DocumentNode = { ...node.exportJSON() }
  if ($isElementNode(node)) json.children = childrenOf(node).map(exported)
  return json
}

const childrenOf = (node: ElementNode): LexicalNode[] => node.getChildren()
