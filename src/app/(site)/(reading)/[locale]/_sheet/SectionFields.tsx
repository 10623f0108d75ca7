import { getTranslations } from 'next-intl/server'

import { Choice, FieldGroup, SelectField, TextAreaField, TextField } from '@/components/Field'
import type { FieldView, SectionFormView } from '@/data/mySheet/views'
import type { ProposableField } from '@/directory/proposals/fields'
import type { Locale } from '@/i18n/locales'
import { LOCALES } from '@/i18n/locales'

import { HoursFields } from './HoursFields'

/** A text longer than this is written on several lines, in characters. */
const ONE_LINE = 300

interface Props {
  locale: Locale
  form: Pick<SectionFormView, 'values' | 'options'> & { newSeason: string | undefined }
  fields: readonly FieldView[]
  say: (name: string) => string | undefined
}

/** The fields of a section or of one of its rows; other languages than the reader's are folded. */
export async function SectionFields({ locale, form, fields, say }: Props) {
  const t = await getTranslations({ locale, namespace: 'mySheet.form' })
  const isElsewhere = ({ name }: FieldView) => {
    const language = LOCALES.find((each) => name.endsWith(`.${each}`))
    return language !== undefined && language !== locale
  }
  const others = fields.filter(isElsewhere)
  const draw = (field: FieldView) => (
    <OneField
      key={field.name}
      locale={locale}
      form={form}
      view={field}
      error={say(field.name)}
      say={say}
    />
  )
  return (
    <>
      {fields.filter((field) => !isElsewhere(field)).map(draw)}
      {others.length > 0 && (
        <details
          className="my-sheet-fold"
          open={others.some(({ name }) => say(name) !== undefined)}
        >
          <summary>{t('otherLanguages')}</summary>
          {others.map(draw)}
        </details>
      )}
    </>
  )
}

interface OneProps extends Omit<Props, 'fields'> {
  view: FieldView
  error: string | undefined
}

async function OneField({ locale, form, view, error, say }: OneProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet.form' })
  const { name, label, field } = view
  const values = form.values[name] ?? []
  const common = { name, label, error, defaultValue: values[0] }
  switch (field.kind) {
    case 'text':
      return field.maxLength > ONE_LINE ? (
        <TextAreaField {...common} maxLength={field.maxLength} rows={5} />
      ) : (
        <TextField
          {...common}
          maxLength={field.maxLength}
          type={name.endsWith('.phone') ? 'tel' : 'text'}
          hint={name.endsWith('.postalCode') ? t('postalHint') : undefined}
        />
      )
    case 'address':
      return (
        <TextField
          {...common}
          type={field.of === 'email' ? 'email' : 'url'}
          hint={field.of === 'website' ? t('websiteHint') : undefined}
        />
      )
    case 'names':
      return <TextAreaField {...common} hint={t('oneALine')} rows={3} />
    case 'yesNo':
      return <Choice name={name} value="on" label={label} defaultChecked={values[0] === 'on'} />
    case 'choice':
      return (
        <SelectField
          {...common}
          anyLabel={values[0] ? undefined : t('choose')}
          options={field.terms.map((term) => ({ value: term.code, label: term.label[locale] }))}
        />
      )
    case 'entry':
      return <SelectField {...common} anyLabel={t('choose')} options={form.options[field.list]} />
    case 'entries':
      return <Entries view={view} list={form.options[listOf(field)]} values={values} />
    case 'hours':
      return (
        <HoursFields
          locale={locale}
          name={name}
          values={form.values}
          addsSeason={form.newSeason === name}
          say={say}
        />
      )
    default:
      return null
  }
}

const listOf = (field: Extract<ProposableField, { kind: 'entries' }>) => field.list

interface EntriesProps {
  view: FieldView
  list: readonly { value: string; label: string }[]
  values: readonly string[]
}

const Entries = ({ view: { name, label }, list, values }: EntriesProps) => (
  <FieldGroup label={label}>
    <div className="my-sheet-entries">
      {list.map((option) => (
        <Choice
          key={option.value}
          name={name}
          value={option.value}
          label={option.label}
          defaultChecked={values.includes(option.value)}
        />
      ))}
    </div>
  </FieldGroup>
)
