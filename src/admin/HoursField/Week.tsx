'use client'

import type { WeeklySpan } from '@/directory/hours'
import { DAYS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

import { WORDS } from './words'

interface WeekProps {
  weekly: WeeklySpan[]
  locale: Locale
  onChange: (weekly: WeeklySpan[]) => void
}

/** The spans of one week: which days, from when to when. */
export function Week({ weekly, locale, onChange }: WeekProps) {
  const edit = (index: number, part: Partial<WeeklySpan>): void =>
    onChange(weekly.map((span, i) => (i === index ? { ...span, ...part } : span)))
  return (
    <>
      {weekly.map((span, index) => (
        <div className="hours-field__row" key={index}>
          <span aria-label={WORDS.days[locale]} className="hours-field__days" role="group">
            {DAYS.map(({ code, label }) => (
              <label key={code}>
                <input
                  checked={span.days.includes(code)}
                  onChange={(event) =>
                    edit(index, {
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
                onChange={(event) => edit(index, { [end]: event.target.value })}
                placeholder={end === 'opens' ? '09:00' : '17:00'}
                size={5}
                value={span[end]}
              />
            </label>
          ))}
          <button onClick={() => onChange(weekly.filter((_, i) => i !== index))} type="button">
            {WORDS.remove[locale]}
          </button>
        </div>
      ))}
      <button
        onClick={() =>
          onChange([
            ...weekly,
            { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' },
          ])
        }
        type="button"
      >
        {WORDS.addSpan[locale]}
      </button>
      <p>{WORDS.spanHelp[locale]}</p>
    </>
  )
}
