import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { Button, ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { Choice } from '@/components/Field'
import { findMySection } from '@/data/mySheet'
import type { FieldView, FormRowView, SectionFormView } from '@/data/mySheet/views'
import { ADD_SEASON } from '@/directory/link/hoursForm'
import { editHref, sheetHref } from '@/directory/link/sheetPages'
import { isCodeOf, SECTIONS } from '@/directory/vocabulary'
import { COLON } from '@/i18n/colon'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { ClosedPage } from './ClosedPage'
import { problemWords } from './fieldWords'
import { Frame } from './Frame'
import { LinkForm } from './LinkForm'
import { SectionFields } from './SectionFields'
import type { SheetPageProps } from './visit'

/** The form of one section, with the team's own checks; it works without a script. */
export async function EditPage({
  locale,
  visit,
  sheetKey,
  section,
  season,
}: SheetPageProps & {
  section: string
  /** The hours to which a season is being added, by the name of their fields. */
  season: string | undefined
}) {
  if (!isCodeOf(SECTIONS, section)) notFound()
  const { refusal, problems = [], sent } = visit
  const found = await findMySection({ ...sheetKey, locale, section, sent })
  if ('refusal' in found)
    return <ClosedPage locale={locale} refusal={found.refusal} visit={visit} />
  const form = { ...found, newSeason: sent?.[ADD_SEASON]?.[0] ?? season }
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const say = await problemWords(locale, problems)
  return (
    <Frame
      locale={locale}
      href={editHref(form.of, section)}
      title={t('form.title', { section: form.label })}
      lead={t('form.lead')}
      above={form.name}
      refusal={refusal}
    >
      {form.hasConflict && <Callout tone="changed" title={t('conflict')} />}
      {problems.length > 0 && (
        <div className="form-errors" role="alert" tabIndex={-1} autoFocus>
          <p>
            <strong>{t('problemsTitle', { count: problems.length })}</strong>
          </p>
          <ul>
            {problems.map(({ name }, at) => (
              <li key={at}>
                <a href={`#${name}`}>
                  {[labelOfField(form, name), say(name)].filter(Boolean).join(`${COLON[locale]} `)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <SectionForm locale={locale} form={form} say={say} />
      {form.isEdited && (
        <LinkForm
          locale={locale}
          step="drop"
          of={form.of}
          hidden={{ section }}
          className="my-sheet-drop"
        >
          <Button kind="plain">{t('form.drop')}</Button>
        </LinkForm>
      )}
    </Frame>
  )
}

type DrawnForm = SectionFormView & { newSeason: string | undefined }

/** What a field is called, with the place or the service that it is of. */
function labelOfField({ fields, rows, blankRows }: SectionFormView, name: string): string {
  const isHere = (field: FieldView) => name === field.name || name.startsWith(`${field.name}~`)
  const row = [...rows, ...blankRows].find((each) => each.fields.some(isHere))
  const field = (row?.fields ?? fields).find(isHere)
  return [row?.title, field?.label].filter(Boolean).join(', ')
}

interface FormProps {
  locale: Locale
  form: DrawnForm
  say: (name: string) => string | undefined
}

async function SectionForm({ locale, form, say }: FormProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const { section, of, base, fields, rows, blankRows } = form
  const list = section === 'sites' || section === 'services' ? section : undefined
  return (
    <saved-form data-words={JSON.stringify(await savingWords(locale))}>
      <LinkForm
        locale={locale}
        step="save"
        of={of}
        hidden={{ section, base }}
        noValidate
        className="my-sheet-form"
      >
        {section === 'hours' && (
          // The key Enter presses the first button of a form: it keeps, and adds no season.
          <button type="submit" aria-hidden="true" className="visually-hidden" tabIndex={-1}>
            {t('form.keep')}
          </button>
        )}
        {section === 'hours' && rows.length === 0 && <p>{t('noPlace')}</p>}
        {rows.map((row, at) => (
          <FormRow key={row.id} locale={locale} form={form} row={row} number={at + 1} say={say} />
        ))}
        {list && (
          // What is wrong in a row to be added is not folded away.
          <details
            className="my-sheet-fold"
            open={blankRows.some(({ fields: own }) => own.some(({ name }) => say(name)))}
          >
            <summary>{t(`new.${list}`)}</summary>
            {blankRows.map((row, at) => (
              <FormRow
                key={row.id}
                locale={locale}
                form={form}
                row={row}
                number={rows.length + at + 1}
                say={say}
              />
            ))}
          </details>
        )}
        <SectionFields locale={locale} form={form} fields={fields} say={say} />
        <div className="my-sheet-bar">
          <p className="small" role="status" />
          <Button>{t('form.keep')}</Button>
          <ButtonLink kind="secondary" href={pathTo(locale, sheetHref(of, section))}>
            {t('form.cancel')}
          </ButtonLink>
        </div>
      </LinkForm>
    </saved-form>
  )
}

interface RowProps extends FormProps {
  row: FormRowView
  number: number
}

async function FormRow({ locale, form, row, number, say }: RowProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const { removal, isNew } = row
  const title = row.title || (isNew ? t('newRow') : t('place', { number }))
  return (
    <fieldset className="my-sheet-form-row">
      <legend>{title}</legend>
      <SectionFields locale={locale} form={form} fields={row.fields} say={say} />
      {removal && (
        <Choice
          name={removal}
          value="on"
          label={t('removeRow')}
          defaultChecked={form.values[removal]?.[0] === 'on'}
        />
      )}
    </fieldset>
  )
}

async function savingWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'mySheet.saving' })
  return {
    saving: t('saving'),
    saved: t('saved'),
    savedBut: t('savedBut'),
    failed: t('failed'),
  }
}
