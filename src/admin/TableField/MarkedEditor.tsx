'use client'

import { LinkNode } from '@payloadcms/richtext-lexical/lexical/link'
import { LexicalComposer } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { ContentEditable } from '@payloadcms/richtext-lexical/lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@payloadcms/richtext-lexical/lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalHistoryPlugin'
import { RichTextPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalRichTextPlugin'
import { useEffect, useRef } from 'react'

import { runsOf, type Square, textAt } from '@/content/grid'

import { leave, write } from './actions'
import { leavesBy, PAUSE_MS } from './CellEditor'
import { paste } from './clipboard'
import { type Desk, nameOf } from './desk'
import { listenTo } from './marked/commands'
import { cellIn, writeRuns } from './marked/lexical'
import { writingIn } from './marked/writing'

interface Props {
  desk: Desk
  at: Square
}

const THEME = {
  paragraph: 'table-grid__line',
  text: { bold: 'table-grid__bold', italic: 'table-grid__italic' },
  link: 'table-grid__link',
}

/** One cell, while it is written: words, bold, italics, links and lists, by keys and by the tools of the table. */
export function MarkedEditor({ desk, at }: Props) {
  return (
    <LexicalComposer
      initialConfig={{
        namespace: 'cell',
        nodes: [LinkNode],
        theme: THEME,
        editable: !desk.isReadOnly,
        editorState: () => writeRuns(runsOf(textAt(desk.grid, at))),
        onError: (error) => {
          throw error
        },
      }}
    >
      <RichTextPlugin
        contentEditable={
          <ContentEditable aria-label={nameOf(desk, at)} className="table-grid__editor" />
        }
        ErrorBoundary={LexicalErrorBoundary}
        placeholder={null}
      />
      <HistoryPlugin />
      <Hands at={at} desk={desk} />
    </LexicalComposer>
  )
}

/** Ties the words to the table. What is typed stays, however the cell is left. */
function Hands({ at, desk }: Props) {
  const [editor] = useLexicalComposerContext()
  const now = useRef({ at, desk })
  useEffect(() => {
    now.current = { at, desk }
  })

  useEffect(() => {
    const { writing } = now.current.desk
    let timer: ReturnType<typeof setTimeout> | undefined
    let isAsking = false
    let isChanged = false
    const keep = () => {
      clearTimeout(timer)
      if (isChanged) write(now.current.desk, now.current.at, cellIn(editor.getEditorState()))
    }
    const hands = writingIn(editor, (asked) => {
      isAsking = asked !== undefined
      now.current.desk.askLink(asked)
    })
    writing.current = hands
    const stop = listenTo(editor, {
      onChange: () => {
        isChanged = true
        clearTimeout(timer)
        timer = setTimeout(keep, PAUSE_MS)
      },
      onTooLong: () => now.current.desk.tell(now.current.desk.say('tooLong')),
      onKey: (event) => {
        // Shortcuts of the form, such as that which saves, find the words in it.
        if (event.ctrlKey || event.metaKey) keep()
        const leaves = event.shiftKey && event.key === 'Enter' ? undefined : leavesBy(event)
        if (!leaves) return false
        event.preventDefault()
        keep()
        leave(now.current.desk, leaves)
        return true
      },
      onPaste: (event) => paste(now.current.desk, event),
      onBlur: () => {
        keep()
        // Another window is before this one, or asks where a link leads: the cursor is still here.
        const isHere = document.activeElement === editor.getRootElement()
        if (!isAsking && !isHere) leave(now.current.desk, 'elsewhere')
      },
      hands,
    })
    editor.focus(undefined, { defaultSelection: 'rootEnd' })
    return () => {
      clearTimeout(timer)
      stop()
      if (writing.current === hands) writing.current = null
    }
  }, [editor])

  return null
}
