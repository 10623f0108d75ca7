import { useState } from 'react'

import { MAX_COMMENT_LENGTH } from '@/translation/questions'

/** One way to send what is written: its name, what it does, whether nothing need be written. */
type Sending = readonly [
  label: string,
  send: (text: string) => Promise<boolean>,
  empty?: 'alsoEmpty',
]

interface Props {
  id: string
  label: string
  hint?: string
  sends: readonly Sending[]
}

/** A few words to colleagues; they stay in the field until the site has them. */
export function CommentForm({ id, label, hint, sends }: Props) {
  const [text, setText] = useState('')
  const [isSending, setIsSending] = useState(false)

  async function press(send: Sending[1]) {
    setIsSending(true)
    if (await send(text)) setText('')
    setIsSending(false)
  }

  return (
    <div className="translation-desk__say">
      <label className="translation-desk__label" htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      <textarea
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="input"
        id={id}
        maxLength={MAX_COMMENT_LENGTH}
        onChange={(event) => setText(event.target.value)}
        rows={2}
        value={text}
      />
      {hint && (
        <p className="desk-muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p className="translation-desk__actions">
        {sends.map(([name, send, empty]) => (
          <button
            className="button button--secondary button--small"
            disabled={isSending || (!empty && text.trim() === '')}
            key={name}
            onClick={() => void press(send)}
            type="button"
          >
            {name}
          </button>
        ))}
      </p>
    </div>
  )
}
