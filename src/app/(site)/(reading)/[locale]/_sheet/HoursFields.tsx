import { getTranslations } from 'next-intl/server'

import { Choice, FieldGroup, TextField } from '@/components/Field'
import { linesOf, type SentFields } from '@/directory/link/hoursForm'
import { HOURS_KINDS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

import { SeasonsFields } from './SeasonsFields'
import { SpanFields, WeekFields } from './WeekFields'

interface Props {
  locale: Locale
  /** The path of the hours: what the names of all their fields begin with. */
  name: string
  values: SentFields
  say: (name: string) => string | undefined
}

interface HoursProps extends Props {
  /** Somebody asked for one more season. */
  addsSeason: boolean
}

/** Opening hours in fields that any browser has: a kind, a week, seasons, the days that differ. */
export async function HoursFields({ locale, name, values, addsSeason, say }: HoursProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet.hours' })
  const lines = linesOf(values, name, addsSeason ? 1 : 0)
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
      <WeekFields locale={locale} name={name} lines={lines.spans} values={values} say={say} />
      <SeasonsFields
        locale={locale}
        name={name}
        weeks={lines.seasons}
        isAdding={addsSeason}
        values={values}
        say={say}
      />
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
