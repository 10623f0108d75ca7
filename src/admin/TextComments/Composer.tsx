import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react'

import type { KeptWords } from '../kept'

import { begunWith, changed, type Typed } from './typed'
import type { Words } from './words'

interface Props {
  /** Of what it is said, in words. */
  about?: ReactNode
  begun: Typed
  /** Under which name what is typed is kept until it is sent. */
  keptAs: string
  kept: KeptWords<Typed> | undefined
  /** Words of the passage may be named. */
  asksQuote?: boolean
  label: string
  people: readonly { id: string; name: string }[]
  sendLabel: string
  words: Words
  /** Answers with what went wrong; nothing when it is sent. */
  onSend: (typed: Typed) => Promise<string | undefined>
  onClose: () => void
}

/** Where a comment, a reply or a change is typed, and whom it is addressed to. */
export function Composer({ words, ...more }: Props) {
  const { close, isBusy, onKeyDown, send, trouble, type, typed } = useTyping(more)
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'center' })
    box.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="comment-composer" onKeyDown={onKeyDown}>
      {more.about}
      {more.asksQuote && (
        <Box label={words.quote} onType={(quote) => type({ quote })} rows={2} value={typed.quote} />
      )}
      <Box
        hint={words.readBy}
        label={more.label}
        onType={(text) => type({ text })}
        ref={box}
        rows={4}
        value={typed.text}
      />
      <Told
        mentions={typed.mentions}
        onChange={(mentions) => type({ mentions })}
        people={more.people}
        words={words}
      />
      {trouble && (
        <p className="desk-error" role="alert">
          {trouble}
        </p>
      )}
      <div className="button-row">
        <button
          className="button button--small"
          disabled={isBusy}
          onClick={() => void send()}
          type="button"
        >
          {more.sendLabel}
        </button>
        <button
          className="button button--secondary button--small"
          disabled={isBusy}
          onClick={close}
          type="button"
        >
          {words.cancel}
        </button>
      </div>
    </div>
  )
}

/** What is typed, kept on this device until it is sent or given up. */
function useTyping({
  begun,
  keptAs,
  kept,
  people,
  onSend,
  onClose,
}: Pick<Props, 'begun' | 'kept' | 'keptAs' | 'onClose' | 'onSend' | 'people'>) {
  const [typed, setTyped] = useState<Typed>(() =>
    begunWith(begun, kept?.all().get(keptAs)?.value, people),
  )
  const [trouble, setTrouble] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  /** Known at once, also to a second key before the panel is drawn again. */
  const isSending = useRef(false)

  function type(changes: Partial<Typed>) {
    const next = changed(typed, changes)
    setTyped(next)
    kept?.keep(keptAs, next)
  }
  function close() {
    kept?.forget(keptAs)
    onClose()
  }
  async function send() {
    if (isSending.current) return
    isSending.current = true
    setIsBusy(true)
    const refused = await onSend(typed)
    isSending.current = false
    setIsBusy(false)
    if (refused === undefined) close()
    else setTrouble(refused)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (!event.repeat) void send()
    }
    if (event.key === 'Escape' && typed.text.trim() === '') {
      event.stopPropagation()
      close()
    }
  }
  return { close, isBusy, onKeyDown, send, trouble, type, typed }
}

interface BoxProps {
  label: string
  /** Under the label. */
  hint?: string
  rows: number
  value: string
  onType: (value: string) => void
  ref?: Ref<HTMLTextAreaElement>
}

function Box({ label, hint, onType, ...box }: BoxProps) {
  const id = useId()
  const hintId = useId()
  return (
    <div>
      <label className="desk-field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="desk-muted" id={hintId}>
          {hint}
        </p>
      )}
      <textarea
        {...box}
        aria-describedby={hint ? hintId : undefined}
        className="input"
        id={id}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  )
}

interface ToldProps extends Pick<Props, 'people' | 'words'> {
  mentions: readonly string[]
  onChange: (mentions: string[]) => void
}

/** Whom a comment is addressed to: boxes, so that nobody is chosen by moving through a list. */
function Told({ mentions, onChange, people, words }: ToldProps) {
  if (people.length === 0) return null
  return (
    <fieldset className="comment-told">
      <legend className="desk-field__label">{words.tell}</legend>
      <div className="comment-told__people">
        {people.map(({ id, name }) => (
          <label key={id}>
            <input
              checked={mentions.includes(id)}
              onChange={({ target }) =>
                onChange(
                  target.checked ? [...mentions, id] : mentions.filter((each) => each !== id),
                )
              }
              type="checkbox"
            />{' '}
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
