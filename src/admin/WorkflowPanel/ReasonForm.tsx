import { useEffect, useId, useRef, useState } from 'react'

import type { Words } from './words'

interface ReasonFormProps {
  /** The action that asks for it. */
  label: string
  /** What it changes for readers, where it does. */
  question: readonly string[] | undefined
  /** Who reads the reason, in words. */
  readBy: string | undefined
  isBusy: boolean
  words: Words
  onCancel: () => void
  onConfirm: (reason: string) => void
}

/** Asks why; the cursor goes there at once, and Escape goes back. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, question = [], readBy, isBusy, words, onCancel, onConfirm } = props
  const [reason, setReason] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const labelId = useId()
  const reasonId = useId()

  useEffect(() => field.current?.focus(), [])

  return (
    <div
      role="group"
      aria-labelledby={labelId}
      className="workflow-panel-reason"
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <h3 id={labelId}>{label}</h3>
      {question.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <label htmlFor={reasonId}>{words.reason}</label>
      <textarea
        id={reasonId}
        aria-describedby={`${reasonId}-readers`}
        ref={field}
        className="input"
        required
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="desk-muted" id={`${reasonId}-readers`}>
        {readBy}
      </p>
      <div className="button-row">
        <button
          type="button"
          className="button"
          disabled={isBusy || reason.trim() === ''}
          onClick={() => onConfirm(reason)}
        >
          {words.confirm}
        </button>
        <button type="button" className="button button--plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  )
}
