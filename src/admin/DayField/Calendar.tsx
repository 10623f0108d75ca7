'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

import { addDays, addMonths, dayAt, isDay, partsOf, weekdayOf, weeksOf } from '@/days/calendar'
import { formatFullDay, formatMonth, WEEKDAYS } from '@/days/words'
import type { Locale } from '@/i18n/locales'

import { type Word, WORDS } from './words'

interface Props {
  value: string | undefined
  locale: Locale
  onChoose: (day: string) => void
  onClose: () => void
  /** The focus went elsewhere. */
  onLeave: (to: EventTarget | null) => void
}

/** What each key moves the day under the hand to (the pattern of the ARIA guide for date dialogs). */
const MOVES: Record<string, (day: string, isShift: boolean) => string> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, -weekdayOf(day)),
  End: (day) => addDays(day, 6 - weekdayOf(day)),
  PageUp: (day, isShift) => addMonths(day, isShift ? -12 : -1),
  PageDown: (day, isShift) => addMonths(day, isShift ? 12 : 1),
}

const TURNS: readonly { word: Word; sign: string; months: number }[] = [
  { word: 'previousYear', sign: '«', months: -12 },
  { word: 'previousMonth', sign: '‹', months: -1 },
  { word: 'nextMonth', sign: '›', months: 1 },
  { word: 'nextYear', sign: '»', months: 12 },
]

const SMALL = 'button button--secondary button--small'

/** A month to choose a day from, by mouse, finger or keyboard. */
export function Calendar({ value, locale, onChoose, onClose, onLeave }: Props) {
  const today = dayAt(new Date())
  const [day, setDay] = useState(value ?? today)
  const [isInGrid, setIsInGrid] = useState(true)
  const move = (to: string): void => {
    if (isDay(to)) setDay(to)
  }
  const turn = ({ word, sign, months }: (typeof TURNS)[number]) => (
    <button
      aria-label={WORDS[word][locale]}
      key={word}
      onClick={() => {
        setIsInGrid(false) // the hand stays on the arrow
        move(addMonths(day, months))
      }}
      type="button"
    >
      {sign}
    </button>
  )
  return (
    <div
      aria-label={WORDS.calendar[locale]}
      className="desk day-calendar"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave(event.relatedTarget)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      role="dialog"
    >
      <div className="day-calendar__head">
        {TURNS.slice(0, 2).map(turn)}
        <strong aria-live="polite">{formatMonth(day, locale)}</strong>
        {TURNS.slice(2).map(turn)}
      </div>
      <Days
        {...{ day, isInGrid, locale, onChoose, today, value }}
        onEnter={() => setIsInGrid(true)}
        onMove={move}
      />
      <div className="day-calendar__foot">
        <button className={SMALL} onClick={() => onChoose(today)} type="button">
          {WORDS.today[locale]}
        </button>
        <button className={SMALL} onClick={() => onChoose('')} type="button">
          {WORDS.clear[locale]}
        </button>
        <button className={SMALL} onClick={onClose} type="button">
          {WORDS.close[locale]}
        </button>
      </div>
    </div>
  )
}

interface DaysProps extends Pick<Props, 'value' | 'locale' | 'onChoose'> {
  /** The day under the hand. */
  day: string
  today: string
  /** Whether the focus follows that day. */
  isInGrid: boolean
  onEnter: () => void
  onMove: (to: string) => void
}

/** The weeks of the month of a day. */
function Days({ day, today, value, locale, isInGrid, onChoose, onEnter, onMove }: DaysProps) {
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isInGrid) current.current?.focus()
  }, [day, isInGrid])
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = MOVES[event.key]
    if (!target) return
    event.preventDefault()
    onMove(target(day, event.shiftKey))
  }
  return (
    <table onFocus={onEnter} onKeyDown={onKeyDown} role="grid">
      <thead>
        <tr>
          {WEEKDAYS[locale].map((name) => (
            <th abbr={name} key={name} scope="col">
              {name.slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(day).map((week) => (
          <tr key={week[0]}>
            {week.map((each) => (
              <td aria-selected={each === value} key={each} role="gridcell">
                <button
                  aria-current={each === today ? 'date' : undefined}
                  aria-label={formatFullDay(each, locale)}
                  className={each.slice(0, 7) === day.slice(0, 7) ? '' : 'is-beside'}
                  disabled={!isDay(each)}
                  onClick={() => onChoose(each)}
                  ref={each === day ? current : undefined}
                  tabIndex={each === day ? 0 : -1}
                  type="button"
                >
                  {partsOf(each).date}
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
