'use client'

import { useId, useRef, useState } from 'react'

import { isDay } from '@/days/calendar'
import { parseDay, sayDayProblem } from '@/days/parseDay'
import { formatFullDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { Calendar } from './Calendar'
import { WORDS } from './words'

interface Props {
  id: string
  /** 'yyyy-MM-dd', or what was typed as long as it is not understood. */
  value: string
  onChange: (value: string) => void
  label: string
  locale: Locale
  isReadOnly?: boolean
  describedBy?: string | undefined
  /** Why the form was refused, when the box is empty. */
  error?: string | undefined
}

/** A box for a day, what it was understood as, and a calendar. */
export function DayInput({ id, value, onChange, label, locale, ...rest }: Props) {
  const { isReadOnly = false, describedBy, error } = rest
  const [typed, setTyped] = useState<string>()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const understoodId = useId()
  const close = (): void => {
    setIsOpen(false)
    button.current?.focus()
  }
  const choose = (day: string): void => {
    onChange(day)
    setTyped(undefined)
    close()
  }
  return (
    <>
      <div className="day-field__row">
        <input
          aria-describedby={[understoodId, describedBy].filter(Boolean).join(' ')}
          aria-invalid={Boolean(error) || (value !== '' && !isDay(value))}
          autoComplete="off"
          disabled={isReadOnly}
          id={id}
          onBlur={() => setTyped(undefined)}
          onChange={({ target }) => {
            setTyped(target.value)
            onChange(dayOr(target.value))
          }}
          placeholder="2027-06-01"
          type="text"
          value={typed ?? value}
        />
        <button
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          aria-label={fillIn(WORDS.choose[locale], { field: label })}
          disabled={isReadOnly}
          onClick={() => setIsOpen(!isOpen)}
          ref={button}
          type="button"
        >
          <CalendarSign />
        </button>
      </div>
      <div aria-live="polite" className="desk day-field__understood" id={understoodId}>
        <Understood error={error} locale={locale} onChoose={choose} value={value} />
      </div>
      {isOpen && (
        <Calendar
          locale={locale}
          onChoose={choose}
          onClose={close}
          onLeave={(to) => to !== button.current && setIsOpen(false)}
          value={isDay(value) ? value : undefined}
        />
      )}
    </>
  )
}

/** The day that was typed, or the words as they are when they are none. */
function dayOr(text: string): string {
  const parsed = parseDay(text)
  return parsed.is === 'day' ? parsed.day : text
}

interface UnderstoodProps {
  value: string
  error: string | undefined
  locale: Locale
  onChoose: (day: string) => void
}

/** The day in words; or why there is none, with the two days that it could be. */
function Understood({ value, error, locale, onChoose }: UnderstoodProps) {
  if (value === '') return error ? <p className="day-field__problem">{error}</p> : null
  const parsed = parseDay(value)
  if (parsed.is === 'day') return <p>{formatFullDay(parsed.day, locale)}</p>
  return (
    <>
      <p className="day-field__problem">{sayDayProblem(value, locale)}</p>
      {parsed.is === 'either' && (
        <p className="day-field__choices">
          {parsed.days.map((day) => (
            <button
              className="button button--secondary button--small"
              key={day}
              onClick={() => onChoose(day)}
              type="button"
            >
              {formatFullDay(day, locale)}
            </button>
          ))}
        </p>
      )}
    </>
  )
}

const CalendarSign = () => (
  <svg
    aria-hidden="true"
    fill="none"
    height="20"
    stroke="currentColor"
    viewBox="0 0 20 20"
    width="20"
  >
    <path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5" strokeWidth="1.5" />
  </svg>
)
