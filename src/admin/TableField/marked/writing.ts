import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $selectAll,
  $setSelection,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import {
  $createLinkNode,
  $isLinkNode,
  $toggleLink,
} from '@payloadcms/richtext-lexical/lexical/link'

import { runsOf } from '@/content/grid'

import type { AskedLink, Writing } from '../desk'

import { nodesOfRuns } from './lexical'
import { $toggleLines } from './lines'

/** What the tools and keys of a table do to the cell that is written in. */
export function writingIn(
  editor: LexicalEditor,
  ask: (asked: AskedLink | undefined) => void,
): Writing {
  return {
    toggle: (form) =>
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, form === 'isBold' ? 'bold' : 'italic'),
    toggleList: () => editor.update($toggleLines),
    insert: (cell) =>
      editor.update(() => {
        const selection = $getSelection() ?? $getRoot().selectEnd()
        selection.insertNodes(nodesOfRuns(runsOf(cell)))
      }),
    link: (isAll = false) => {
      if (isAll) editor.update(() => $selectAll(), { discrete: true })
      askForLink(editor, ask)
    },
  }
}

/** Asks where what is chosen leads. The window takes the cursor: what was chosen is chosen again after. */
function askForLink(editor: LexicalEditor, ask: (asked: AskedLink | undefined) => void): void {
  const { address, chosen } = editor.getEditorState().read(() => {
    const selection = $getSelection()
    return {
      address: $isRangeSelection(selection) ? linkAbove(selection.anchor.getNode()) : '',
      chosen: selection?.clone() ?? null,
    }
  })
  const goOn = (act: () => void) => {
    ask(undefined)
    editor.update(() => {
      $setSelection(chosen?.clone() ?? $getRoot().selectEnd())
      act()
    })
    editor.focus()
  }
  ask({
    address,
    onYes: (link) => goOn(() => put(link)),
    onKeep: () => goOn(() => undefined),
  })
}

function linkAbove(node: LexicalNode): string {
  const link = $isLinkNode(node) ? node : node.getParents().find($isLinkNode)
  return link?.getURL() ?? ''
}

/** Within an update. Where nothing is chosen the link in which the cursor stands changes, or the address is written. */
function put(link: string): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  if (!selection.isCollapsed()) {
    $toggleLink(link === '' ? null : link)
    return
  }
  const at = selection.anchor.getNode()
  const within = at.getParents().find($isLinkNode)
  if (!within) {
    if (link) selection.insertNodes([$createLinkNode(link).append($createTextNode(link))])
  } else if (link) within.setURL(link)
  else {
    for (const child of within.getChildren()) within.insertBefore(child)
    within.remove()
  }
}
