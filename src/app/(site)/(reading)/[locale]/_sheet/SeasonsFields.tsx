import { getTranslations } from 'next-intl/server'

import { Choice, SelectField } from '@/components/Field'
import { MONTHS } from '@/days/words'
import { seasonAt, type SentFields, type WeekLines } from '@/directory/link/hoursForm'
import type { Locale } from '@/i18n/locales'

import { WeekFields } from './WeekFields'

interface Props {
  locale: Locale
  /** The path of the hours: what the names of all their fields begin with. */
  name: string
  /** The week of each season; the last one is empty. */
  weeks: readonly WeekLines[]
  values: SentFields
  say: (name: string) => string | undefined
}

/** Parts of every year that have a week of their own, folded as long as there is none. */
export async function SeasonsFields({ locale, name, weeks, values, say }: Props) {
  const t = await getTranslations({ locale, namespace: 'mySheet.hours' })
  const blank = weeks.length - 1
  const season = (at: number) => (
    <SeasonFields
      key={at}
      locale={locale}
      at={at}
      name={seasonAt(name, at)}
      lines={weeks[at] as WeekLines}
      isBlank={at === blank}
      values={values}
      say={say}
    />
  )
  return (
    <details className="my-sheet-fold" open={blank > 0 || undefined}>
      <summary>{t('seasons')}</summary>
      <p className="field-hint">{t('seasonsHint')}</p>
      {Array.from({ length: blank }, (_, at) => season(at))}
      {blank > 0 ? (
        <details className="my-sheet-fold">
          <summary>{t('addSeason')}</summary>
          {season(blank)}
        </details>
      ) : (
        season(blank)
      )}
    </details>
  )
}

interface SeasonProps extends Omit<Props, 'weeks'> {
  at: number
  lines: WeekLines
  isBlank: boolean
}

async function SeasonFields({ locale, at, name, lines, isBlank, values, say }: SeasonProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet.hours' })
  const title = t('season', { number: at + 1 })
  return (
    <fieldset className="my-sheet-season">
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
