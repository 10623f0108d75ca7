'use client'

import { useId, useRef, useState } from 'react'

import { CALL_OUTCOME_CODES, type CallOutcome, isProposed, sayOutcome } from '@/campaigns/calls'
import { addDays } from '@/days/calendar'
import { formatMonthDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'

import type { Say } from './words'

/** Days to call again that are offered, counted from today. */
const AGAIN_IN_DAYS = [1, 2, 3, 7, 14] as const

/** What is written down, as it is sent. */
export interface Outcome {
  outcome: CallOutcome | undefined
  note: string
  again: string
}

interface FormProps {
  keep: (order: Outcome) => Promise<void>
  /** A regional actor, who is asked who is missing. */
  isActor: boolean
  left: number
  today: string
  locale: Locale
  say: Say
}

/** One at a time, known at once: a second Enter comes before the form is drawn again. */
function useOnce() {
  const [isBusy, setIsBusy] = useState(false)
  const isSending = useRef(false)
  const once = (work: () => Promise<void>) => {
    if (isSending.current) return
    isSending.current = true
    setIsBusy(true)
    void work().finally(() => {
      isSending.current = false
      setIsBusy(false)
    })
  }
  return { isBusy, once }
}

/** What came of a call or a letter, its note, and the day to call again. */
export function OutcomeForm({ keep, isActor, left, today, locale, say }: FormProps) {
  const id = useId()
  const [outcome, setOutcome] = useState<CallOutcome>()
  const [note, setNote] = useState('')
  const [again, setAgain] = useState(addDays(today, 1))
  const { isBusy, once } = useOnce()
  const send = () => {
    if (outcome) once(() => keep({ outcome, note, again }))
  }
  return (
    <div className="campaign-outcome">
      <Outcomes {...{ isActor, locale, outcome, say, setOutcome }} />
      <div className="desk-row">
        <div className="desk-field">
          <label className="desk-field__label" htmlFor={`${id}-note`}>
            {say('note')}
          </label>
          <input
            aria-describedby={`${id}-readers`}
            className="input"
            id={`${id}-note`}
            maxLength={2000}
            onChange={({ target }) => setNote(target.value)}
            onKeyDown={({ key }) => key === 'Enter' && send()}
            value={note}
          />
        </div>
        {outcome === 'callLater' && <Again {...{ again, locale, say, setAgain, today }} />}
      </div>
      <p className="desk-muted" id={`${id}-readers`}>
        {say(outcome && isProposed(outcome) ? 'noteIsProposed' : 'noteReaders')}
      </p>
      <div className="desk-row desk-row--center">
        <button
          aria-disabled={isBusy}
          className="button"
          disabled={!outcome}
          onClick={send}
          type="button"
        >
          {say('keep')}
        </button>
        <span className="desk-muted">{say('left', { n: left })}</span>
      </div>
    </div>
  )
}

interface AgainProps {
  again: string
  setAgain: (day: string) => void
  today: string
  locale: Locale
  say: Say
}

function Again({ again, setAgain, today, locale, say }: AgainProps) {
  const id = useId()
  return (
    <div className="desk-field campaign-again">
      <label className="desk-field__label" htmlFor={id}>
        {say('callOn')}
      </label>
      <select
        className="input"
        id={id}
        onChange={({ target }) => setAgain(target.value)}
        value={again}
      >
        {AGAIN_IN_DAYS.map((days) => (
          <option key={days} value={addDays(today, days)}>
            {formatMonthDay(addDays(today, days), locale)}
          </option>
        ))}
      </select>
    </div>
  )
}

interface OutcomesProps {
  outcome: CallOutcome | undefined
  setOutcome: (outcome: CallOutcome) => void
  isActor: boolean
  locale: Locale
  say: Say
}

function Outcomes({ outcome, setOutcome, isActor, locale, say }: OutcomesProps) {
  const name = useId()
  return (
    <fieldset>
      <legend>{say('outcome')}</legend>
      {CALL_OUTCOME_CODES.map((code) => (
        <label key={code}>
          <input
            checked={outcome === code}
            name={name}
            onChange={() => setOutcome(code)}
            type="radio"
            value={code}
          />
          <span>{sayOutcome(code, isActor, locale)}</span>
        </label>
      ))}
    </fieldset>
  )
}
