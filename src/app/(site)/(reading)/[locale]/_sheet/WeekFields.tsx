import { getTranslations } from 'next-intl/server'

import type { SentFields, WeekLines } from '@/directory/link/hoursForm'
import { DAYS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  /** What the names of its fields begin with. */
  name: string
  values: SentFields
  say: (name: string) => string | undefined
}

interface WeekProps extends Props {
  lines: WeekLines
  /** Which week, for whoever hears its fields, when it is not the ordinary one. */
  of?: string
}

/** The seven days of a week, each with its periods. */
export const WeekFields = ({ lines, name, of, ...rest }: WeekProps) =>
  DAYS.map(({ code, label }) => (
    <DayFields
      key={code}
      day={label[rest.locale]}
      of={of}
      name={`${name}~${code}`}
      count={lines[code]}
      {...rest}
    />
  ))

interface DayProps extends Props {
  day: string
  of: string | undefined
  count: number
}

async function DayFields({ locale, day, of, name, count, values, say }: DayProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet.hours' })
  const heard = of ? `${of}, ${day}` : day
  const span = (at: number) => (
    <SpanFields
      key={at}
      words={[t('from', { day: heard }), t('to', { day: heard })]}
      between={[t('opens'), t('closes')]}
      name={`${name}.${at}`}
      values={values}
      say={say}
    />
  )
  const later = Array.from({ length: count - 1 }, (_, at) => at + 1)
  const isUsed = later.some((at) => values[`${name}.${at}.opens`] ?? values[`${name}.${at}.closes`])
  return (
    <fieldset className="my-sheet-day">
      <legend>{day}</legend>
      {span(0)}
      <details className="my-sheet-fold" open={isUsed || undefined}>
        <summary aria-label={t('more', { day: heard })}>{t('moreShort')}</summary>
        {later.map(span)}
      </details>
    </fieldset>
  )
}

interface SpanProps {
  /** What opening and closing are called, for whoever hears them. */
  words: readonly [string, string]
  between: readonly [string, string]
  name: string
  values: SentFields
  say: (name: string) => string | undefined
}

export function SpanFields({ words, between, name, values, say }: SpanProps) {
  const error = say(`${name}.opens`) ?? say(`${name}.closes`)
  const clock = (field: 'opens' | 'closes', label: string) => (
    <input
      className="input"
      type="time"
      id={`${name}.${field}`}
      name={`${name}.${field}`}
      aria-label={label}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${name}-error` : undefined}
      defaultValue={values[`${name}.${field}`]?.[0]}
    />
  )
  return (
    <div className={error ? 'field field--invalid' : 'field'}>
      {error && (
        <p className="field-error" id={`${name}-error`}>
          <span aria-hidden="true">✕</span> {error}
        </p>
      )}
      <div className="my-sheet-span">
        <span aria-hidden="true">{between[0]}</span>
        {clock('opens', words[0])}
        <span aria-hidden="true">{between[1]}</span>
        {clock('closes', words[1])}
      </div>
    </div>
  )
}
