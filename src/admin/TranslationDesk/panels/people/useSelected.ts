import { useEffect, useRef } from 'react'

import { stripMarks } from '@/translation/marks'

interface Selected {
  french: string
  words: string
}

const NOTHING: Selected = { french: '', words: '' }

/**
 * What is selected in the open passage: of its French, and of what is written. The browser has one
 * selection: that of the French is remembered when the cursor goes back to the field.
 *
 * @param id of the field; the French is named after it
 */
export function useSelected(id: string): () => Selected {
  const french = useRef('')
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection()
      const place = document.getElementById(`${id}-original`)
      if (!selection || !place?.contains(selection.anchorNode)) return
      french.current = stripMarks(selection.toString()).trim()
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [id])
  return () => {
    const field = document.getElementById(id)
    if (!(field instanceof HTMLTextAreaElement)) return NOTHING
    const { selectionStart, selectionEnd, value } = field
    return {
      french: french.current,
      words: stripMarks(value.slice(selectionStart, selectionEnd)).trim(),
    }
  }
}
