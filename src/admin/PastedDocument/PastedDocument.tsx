'use client'

import { useTranslation } from '@payloadcms/ui'
import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'

import { firstLocale } from '@/i18n/firstLocale'

import { readPastedDocument } from './clipboard'
import './index.css'
import { insertText } from './insert'
import { sayPasted, WORDS } from './words'

interface Told {
  said: string
  isRefused: boolean
}

/** Takes what is pasted in a running text, and says what came of it. Ctrl+Z takes it back. */
export function PastedDocument() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const [told, tell] = useState<Told>()

  useEffect(() => {
    const take = (event: ClipboardEvent): boolean => {
      const read = readPastedDocument(event.clipboardData)
      if (!editor.isEditable() || read.is === 'nothing') return false
      event.preventDefault()
      if (read.is !== 'document') {
        tell({ said: WORDS[read.is][locale], isRefused: true })
        return true
      }
      const nodes = read.parts.flatMap((part) => (part.is === 'text' ? part.nodes : []))
      const tables = read.parts.filter(({ is }) => is === 'table').length
      if (nodes.length > 0) insertText(editor, nodes)
      const said = sayPasted(tables, read.dropped, locale)
      tell(said ? { said, isRefused: false } : undefined)
      return true
    }
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => event instanceof ClipboardEvent && take(event),
      COMMAND_PRIORITY_CRITICAL,
    )
  }, [editor, locale])

  return (
    <div className="pasted-document" role="status">
      {told && (
        <div className="desk pasted-document__told">
          <p className={told.isRefused ? 'desk-error' : undefined}>{told.said}</p>
          <button
            className="button button--secondary button--small"
            onClick={() => tell(undefined)}
            type="button"
          >
            {WORDS.close[locale]}
          </button>
        </div>
      )}
    </div>
  )
}
