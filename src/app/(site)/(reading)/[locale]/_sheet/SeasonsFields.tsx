import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { Choice, SelectField } from '@/components/Field'
import { MONTHS } from '@/days/words'
import { ADD_SEASON, seasonAt, type SentFields, type WeekLines } from '@/directory/link/hoursForm'
import type { Locale } from '@/i18n/locales'

import { WeekFields } from './WeekFields'

interface Props {
  locale: Locale
  /** The path of the hours: what the names of all their fields begin with. */
  name: string
  /** The week of each season. */
  weeks: readonly WeekLines[]
  /** The last one was asked for, and is empty. */
  isAdding: boolean
  values: SentFields
  say: (name: string) => string | undefined
}

/**
 * Parts of every year that have a week of their own. They are rare and thirty fields each: one more is drawn when it
 * is asked for, by a button that keeps what was written first.
 */
export async function SeasonsFields({ locale, name, weeks, isAdding, values, say }: Props) {
  const t = await getTranslations({ locale, namespace: 'mySheet.hours' })
  return (
    <>
      {weeks.length > 0 && (
        <details className="my-sheet-fold" open>
          <summary>{t('seasons')}</summary>
          <p className="field-hint">{t('seasonsHint')}</p>
          {weeks.map((lines, at) => (
            <SeasonFields
              key={at}
              locale={locale}
              at={at}
              name={seasonAt(name, at)}
              lines={lines}
              isBlank={isAdding && at === weeks.length - 1}
              values={values}
              say={say}
            />
          ))}
        </details>
      )}
      {!isAdding && (
        <p className="my-sheet-add">
          <Button kind="secondary" name={ADD_SEASON} value={name}>
            {t(weeks.length > 0 ? 'addSeason' : 'addFirstSeason')}
          </Button>
        </p>
      )}
    </>
  )
}

interface SeasonProps extends Omit<Props, 'weeks' | 'isAdding'> {
  at: number
  lines: WeekLines
  isBlank: boolean
}

async function SeasonFields({ locale, at, name, lines, isBlank, values, say }: SeasonProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet.hours' })
  const title = t('season', { number: at + 1 })
  return (
    <fieldset className="my-sheet-season" id={isBlank ? ADD_SEASON : undefined}>
      <legend>{title}</legend>
      <MonthDay
        locale={locale}
        name={`${name}.from`}
        words="seasonFrom"
        values={values}
        say={say}
      />
      <MonthDay locale={locale} name={`${name}.to`} words="seasonTo" values={values} say={say} />
      <WeekFields locale={locale} name={name} of={title} lines={lines} values={values} say={say} />
      {!isBlank && (
        <Choice
          name={`${name}.remove`}
          value="on"
          label={t('removeSeason', { number: at + 1 })}
          defaultChecked={values[`${name}.remove`]?.[0] === 'on'}
        />
      )}
    </fieldset>
  )
}

interface MonthDayProps extends Pick<Props, 'locale' | 'name' | 'values' | 'say'> {
  words: 'seasonFrom' | 'seasonTo'
}

/** A day of every year: chosen, since nobody writes one in a way that others expect. */
async function MonthDay({ locale, name, words, values, say }: MonthDayProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet.hours' })
  const common = (part: 'Day' | 'Month') => ({
    name: `${name}${part}`,
    label: t(`${words}${part}`),
    anyLabel: t('chooseNone'),
    defaultValue: values[`${name}${part}`]?.[0],
  })
  return (
    <div className="my-sheet-month-day">
      <SelectField {...common('Day')} options={DAY_OPTIONS} error={say(`${name}Day`)} />
      <SelectField
        {...common('Month')}
        options={MONTHS[locale].map((label, at) => ({
          value: String(at + 1).padStart(2, '0'),
          label,
        }))}
      />
    </div>
  )
}

const DAY_OPTIONS = Array.from({ length: 31 }, (_, at) => String(at + 1)).map((day) => ({
  value: day,
  label: day,
}))
