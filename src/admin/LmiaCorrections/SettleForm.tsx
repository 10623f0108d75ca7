'use client'

import { type FormEvent, useState } from 'react'

import type { Unresolved } from '@/lmia/corrections/unresolved'
import { fillIn } from '@/text/fillIn'

import { sentenceOf, useAsk, useWords } from '../LmiaDesk/useDesk'
import { type Effect, EffectView } from './EffectView'
import { WORDS } from './words'

interface Props {
  item: Unresolved
  onClose: () => void
  onSaved: () => void
}

/** One rule for one thing of the queue: its effect is seen before it is saved. */
export const SettleForm = ({ item, onClose, onSaved }: Props) => {
  const { locale, say } = useWords()
  const ask = useAsk('lmia-corrections')
  const [target, setTarget] = useState('')
  const [reason, setReason] = useState('')
  const [onlySector, setOnlySector] = useState(item.fsa !== null)
  const [effect, setEffect] = useState<Effect>()
  const [error, setError] = useState<string>()

  const rule = () => ({ status: 'active', reason, ...matchOf(item, target, onlySector) })
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
    <form onSubmit={save}>
      <p>
        <Typed
          label={WORDS[item.kind === 'place' ? 'isAt' : 'codeIs'][locale]}
          value={target}
          onType={setTarget}
        />{' '}
        <Typed label={WORDS.reason[locale]} value={reason} onType={setReason} />
      </p>
      {item.kind === 'place' && item.fsa && (
        <OnlySector fsa={item.fsa} isChecked={onlySector} onCheck={setOnlySector} />
      )}
      <p>
        <button
          disabled={!target}
          onClick={() => void run(async () => setEffect(await ask<Effect>('/preview', rule())))}
          type="button"
        >
          {WORDS.preview[locale]}
        </button>{' '}
        <button className="lmia-desk__main" type="submit">
          {WORDS.save[locale]}
        </button>{' '}
        <button onClick={onClose} type="button">
          {WORDS.close[locale]}
        </button>
      </p>
      {error && <p role="alert">{error}</p>}
      {effect && <EffectView effect={effect} />}
    </form>
  )
}

interface TypedProps {
  label: string
  value: string
  onType: (text: string) => void
}

const Typed = ({ label, value, onType }: TypedProps) => (
  <label>
    {label}{' '}
    <input onChange={(event) => onType(event.target.value)} required type="text" value={value} />
  </label>
)

interface OnlySectorProps {
  fsa: string
  isChecked: boolean
  onCheck: (isChecked: boolean) => void
}

/** The same name in another postal sector may be another place. */
const OnlySector = ({ fsa, isChecked, onCheck }: OnlySectorProps) => {
  const { locale } = useWords()
  return (
    <p>
      <label>
        <input
          checked={isChecked}
          onChange={(event) => onCheck(event.target.checked)}
          type="checkbox"
        />{' '}
        {fillIn(WORDS.onlySector[locale], { fsa })}
      </label>
    </p>
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
