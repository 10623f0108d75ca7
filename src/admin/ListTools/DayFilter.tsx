import { useListQuery } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import { DayBox } from '@/admin/DayField/DayBox'
import { isDay } from '@/days/calendar'
import type { Label, Locale } from '@/i18n/locales'

import { daysIn, type DaySpan, withDays } from './days'
import { WORDS } from './words'

export interface DayChoice {
  path: string
  label: Label
}

interface Props {
  days: readonly DayChoice[]
  locale: Locale
}

/** From which day and until which one: the filters of Payload compare no days (src/days). */
export function DayFilter({ days, locale }: Props) {
  const { query, handleWhereChange } = useListQuery()
  const fields = days.map(({ path }) => path)
  const shown = daysIn(query.where ?? {}, fields)
  const isShown = shown.from !== '' || shown.until !== ''
  const [span, setSpan] = useState(shown)
  const show = (asked: DaySpan): void => {
    setSpan(asked)
    void handleWhereChange?.(withDays(query.where ?? {}, fields, asked))
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    show(span)
  }
  const box = (name: 'from' | 'until') => (
    <DayBox
      label={WORDS[name][locale]}
      locale={locale}
      onChange={(value) => setSpan({ ...span, [name]: value })}
      value={span[name]}
    />
  )
  const isUnderstood = [span.from, span.until].every((day) => day === '' || isDay(day))
  return (
    <details className="desk day-filter" open={isShown}>
      <summary>{WORDS.byDay[locale]}</summary>
      <form className="desk-row day-filter__form" onSubmit={submit}>
        <label className="desk-field">
          <span className="desk-field__label">{WORDS.which[locale]}</span>
          <select
            className="input"
            onChange={({ target }) => setSpan({ ...span, field: target.value })}
            value={span.field}
          >
            {days.map(({ path, label }) => (
              <option key={path} value={path}>
                {label[locale]}
              </option>
            ))}
          </select>
        </label>
        {box('from')}
        {box('until')}
        <button className="button" disabled={!isUnderstood} type="submit">
          {WORDS.filter[locale]}
        </button>
        {isShown && (
          <button
            className="button button--secondary"
            onClick={() => show({ ...span, from: '', until: '' })}
            type="button"
          >
            {WORDS.everyDay[locale]}
          </button>
        )}
      </form>
    </details>
  )
}
