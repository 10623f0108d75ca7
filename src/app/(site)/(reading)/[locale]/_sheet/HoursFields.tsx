import { getTranslations } from 'next-intl/server'

import { Choice, FieldGroup, TextField } from '@/components/Field'
import { linesOf, type SentFields } from '@/directory/link/hoursForm'
import { DAYS, HOURS_KINDS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  /** The path of the hours: what the names of all their fields begin with. */
  name: string
  values: SentFields
  say: (name: string) => string | undefined
}

/** Opening hours in fields that any browser has: a kind, seven days, the days that differ. */
export async function HoursFields({ locale, name, values, say }: Props) {
  const t = await getTranslations({ locale, namespace: 'mySheet.hours' })
  const lines = linesOf(values, name)
  const first = (field: string): string | undefined => values[`${name}~${field}`]?.[0]
  const kindError = say(`${name}~kind`)
  return (
    <>
      <FieldGroup label={t('kind')}>
        {kindError && <p className="field-error">{kindError}</p>}
        {HOURS_KINDS.map(({ code, label }) => (
          <Choice
            key={code}
            type="radio"
            name={`${name}~kind`}
            value={code}
            label={label[locale]}
            defaultChecked={(first('kind') ?? 'unknown') === code}
          />
        ))}
      </FieldGroup>
      <p className="field-hint">{t('closedHint')}</p>
      {DAYS.map(({ code, label }) => (
        <DayFields
          key={code}
          locale={locale}
          day={label[locale]}
          name={`${name}~${code}`}
          count={lines.spans[code]}
          values={values}
          say={say}
        />
      ))}
      <details className="my-sheet-fold" open={lines.exceptions > BLANKS || undefined}>
        <summary>{t('exceptions')}</summary>
        {Array.from({ length: lines.exceptions }, (_, at) => (
          <ExceptionFields
            key={at}
            locale={locale}
            name={`${name}~x.${at}`}
            values={values}
            say={say}
          />
        ))}
      </details>
      <TextField
        name={`${name}~note`}
        label={t('note')}
        defaultValue={first('note')}
        maxLength={300}
      />
    </>
  )
}

/** Lines that are always offered, empty. */
const BLANKS = 2

interface DayProps extends Omit<Props, 'name'> {
  day: string
  /** What the names of its fields begin with. */
  name: string
  count: number
}

async function DayFields({ locale, day, name, count, values, say }: DayProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet.hours' })
  const span = (at: number) => (
    <SpanFields
      key={at}
      words={[t('from', { day }), t('to', { day })]}
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
        <summary aria-label={t('more', { day })}>{t('moreShort')}</summary>
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

function SpanFields({ words, between, name, values, say }: SpanProps) {
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

async function ExceptionFields({ locale, name, values, say }: Props) {
  const t = await getTranslations({ locale, namespace: 'mySheet.hours' })
  const first = (field: string): string | undefined => values[`${name}.${field}`]?.[0]
  const day = first('from') ?? ''
  return (
    <div className="my-sheet-exception">
      <TextField
        name={`${name}.from`}
        type="date"
        label={t('date')}
        defaultValue={first('from')}
        error={say(`${name}.from`)}
      />
      <TextField
        name={`${name}.to`}
        type="date"
        label={t('dateTo')}
        defaultValue={first('to')}
        error={say(`${name}.to`)}
      />
      <Choice
        name={`${name}.closed`}
        value="on"
        label={t('closed')}
        defaultChecked={first('closed') === 'on'}
      />
      <SpanFields
        words={[t('from', { day }), t('to', { day })]}
        between={[t('opens'), t('closes')]}
        name={name}
        values={values}
        say={say}
      />
      <TextField
        name={`${name}.label`}
        label={t('why')}
        defaultValue={first('label')}
        maxLength={120}
      />
    </div>
  )
}
