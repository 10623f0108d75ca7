import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { assetUrl } from '@/app/(site)/assetUrl'
import { decodeDraft, FORM_DRAFT_HEADER, type FormDraft } from '@/forms/draft'
import type { CheckWords } from '@/forms/checkWords'
import { longestWorkS, PROOF_FIELD, STAMP_FIELD } from '@/forms/guardFields'
import {
  FORM_ERROR_CODES,
  type FormErrorCode,
  LONG_FIELDS,
  MAX_MESSAGE,
  type PublicFormName,
  TRAP_FIELD,
} from '@/forms/readForms'
import { COLON } from '@/i18n/colon'
import type { Locale } from '@/i18n/locales'
import { MAX_TYPED_CHARS } from '@/text/typed'

import { FormHold } from './FormHold'

interface Props {
  locale: Locale
  /** Where the form is sent; the server's `publicForms` answers there. */
  action: string
  /** Which checks it goes through. */
  form: PublicFormName
  draft: FormDraft
  /** Words of each field, to name it beside what is wrong with it. */
  labels: Partial<Record<string, string>>
  children: ReactNode
}

/**
 * A form that anyone may send. What is wrong is said on top and in place, in the page's language: by
 * the browser before it is sent, by the server where there is no script, with the same checks.
 */
export async function PublicForm({ locale, action, form, draft, labels, children }: Props) {
  const common = await getTranslations({ locale, namespace: 'common' })
  const t = await getTranslations({ locale, namespace: 'directory.feedback' })
  return (
    <checked-form
      data-form={form}
      data-labels={JSON.stringify(labels)}
      data-words={JSON.stringify(await checkWords(locale))}
      {...(draft.guard?.isWorkAsked && {
        'data-worker': assetUrl('formWork.js'),
        'data-work-s': longestWorkS(draft.guard),
      })}
    >
      <form action={action} method="post" className="public-form" noValidate>
        {draft.guard?.hold && <FormHold locale={locale} hold={draft.guard.hold} />}
        <ErrorSummary locale={locale} draft={draft} labels={labels} />
        <input type="hidden" name="locale" value={locale} />
        <Stamp draft={draft} />
        <div className="form-trap" aria-hidden="true">
          <label>
            {t('trap')}
            <input name={TRAP_FIELD} tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <p className="small muted">{common('requiredStar')}</p>
        {children}
        {draft.guard?.isWorkAsked && (
          <p className="form-work" role="status" data-working={t('working')} />
        )}
      </form>
    </checked-form>
  )
}

/** What the server's door asks of a form; a browser that keeps what was typed keeps none of it. */
function Stamp({ draft: { guard } }: Pick<Props, 'draft'>) {
  if (!guard) return null
  return (
    <>
      <input type="hidden" name={STAMP_FIELD} value={guard.stamp} autoComplete="off" />
      {guard.isWorkAsked && (
        <input type="hidden" name={PROOF_FIELD} value={guard.proof ?? ''} autoComplete="off" />
      )}
    </>
  )
}

/** Takes the focus when the page comes back with it, also without a script. */
async function ErrorSummary({ locale, draft, labels }: Pick<Props, 'locale' | 'draft' | 'labels'>) {
  const errors = Object.entries(draft.errors)
  if (errors.length === 0) return null
  const common = await getTranslations({ locale, namespace: 'common' })
  const say = await errorWords(locale)
  return (
    <div className="form-errors" role="alert" tabIndex={-1} autoFocus>
      <p>
        <strong>{common('formErrors', { count: errors.length })}</strong>
      </p>
      <ul>
        {errors.map(([name, code]) => (
          <li key={name}>
            <a href={`#${name}`}>
              {labels[name]}
              {COLON[locale]} {code && say(code, name)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A number that the browser replaces by that of what is wrong: every language says 2 and more alike. */
const SEVERAL = 2

/** Every sentence that the browser may need to say what is wrong. */
async function checkWords(locale: Locale): Promise<CheckWords> {
  const common = await getTranslations({ locale, namespace: 'common' })
  const t = await getTranslations({ locale, namespace: 'directory.formErrors' })
  return {
    one: common('formErrors', { count: 1 }),
    several: common('formErrors', { count: SEVERAL }).replace(String(SEVERAL), '{count}'),
    colon: COLON[locale],
    errors: Object.fromEntries(
      FORM_ERROR_CODES.map((code) => [code, t(code, { max: MAX_TYPED_CHARS })]),
    ) as CheckWords['errors'],
    tooLongText: t('tooLong', { max: MAX_MESSAGE }),
  }
}

/** What the server sent back to be corrected; empty on an ordinary visit. */
export async function readDraft(): Promise<FormDraft> {
  return decodeDraft((await headers()).get(FORM_DRAFT_HEADER))
}

/** Says what is wrong with a field. */
export async function errorWords(
  locale: Locale,
): Promise<(code: FormErrorCode, name: string) => string> {
  const t = await getTranslations({ locale, namespace: 'directory.formErrors' })
  return (code, name) => t(code, { max: LONG_FIELDS.has(name) ? MAX_MESSAGE : MAX_TYPED_CHARS })
}
