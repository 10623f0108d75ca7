import { useId, useRef, useState, type ReactNode } from 'react'

import { LOCALE_LABELS } from '@/i18n/localeNames'
import { LOCALES, type Locale } from '@/i18n/locales'

import type { Words } from './words'

type Typed = Record<'body' | 'email' | 'language' | 'name' | 'until' | 'word', string>

interface Props {
  locale: Locale
  words: Words
  /** The last day that is proposed, 'yyyy-MM-dd'. */
  until: string
  /** Answers with what went wrong; nothing when it is sent. */
  onSend: (typed: Typed) => Promise<string | undefined>
}

/** Who is asked to read the text as it is saved now, in which language, until when. */
export function InviteForm({ locale, words, until, onSend }: Props) {
  const nothing: Typed = { name: '', body: '', email: '', language: 'fr', until, word: '' }
  const [typed, setTyped] = useState<Typed>()
  const [trouble, setTrouble] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setTyped(undefined)
    setTrouble(undefined)
    requestAnimationFrame(() => opener.current?.focus())
  }
  if (!typed) {
    return (
      <p>
        <button
          className="button button--secondary"
          onClick={() => setTyped(nothing)}
          ref={opener}
          type="button"
        >
          {words.invite}
        </button>
      </p>
    )
  }
  async function send(): Promise<void> {
    if (!typed || isBusy) return
    setIsBusy(true)
    const refused = await onSend(typed)
    setIsBusy(false)
    if (refused === undefined) close()
    else setTrouble(refused)
  }
  return (
    <div className="outside-readings__form">
      <Fields {...{ locale, typed, words }} onType={setTyped} />
      {trouble && (
        <p className="desk-error" role="alert">
          {trouble}
        </p>
      )}
      <Buttons {...{ isBusy, words }} onClose={close} onSend={() => void send()} />
    </div>
  )
}

interface ButtonsProps extends Pick<Props, 'words'> {
  isBusy: boolean
  onClose: () => void
  onSend: () => void
}

function Buttons({ isBusy, words, onClose, onSend }: ButtonsProps) {
  return (
    <div className="button-row">
      <button className="button button--small" disabled={isBusy} onClick={onSend} type="button">
        {words.send}
      </button>
      <button
        className="button button--secondary button--small"
        disabled={isBusy}
        onClick={onClose}
        type="button"
      >
        {words.cancel}
      </button>
    </div>
  )
}

interface FieldsProps extends Pick<Props, 'locale' | 'words'> {
  typed: Typed
  onType: (typed: Typed) => void
}

/** Who it is, and what is said to them. */
function Fields({ locale, typed, words, onType }: FieldsProps) {
  const input = (name: keyof Typed) => ({
    className: 'input',
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) => {
      onType({ ...typed, [name]: target.value })
    },
  })
  return (
    <>
      <p className="desk-muted">{words.inviteHelp}</p>
      <Labelled label={words.fields.name}>
        {(id) => <input autoComplete="off" autoFocus id={id} {...input('name')} />}
      </Labelled>
      <Labelled label={words.fields.body}>
        {(id) => <input autoComplete="off" id={id} {...input('body')} />}
      </Labelled>
      <Labelled label={words.fields.email}>
        {(id) => <input autoComplete="off" id={id} type="email" {...input('email')} />}
      </Labelled>
      <Labelled label={words.fields.language}>
        {(id) => (
          <select id={id} {...input('language')}>
            {LOCALES.map((code) => (
              <option key={code} value={code}>
                {LOCALE_LABELS[code][locale]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={words.fields.until}>
        {(id) => <input id={id} type="date" {...input('until')} />}
      </Labelled>
      <Labelled label={words.fields.word}>
        {(id) => <textarea id={id} rows={3} {...input('word')} />}
      </Labelled>
    </>
  )
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div>
      <label className="desk-field__label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  )
}
