'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'

import type { Unresolved } from '@/lmia/corrections/unresolved'
import { fillIn } from '@/text/fillIn'

import { sentenceOf, useAsk, useWords } from '../LmiaDesk/useDesk'
import { type Effect, EffectView } from './EffectView'
import { WORDS } from './words'

interface Props {
  item: Unresolved
  onSaved: () => void
}

/** Sets what was changed, and then does what follows from it. */
const thenDo =
  <Value,>(follow: () => void, set: (next: Value) => void) =>
  (next: Value): void => {
    set(next)
    follow()
  }

/** One rule for one thing of the queue: its effect is seen before it is saved. */
export const SettleForm = ({ item, onSaved }: Props) => {
  const { locale, say } = useWords()
  const ask = useAsk('lmia-corrections')
  const [target, setTarget] = useState('')
  const [reason, setReason] = useState('')
  const [onlySector, setOnlySector] = useState(item.fsa !== null)
  const [effect, setEffect] = useState<Effect>()
  const [error, setError] = useState<string>()

  // Warnings stand in the effect: whoever has looked at it, as it is now, has read them.
  const rule = () => ({
    status: 'active',
    reason,
    acknowledged: effect !== undefined,
    ...matchOf(item, target, onlySector),
  })
  const forget = () => setEffect(undefined)
  const look = async () => setEffect(await ask<Effect>('/preview', rule()))
  const run = async (work: () => Promise<void>): Promise<void> => {
    try {
      setError(undefined)
      await work()
    } catch (cause) {
      setEffect(undefined)
      setError(sentenceOf(cause, say('trouble')))
    }
  }
  const save = (event: FormEvent): void => {
    event.preventDefault()
    void run(async () => {
      await ask('', rule())
      onSaved()
    })
  }

  return (
    <form className="lmia-settle" onSubmit={save}>
      <div className="desk-row">
        <Typed
          hasFocus
          label={WORDS[item.kind === 'place' ? 'isAt' : 'codeIs'][locale]}
          value={target}
          onType={thenDo(forget, setTarget)}
        />
        <Typed label={WORDS.reason[locale]} value={reason} onType={setReason} />
      </div>
      {item.kind === 'place' && item.fsa && (
        <OnlySector fsa={item.fsa} isChecked={onlySector} onCheck={thenDo(forget, setOnlySector)} />
      )}
      <Actions canLook={target !== ''} onLook={() => void run(look)} />
      {error && (
        <p className="desk-error" role="alert">
          {error}
        </p>
      )}
      {effect && <EffectView effect={effect} />}
    </form>
  )
}

interface ActionsProps {
  canLook: boolean
  onLook: () => void
}

const Actions = ({ canLook, onLook }: ActionsProps) => {
  const { locale } = useWords()
  return (
    <div className="desk-row">
      <button className="button" type="submit">
        {WORDS.save[locale]}
      </button>
      <button
        className="button button--secondary"
        disabled={!canLook}
        onClick={onLook}
        type="button"
      >
        {WORDS.preview[locale]}
      </button>
    </div>
  )
}

interface TypedProps {
  /** The form was asked for: the person goes on typing. */
  hasFocus?: boolean
  label: string
  value: string
  onType: (text: string) => void
}

const Typed = ({ hasFocus = false, label, value, onType }: TypedProps) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (hasFocus) field.current?.focus()
  }, [hasFocus])
  return (
    <label className="desk-field">
      <span className="desk-field__label">{label}</span>
      <input
        className="input"
        onChange={(event) => onType(event.target.value)}
        ref={field}
        required
        type="text"
        value={value}
      />
    </label>
  )
}

interface OnlySectorProps {
  fsa: string
  isChecked: boolean
  onCheck: (isChecked: boolean) => void
}

/** The same name in another postal sector may be another place. */
const OnlySector = ({ fsa, isChecked, onCheck }: OnlySectorProps) => {
  const { locale } = useWords()
  return (
    <label className="choice">
      <input
        checked={isChecked}
        onChange={(event) => onCheck(event.target.checked)}
        type="checkbox"
      />
      {fillIn(WORDS.onlySector[locale], { fsa })}
    </label>
  )
}

const matchOf = (item: Unresolved, target: string, onlySector: boolean) =>
  item.kind === 'place'
    ? {
        kind: 'cityAlias',
        city: item.label,
        toPlaceName: target,
        fsa: onlySector ? item.fsa : null,
      }
    : { kind: 'occupationFix', occupationTitle: item.label, toOccupationCode: target }
