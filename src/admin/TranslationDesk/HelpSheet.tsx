import { useEffect, useRef } from 'react'

import { COMMAND_KEYS, COMMAND_LABELS } from './keyWords'
import { COMMANDS } from './state/keys'
import type { Words } from './words'

interface HelpSheetProps {
  isOpen: boolean
  onClose: () => void
  words: Words
}

/** All keys of the desk, and what a translator should know, over the page. */
export function HelpSheet({ isOpen, onClose, words }: HelpSheetProps) {
  const { locale, say } = words
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) sheet.current?.showModal()
    else sheet.current?.close()
  }, [isOpen])
  return (
    <dialog
      aria-labelledby="translation-desk-keys"
      className="translation-desk__sheet"
      onClose={onClose}
      ref={sheet}
    >
      <h2 id="translation-desk-keys">{say('keys')}</h2>
      <dl>
        {COMMANDS.map((command) => (
          <div key={command}>
            <dt>
              <kbd className="translation-desk__key">{COMMAND_KEYS[command][locale]}</kbd>
            </dt>
            <dd>{COMMAND_LABELS[command][locale]}</dd>
          </div>
        ))}
      </dl>
      <p>{say('review')}</p>
      <p>{say('marks')}</p>
      <p>{say('typography')}</p>
      <button className="button" onClick={onClose} type="button">
        {say('close')}
      </button>
    </dialog>
  )
}
