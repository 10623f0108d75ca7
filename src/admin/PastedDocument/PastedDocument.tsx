'use client'

import { useForm, useTranslation } from '@payloadcms/ui'
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  type EditorState,
  type LexicalEditor,
  PASTE_COMMAND,
  UNDO_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { type RefObject, useEffect, useRef, useState } from 'react'

import { firstLocale } from '@/i18n/firstLocale'

import type { ReadDocument } from '@/content/paste'

import { placeOf } from './blocks'
import { readPastedDocument } from './clipboard'
import './index.css'
import { insertCut, insertText } from './insert'
import { type AddedRow, useBlocks } from './useBlocks'
import { sayPasted, WORDS } from './words'

/** What was done, as long as it can be undone as one. */
interface Done {
  before: EditorState
  after: EditorState
  rows: AddedRow[]
}

interface Told {
  said: string
  isRefused: boolean
  canUndo: boolean
}

/** Takes what is pasted in a running text, says what came of it, and takes it back when asked. */
export function PastedDocument() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const blocks = useBlocks(useForm())
  const [told, tell] = useState<Told>()
  const done = useRef<Done>(undefined)

  function take(event: ClipboardEvent): boolean {
    const read = readPastedDocument(event.clipboardData)
    if (!editor.isEditable() || read.is === 'nothing') return false
    event.preventDefault()
    if (read.is !== 'document') {
      tell({ said: WORDS[read.is][locale], isRefused: true, canUndo: false })
      return true
    }
    // Once the command is over: within it, what is changed is not there yet.
    setTimeout(() => put(read))
    return true
  }

  function put({ parts, dropped }: Extract<ReadDocument, { is: 'document' }>): void {
    const place = placeOf(fieldProps.path)
    const tables = parts.filter(({ is }) => is === 'table').length
    const isCut = place !== undefined && tables > 0
    const before = editor.getEditorState()
    let rows: AddedRow[] = []
    let isLeftEmpty = false
    if (isCut) {
      // Steps of the editor know nothing of blocks: one from before the paste would bring back words twice.
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
      const cut = insertCut(editor, parts)
      isLeftEmpty = cut.isLeftEmpty
      rows = blocks.add(place, cut.after)
    } else {
      const nodes = parts.flatMap((part) => (part.is === 'text' ? part.nodes : []))
      if (nodes.length > 0) insertText(editor, nodes)
    }
    done.current = isCut ? { before, after: editor.getEditorState(), rows } : undefined
    const said = sayPasted({ tables, arePlaced: isCut, isLeftEmpty, dropped }, locale)
    tell(said ? { said, isRefused: false, canUndo: isCut } : undefined)
  }

  function undo(): void {
    const { current } = done
    if (!current) return
    done.current = undefined
    const isWhole = blocks.remove(current.rows)
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
    editor.setEditorState(current.before)
    const said = WORDS[isWhole ? 'undone' : 'undoneInPart'][locale]
    tell({ said, isRefused: false, canUndo: false })
    editor.focus()
  }

  useCommands(editor, done, {
    take,
    undo,
    lose: () => tell((now) => now && { ...now, canUndo: false }),
  })

  return <Notice locale={locale} onClose={() => tell(undefined)} onUndo={undo} told={told} />
}

interface Hands {
  take: (event: ClipboardEvent) => boolean
  undo: () => void
  /** Somebody wrote on: what was before is no longer what to go back to. */
  lose: () => void
}

function useCommands(editor: LexicalEditor, done: RefObject<Done | undefined>, given: Hands): void {
  const hands = useRef(given)
  useEffect(() => {
    hands.current = given
  })
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          PASTE_COMMAND,
          (event) => event instanceof ClipboardEvent && hands.current.take(event),
          COMMAND_PRIORITY_CRITICAL,
        ),
        editor.registerCommand(
          UNDO_COMMAND,
          () => {
            const { current } = done
            // With blocks after it, what the editor would undo is a part only.
            if (!current || current.after !== editor.getEditorState()) return false
            // Once the command is over, as for a paste.
            setTimeout(() => hands.current.undo())
            return true
          },
          COMMAND_PRIORITY_CRITICAL,
        ),
        editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState }) => {
          const { current } = done
          if (!current || current.after === editorState) return
          if (dirtyElements.size > 0 || dirtyLeaves.size > 0) {
            done.current = undefined
            hands.current.lose()
            // The cursor went elsewhere: the words are the same.
          } else current.after = editorState
        }),
      ),
    [done, editor],
  )
}

interface NoticeProps {
  locale: ReturnType<typeof firstLocale>
  told: Told | undefined
  onClose: () => void
  onUndo: () => void
}

const Notice = ({ locale, told, onClose, onUndo }: NoticeProps) => (
  <div className="pasted-document" role="status">
    {told && (
      <div className="desk pasted-document__told">
        <p className={told.isRefused ? 'desk-error' : undefined}>{told.said}</p>
        {told.canUndo && (
          <button className="button button--secondary button--small" onClick={onUndo} type="button">
            {WORDS.undo[locale]}
          </button>
        )}
        <button className="button button--secondary button--small" onClick={onClose} type="button">
          {WORDS.close[locale]}
        </button>
      </div>
    )}
  </div>
)
