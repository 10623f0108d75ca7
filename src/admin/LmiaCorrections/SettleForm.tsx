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

/** What a person types of a rule, its effect, and the ways to send it. */
function useSettling({ item, onSaved }: Props) {
  const { say } = useWords()
  const ask = useAsk('lmia-corrections')
  const [target, setTarget] = useState(item.likely?.name ?? '')
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
  const run = async (work: () => Promise<void>): Promise<void> => {
    try {
      setError(undefined)
      await work()
    } catch (cause) {
      setEffect(undefined)
      setError(sentenceOf(cause, say('trouble')))
    }
  }
  const send = (sent: object) =>
    run(async () => {
      await ask('', sent)
      onSaved()
    })
  return {
    target: { value: target, onType: thenDo(forget, setTarget) },
    reason: { value: reason, onType: setReason },
    onlySector: { isChecked: onlySector, onCheck: thenDo(forget, setOnlySector) },
    effect,
    error,
    look: () => run(async () => setEffect(await ask<Effect>('/preview', rule()))),
    save: () => send(rule()),
    // A rule from a name to itself changes no row: it says that someone looked.
    keepApart: () => send({ ...rule(), ...matchOf(item, item.label, false), acknowledged: true }),
  }
}

/** One rule for one thing of the queue: its effect is seen before it is saved. */
export const SettleForm = ({ item, onSaved }: Props) => {
  const { locale } = useWords()
  const { target, reason, onlySector, effect, error, ...settling } = useSettling({ item, onSaved })
  const save = (event: FormEvent): void => {
    event.preventDefault()
    void settling.save()
  }
  return (
    <form className="lmia-settle" onSubmit={save}>
      <div className="desk-row">
        <Typed hasFocus label={WORDS[TARGETS[item.kind]][locale]} {...target} />
        <Typed label={WORDS.reason[locale]} {...reason} />
      </div>
      {item.kind === 'place' && item.fsa && <OnlySector fsa={item.fsa} {...onlySector} />}
      <Actions
        canLook={target.value !== ''}
        onApart={item.kind === 'employer' ? () => void settling.keepApart() : undefined}
        onLook={() => void settling.look()}
      />
      {error && (
        <p className="desk-error" role="alert">
          {error}
        </p>
      )}
      {effect && <EffectView effect={effect} />}
    </form>
  )
}

/** What is asked of whoever settles it. */
const TARGETS = { place: 'isAt', occupation: 'codeIs', employer: 'isEmployer' } as const

interface ActionsProps {
  canLook: boolean
  onLook: () => void
  /** For two that may be one: they are not. */
  onApart?: () => void
}

const Actions = ({ canLook, onLook, onApart }: ActionsProps) => {
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
      {onApart && (
        <button
          className="button button--secondary"
          // Like saving, it needs a reason: the browser says so where it lacks.
          onClick={({ currentTarget }) => currentTarget.form?.reportValidity() && onApart()}
          type="button"
        >
          {WORDS.isAnother[locale]}
        </button>
      )}
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

/** The fields of a rule about the thing that waits. */
function matchOf(item: Unresolved, target: string, onlySector: boolean) {
  switch (item.kind) {
    case 'place':
      return {
        kind: 'cityAlias',
        city: item.label,
        toPlaceName: target,
        fsa: onlySector ? item.fsa : null,
      }
    case 'occupation':
      return { kind: 'occupationFix', occupationTitle: item.label, toOccupationCode: target }
    case 'employer':
      return { kind: 'employerAlias', employerName: item.label, toEmployerName: target }
  }
}
