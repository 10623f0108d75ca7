'use client'

import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'

import { MOST_CELL_LENGTH } from '@/content/grid'

/** A pause in typing after which the form has the words, in milliseconds. */
const PAUSE_MS = 300

/** How the cursor leaves a square that was written in. */
export type Leaves = 'stays' | 'down' | 'next' | 'before' | 'elsewhere'

interface Props {
  label: string
  text: string
  /** Names are read on one line. */
  isName: boolean
  isReadOnly: boolean
  onWrite: (text: string) => void
  onLeave: (leaves: Leaves) => void
  onPaste: (event: ClipboardEvent) => void
}

/** The words of one square, while they are written. What is typed stays, however the square is left. */
export function CellEditor({ label, text, isName, isReadOnly, onWrite, onLeave, onPaste }: Props) {
  const [typed, setTyped] = useState(text)
  const box = useRef<HTMLTextAreaElement>(null)
  const write = useRef(onWrite)
  useEffect(() => {
    write.current = onWrite
  })

  useEffect(() => {
    box.current?.focus()
    const end = box.current?.value.length ?? 0
    box.current?.setSelectionRange(end, end)
  }, [])

  useEffect(() => {
    const timer = setTimeout(() => write.current(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    event.stopPropagation()
    // Shortcuts of the form, such as that which saves, find the words in it.
    if (event.ctrlKey || event.metaKey) onWrite(typed)
    if (event.nativeEvent.isComposing) return
    const leaves = leavesBy(event, isName)
    if (!leaves) return
    event.preventDefault()
    onWrite(typed)
    onLeave(leaves)
  }

  return (
    <textarea
      aria-label={label}
      className="table-grid__editor"
      maxLength={MOST_CELL_LENGTH}
      onBlur={(event) => {
        onWrite(typed)
        // Another window is before this one: the cursor is still here.
        if (document.activeElement !== event.target) onLeave('elsewhere')
      }}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      readOnly={isReadOnly}
      ref={box}
      rows={Math.max(1, typed.split('\n').length)}
      value={typed}
    />
  )
}

function leavesBy({ key, shiftKey }: KeyboardEvent, isName: boolean): Leaves | undefined {
  if (key === 'Escape') return 'stays'
  if (key === 'Tab') return shiftKey ? 'before' : 'next'
  return key === 'Enter' && (!shiftKey || isName) ? 'down' : undefined
}
