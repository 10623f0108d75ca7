import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  DROP_COMMAND,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'

import { isTooLong } from '@/content/grid'

import type { Writing } from '../desk'

import { cellIn } from './lexical'
import { $beginList, $goOnWithList } from './lines'

interface Listener {
  onChange: () => void
  /** More was typed or pasted than a cell may hold: it stays as it was. */
  onTooLong: () => void
  /** A key that leaves the cell: true when it did. */
  onKey: (event: KeyboardEvent) => boolean
  onPaste: (event: ClipboardEvent) => void
  onBlur: () => void
  hands: Writing
}

/** Listens to all that happens in a cell while it is written; gives what stops it. */
export function listenTo(editor: LexicalEditor, listener: Listener): () => void {
  const { onChange, onTooLong, onKey, onPaste, onBlur, hands } = listener
  const on = <Payload>(
    command: Parameters<typeof editor.registerCommand<Payload>>[0],
    act: (payload: Payload) => boolean,
  ) => editor.registerCommand(command, act, COMMAND_PRIORITY_CRITICAL)
  return mergeRegister(
    editor.registerUpdateListener(
      ({ dirtyElements, dirtyLeaves, editorState, prevEditorState }) => {
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
        // Words are written whole or not at all.
        if (isTooLong(cellIn(editorState), cellIn(prevEditorState))) {
          editor.setEditorState(prevEditorState)
          onTooLong()
        } else onChange()
      },
    ),
    editor.registerNodeTransform(TextNode, $beginList),
    on(KEY_DOWN_COMMAND, (event) => {
      // Nothing outside of the cell takes its keys.
      event.stopPropagation()
      if (event.isComposing) return false
      return onKey(event) || pressed(event, hands)
    }),
    on(PASTE_COMMAND, (event) => {
      if (event instanceof ClipboardEvent) onPaste(event)
      return true
    }),
    // What is dragged from elsewhere has forms that a cell does not.
    on(DROP_COMMAND, (event) => {
      event.preventDefault()
      return true
    }),
    on(FORMAT_TEXT_COMMAND, (format) => format !== 'bold' && format !== 'italic'),
    on(BLUR_COMMAND, () => {
      onBlur()
      return false
    }),
  )
}

function pressed(event: KeyboardEvent, hands: Writing): boolean {
  const key = event.key.toLowerCase()
  const isControl = event.ctrlKey || event.metaKey
  if (isControl && key === 'k') hands.link()
  else if (isControl && event.shiftKey && key === 'l') hands.toggleList()
  else if (event.shiftKey && key === 'enter') $goOnWithList()
  else return false
  event.preventDefault()
  return true
}
