import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type EditorState,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $createLinkNode, $isLinkNode } from '@payloadcms/richtext-lexical/lexical/link'

import { cellOf, type CellText, type Run } from '@/content/grid'
import { safeAddress } from '@/text/safeAddress'

/* A cell in the editor of words: one paragraph, its lines parted by ends of lines. */

/** Nodes that say some runs. Within an update of the editor. */
export function nodesOfRuns(runs: readonly Run[]): LexicalNode[] {
  return runs.flatMap(({ text, isBold, isItalic, address }): LexicalNode[] => {
    const nodes = text.split('\n').flatMap((line, at) => {
      const words = $createTextNode(line)
      if (isBold) words.toggleFormat('bold')
      if (isItalic) words.toggleFormat('italic')
      return [...(at > 0 ? [$createLineBreakNode()] : []), ...(line === '' ? [] : [words])]
    })
    return address ? [$createLinkNode(address).append(...nodes)] : nodes
  })
}

/** Writes a whole cell. Within an update of the editor. */
export function writeRuns(runs: readonly Run[]): void {
  $getRoot()
    .clear()
    .append($createParagraphNode().append(...nodesOfRuns(runs)))
}

/** What the editor says in one of its states. */
export const cellIn = (state: EditorState): CellText =>
  state.read(() =>
    cellOf(
      $getRoot()
        .getChildren()
        .flatMap((line, at) => [...(at > 0 ? [{ text: '\n' }] : []), ...runsIn(line)]),
    ),
  )

function runsIn(node: LexicalNode, address?: string): Run[] {
  const link = address ? { address } : {}
  if ($isLineBreakNode(node)) return [{ text: '\n', ...link }]
  if ($isTextNode(node)) {
    return [
      {
        text: node.getTextContent(),
        ...(node.hasFormat('bold') ? { isBold: true } : {}),
        ...(node.hasFormat('italic') ? { isItalic: true } : {}),
        ...link,
      },
    ]
  }
  if (!$isElementNode(node)) return []
  const own = $isLinkNode(node) ? safeAddress(node.getURL()) : address
  return node.getChildren().flatMap((child) => runsIn(child, own))
}
