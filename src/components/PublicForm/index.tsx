import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { decodeDraft, FORM_DRAFT_HEADER, type FormDraft } from '@/forms/draft'
import { type FormErrorCode, MAX_MESSAGE, TRAP_FIELD } from '@/forms/readForms'
import { COLON } from '@/i18n/colon'
import type { Locale } from '@/i18n/locales'
import { MAX_TYPED_CHARS } from '@/text/typed'

interface Props {
  locale: Locale
  /** Where the form is sent; the server's `publicForms` answers there. */
  action: string
  draft: FormDraft
  /** Words of each field, to name it beside what is wrong with it. */
  labels: Partial<Record<string, string>>
  children: ReactNode
}

/** A form that anyone may send, without a script: what was wrong is said on top and in place. */
export async function PublicForm({ locale, action, draft, labels, children }: Props) {
  const common = await getTranslations({ locale, namespace: 'common' })
  const t = await getTranslations({ locale, namespace: 'directory.feedback' })
  const errors = Object.entries(draft.errors)
  const say = await errorWords(locale)
  return (
    <form action={action} method="post" className="public-form">
      {errors.length > 0 && (
        <div className="form-errors" role="alert">
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
      )}
      <input type="hidden" name="locale" value={locale} />
      <div className="form-trap" aria-hidden="true">
        <label>
          {t('trap')}
          <input name={TRAP_FIELD} tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      {children}
    </form>
  )
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

const LONG_FIELDS: ReadonlySet<string> = new Set(['message', 'services'])
