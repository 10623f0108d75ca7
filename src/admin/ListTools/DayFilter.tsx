import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { type FormEvent, useState } from 'react'

import { DayBox } from '@/admin/DayField/DayBox'
import { isDay } from '@/days/calendar'
import type { Label, Locale } from '@/i18n/locales'

import { type DaySpan, readDays, writeDays } from './days'
import { WORDS } from './words'

export interface DayChoice {
  path: string
  label: Label
}

interface Props {
  days: readonly DayChoice[]
  locale: Locale
}

/** From which day and until which one; what is asked stands in the address of the page. */
export function DayFilter({ days, locale }: Props) {
  const router = useRouter()
  const pathname = usePathname()
  const params = useSearchParams()
  const shown = readDays(
    Object.fromEntries(params),
    days.map(({ path }) => path),
  )
  const isShown = shown.from !== '' || shown.until !== ''
  const [span, setSpan] = useState(shown)
  const show = (asked: DaySpan): void => {
    setSpan(asked)
    router.push(`${pathname}?${writeDays(new URLSearchParams(params), asked)}`)
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
        <FieldChoice
          days={days}
          field={span.field}
          locale={locale}
          onChoose={(field) => setSpan({ ...span, field })}
        />
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

interface FieldProps extends Props {
  field: string
  onChoose: (field: string) => void
}

const FieldChoice = ({ days, field, locale, onChoose }: FieldProps) => (
  <label className="desk-field">
    <span className="desk-field__label">{WORDS.which[locale]}</span>
    <select className="input" onChange={({ target }) => onChoose(target.value)} value={field}>
      {days.map(({ path, label }) => (
        <option key={path} value={path}>
          {label[locale]}
        </option>
      ))}
    </select>
  </label>
)
