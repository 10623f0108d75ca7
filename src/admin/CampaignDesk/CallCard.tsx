'use client'

import { useEffect, useId, useState } from 'react'

import { type Call, CALL_OUTCOME_CODES, CALL_OUTCOMES, type CallOutcome } from '@/campaigns/calls'
import type { CallRow, Overview } from '@/campaigns/payload/overview'
import { addDays, dayAt } from '@/days/calendar'
import { formatMonthDay } from '@/days/words'
import { COLON } from '@/i18n/colon'
import type { Locale } from '@/i18n/locales'
import { toTelUri } from '@/text/telUri'

import { DocumentLink } from '../DocumentLink'
import { sentenceOf, useAsk } from '../LmiaDesk/useDesk'
import type { Say } from './words'

/** What `GET …/calls/:invitation` answers. */
interface Card {
  calls: Call[]
  organization: string | null
  phone: string | null
  seen: Record<string, string>
  facts: { section: string; label: string; value: string }[]
}

interface Props {
  campaign: string
  row: CallRow
  /** How many others wait. */
  left: number
  today: string
  locale: Locale
  say: Say
  onKept: (after: Overview) => void
}

/** Whom to call: the number, what to say, what came of it. */
export function CallCard({ campaign, row, left, today, locale, say, onKept }: Props) {
  const ask = useAsk('campaigns')
  const path = `/${campaign}/calls/${row.id}`
  const [card, setCard] = useState<Card>()
  const [trouble, setTrouble] = useState('')
  useEffect(() => {
    ask<Card>(path)
      .then(setCard)
      .catch((error: unknown) => setTrouble(sentenceOf(error, say('trouble'))))
  }, [ask, path, say])
  const keep = (order: object) =>
    ask<Overview>(path, { ...order, seen: card?.seen })
      .then(onKept)
      .catch((error: unknown) => setTrouble(sentenceOf(error, say('trouble'))))
  return (
    <article className="campaign-card">
      <header>
        <div>
          <h3>{row.name}</h3>
          <p className="desk-muted">
            {row.region}
            {card?.organization && (
              <>
                {' · '}
                <DocumentLink collection="organizations" id={card.organization}>
                  {say('open')}
                </DocumentLink>
              </>
            )}
          </p>
        </div>
        {card?.phone ? (
          <a className="button" href={toTelUri(card.phone) ?? undefined}>
            {card.phone}
          </a>
        ) : (
          card && <p>{say('noPhone')}</p>
        )}
      </header>
      {card && <Script card={card} locale={locale} row={row} say={say} />}
      {card && card.calls.length > 0 && <History calls={card.calls} locale={locale} say={say} />}
      {trouble && (
        <p className="desk-error" role="alert">
          {trouble}
        </p>
      )}
      {card && <OutcomeForm {...{ keep, left, locale, say, today }} />}
    </article>
  )
}

interface ScriptProps {
  card: Card
  row: CallRow
  locale: Locale
  say: Say
}

function Script({ card, row, locale, say }: ScriptProps) {
  const [before = '', after = ''] = say(row.isActor ? 'helloActor' : 'hello', {
    who: '\u0000',
  }).split('\u0000')
  return (
    <div className="campaign-script">
      <h4>{say('script')}</h4>
      <p>
        {before}
        <mark>{say('you')}</mark>
        {after}
      </p>
      {!row.isActor && (
        <ol>
          {card.facts.map(({ section, label, value }) => (
            <li key={section}>
              {label}
              {COLON[locale]} <strong>{value.replace(/\.$/, '')}</strong>. {say('isRight')}
            </li>
          ))}
          <li>{say('next')}</li>
        </ol>
      )}
    </div>
  )
}

const History = ({ calls, locale, say }: { calls: readonly Call[]; locale: Locale; say: Say }) => (
  <>
    <h4>{say('history')}</h4>
    <ul>
      {calls.map(({ at, by, outcome, note }) => (
        <li key={at}>
          {[formatMonthDay(dayAt(at), locale), by, CALL_OUTCOMES[outcome].label[locale], note]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ul>
  </>
)

/** Days to call again that are offered, counted from today. */
const AGAIN_IN_DAYS = [1, 2, 3, 7, 14] as const

interface FormProps {
  keep: (order: {
    outcome: CallOutcome | undefined
    note: string
    again: string | null
  }) => Promise<void>
  left: number
  today: string
  locale: Locale
  say: Say
}

function OutcomeForm({ keep, left, today, locale, say }: FormProps) {
  const id = useId()
  const [outcome, setOutcome] = useState<CallOutcome>()
  const [note, setNote] = useState('')
  const [again, setAgain] = useState(addDays(today, 1))
  const [isBusy, setIsBusy] = useState(false)
  const send = () => {
    setIsBusy(true)
    void keep({ outcome, note, again }).finally(() => setIsBusy(false))
  }
  return (
    <div className="campaign-outcome">
      <Outcomes {...{ locale, outcome, say, setOutcome }} />
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
            onKeyDown={({ key }) => key === 'Enter' && outcome && send()}
            value={note}
          />
        </div>
        {outcome === 'callLater' && (
          <div className="desk-field campaign-again">
            <label className="desk-field__label" htmlFor={`${id}-again`}>
              {say('callOn')}
            </label>
            <select
              className="input"
              id={`${id}-again`}
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
        )}
      </div>
      <p className="desk-muted" id={`${id}-readers`}>
        {say('noteReaders')}
      </p>
      <div className="desk-row desk-row--center">
        <button className="button" disabled={isBusy || !outcome} onClick={send} type="button">
          {say('keep')}
        </button>
        <span className="desk-muted">{say('left', { n: left })}</span>
      </div>
    </div>
  )
}

interface OutcomesProps {
  outcome: CallOutcome | undefined
  setOutcome: (outcome: CallOutcome) => void
  locale: Locale
  say: Say
}

function Outcomes({ outcome, setOutcome, locale, say }: OutcomesProps) {
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
          <span>{CALL_OUTCOMES[code].label[locale]}</span>
        </label>
      ))}
    </fieldset>
  )
}
