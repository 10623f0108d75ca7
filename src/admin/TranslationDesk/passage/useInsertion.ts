import { useRef, useState } from 'react'

import type { Put } from '../panels/types'
import { insertAtCursor, replaceAll } from '../state/insert'

/** Puts words in the field, and says so. */
export function useInsertion(sentence: string, beginWith: (machine: string) => void) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const put: Put = (what, text, machine) => {
    if (!field.current) return
    if (machine) beginWith(machine)
    if (what === 'all') replaceAll(field.current, text)
    else insertAtCursor(field.current, text)
    setSaid(sentence)
  }
  return { field, said, put }
}
