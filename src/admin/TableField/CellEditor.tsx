'use client'

import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'

import { MOST_CELL_LENGTH } from '@/content/grid'

/** A pause in typing after which the form has the words, in milliseconds. */
export const PAUSE_MS = 300

/** How the cursor leaves a square that was written in. */
export type Leaves = 'stays' | 'down' | 'next' | 'before' | 'elsewhere'

interface Props {
  label: string
  text: string
  isReadOnly: boolean
  onWrite: (text: string) => void
  onLeave: (leaves: Leaves) => void
  onPaste: (event: ClipboardEvent) => void
}

/** A name, which is read on one line, while it is written. What is typed stays, however the square is left. */
export function CellEditor({ label, text, isReadOnly, onWrite, onLeave, onPaste }: Props) {
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
    const leaves = leavesBy(event)
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

export function leavesBy({
  key,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Leaves | undefined {
  if (key === 'Escape') return 'stays'
  if (key === 'Tab') return shiftKey ? 'before' : 'next'
  return key === 'Enter' ? 'down' : undefined
}
