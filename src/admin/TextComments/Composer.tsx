import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react'

import { fillIn } from '@/text/fillIn'

import type { KeptWords } from '../kept'

import type { Typed } from './useComments'
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
  const tellId = useId()
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
        id={tellId}
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
  onSend,
  onClose,
}: Pick<Props, 'begun' | 'kept' | 'keptAs' | 'onClose' | 'onSend'>) {
  const [typed, setTyped] = useState<Typed>(() => {
    const before = kept?.all().get(keptAs)?.value
    // What was typed stays; of what it is said, the person has just chosen.
    return before ? { ...before, block: begun.block, quote: begun.quote } : begun
  })
  const [trouble, setTrouble] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)

  function type(changes: Partial<Typed>) {
    const next = { ...typed, ...changes }
    setTyped(next)
    kept?.keep(keptAs, next)
  }
  function close() {
    kept?.forget(keptAs)
    onClose()
  }
  async function send() {
    setIsBusy(true)
    const refused = await onSend(typed)
    setIsBusy(false)
    if (refused === undefined) close()
    else setTrouble(refused)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void send()
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
  id: string
  mentions: readonly string[]
  onChange: (mentions: string[]) => void
}

/** Whom a comment is addressed to: a list that every device and every reader of screens knows. */
function Told({ id, mentions, onChange, people, words }: ToldProps) {
  const chosen = people.filter((person) => mentions.includes(person.id))
  const left = people.filter((person) => !mentions.includes(person.id))
  const select = useRef<HTMLSelectElement>(null)
  if (people.length === 0) return null
  return (
    <div>
      <label className="desk-field__label" htmlFor={id}>
        {words.tell}
      </label>
      <select
        className="input"
        id={id}
        onChange={({ target }) => target.value && onChange([...mentions, target.value])}
        ref={select}
        value=""
      >
        <option value="">{words.choose}</option>
        {left.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
      {chosen.length > 0 && (
        <div className="comment-told" role="status">
          <span className="desk-muted">{words.willTell}</span>
          {chosen.map((person) => (
            <button
              aria-label={fillIn(words.untell, { name: person.name })}
              className="comment-told__person"
              key={person.id}
              onClick={() => {
                onChange(mentions.filter((each) => each !== person.id))
                select.current?.focus()
              }}
              type="button"
            >
              {person.name} <span aria-hidden="true">×</span>
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
