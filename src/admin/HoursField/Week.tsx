'use client'

import type { WeeklySpan } from '@/directory/hours'
import { DAYS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { WORDS } from './words'

interface WeekProps {
  /** Which week: the ordinary one, or that of a season. */
  name: string
  weekly: WeeklySpan[]
  locale: Locale
  onChange: (weekly: WeeklySpan[]) => void
}

/** The spans of one week: which days, from when to when. */
export function Week({ name, weekly, locale, onChange }: WeekProps) {
  return (
    <>
      {weekly.map((span, index) => (
        <Span
          index={index}
          key={index}
          locale={locale}
          onEdit={(part) =>
            onChange(weekly.map((each, i) => (i === index ? { ...each, ...part } : each)))
          }
          onRemove={() => onChange(weekly.filter((_, i) => i !== index))}
          span={span}
          week={name}
        />
      ))}
      <button
        aria-description={name}
        className="button button--secondary button--small"
        onClick={() => onChange([...weekly, USUAL])}
        type="button"
      >
        {WORDS.addSpan[locale]}
      </button>
      <p className="desk-muted">{WORDS.spanHelp[locale]}</p>
    </>
  )
}

const USUAL: WeeklySpan = { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' }

interface SpanProps {
  index: number
  locale: Locale
  onEdit: (part: Partial<WeeklySpan>) => void
  onRemove: () => void
  span: WeeklySpan
  week: string
}

function Span({ index, locale, onEdit, onRemove, span, week }: SpanProps) {
  const number = index + 1
  return (
    <div
      aria-label={`${week}, ${fillIn(WORDS.span[locale], { number })}`}
      className="hours-field__row"
      role="group"
    >
      <span aria-label={WORDS.days[locale]} className="hours-field__days" role="group">
        {DAYS.map(({ code, label }) => (
          <label key={code}>
            <input
              checked={span.days.includes(code)}
              onChange={(event) =>
                onEdit({
                  days: event.target.checked
                    ? [...span.days, code]
                    : span.days.filter((day) => day !== code),
                })
              }
              type="checkbox"
            />{' '}
            {label[locale]}
          </label>
        ))}
      </span>
      {(['opens', 'closes'] as const).map((end) => (
        <label key={end}>
          {WORDS[end][locale]} {/* Text rather than a time picker: 24:00 is a closing time. */}
          <input
            className="input"
            onChange={(event) => onEdit({ [end]: event.target.value })}
            placeholder={end === 'opens' ? '09:00' : '17:00'}
            size={5}
            value={span[end]}
          />
        </label>
      ))}
      <button
        aria-description={week}
        className="button button--plain button--small"
        onClick={onRemove}
        type="button"
      >
        {fillIn(WORDS.removeSpan[locale], { number })}
      </button>
    </div>
  )
}
