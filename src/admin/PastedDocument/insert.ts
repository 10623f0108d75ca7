import {
  $getRoot,
  $getSelection,
  $parseSerializedNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'

import type { DocumentNode } from '@/content/paste'

/** Puts a document where the cursor stands; one step for whoever undoes it. */
export function insertText(editor: LexicalEditor, nodes: readonly DocumentNode[]): void {
  editor.update(
    () => {
      const selection = $getSelection() ?? $getRoot().selectEnd()
      selection.insertNodes(nodes.map((node) => $parseSerializedNode(node)))
    },
    { tag: 'history-push' },
  )
}
