'use client'

import { useEffect, useRef } from 'react'

interface Props {
  question: string
  yes: string
  keep: string
  onYes: () => void
  onKeep: () => void
}

/** Before words leave with their row or column: the cursor is on the question, Escape keeps them. */
export function Question({ question, yes, keep, onYes, onKeep }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div
      aria-label={question}
      className="table-editor__question"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onKeep()
      }}
      ref={box}
      role="alertdialog"
      tabIndex={-1}
    >
      <p>{question}</p>
      <button className="button button--small" onClick={onYes} type="button">
        {yes}
      </button>
      <button className="button button--secondary button--small" onClick={onKeep} type="button">
        {keep}
      </button>
    </div>
  )
}
