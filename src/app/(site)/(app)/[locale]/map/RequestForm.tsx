'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'

import { Button, ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { TextAreaField, TextField } from '@/components/Field'
import type { AccessRequestState } from '@/forms/payload/sendAccessRequest'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { ACCESS_FIELDS, type AccessField, HONEYPOT_FIELD } from '@/map/accessRequest'

import { FormProblem } from '../account/_forms/FormProblem'
import { RequiredNote } from '../account/_forms/RequiredNote'

import { askForAccess } from './actions'

const NOTHING_SENT: AccessRequestState = { errors: {} }

/** Asks for access to the map. */
export function RequestForm({ locale }: { locale: Locale }) {
  const t = useTranslations('map.request')
  const [state, action, isSending] = useActionState(askForAccess, NOTHING_SENT)
  if (state.isSent) return <Sent locale={locale} />

  const error = (field: AccessField) => {
    const problem = state.errors[field]
    if (!problem) return undefined
    return problem === 'missing' ? t(`errors.missing.${field}`) : t(`errors.${problem}`)
  }
  const common = (field: AccessField) => ({
    name: field,
    id: `request-${field}`,
    label: t(field),
    error: error(field),
    defaultValue: state.values?.[field],
  })
  return (
    <form action={action} className="account-form account-form--wide" noValidate>
      <FormProblem state={{ errors: state.problem ? { form: state.problem } : {} }} />
      <ErrorSummary state={state} say={error} />
      <input type="hidden" name="locale" value={locale} />
      <RequiredNote />
      <TextField {...common('name')} autoComplete="name" required />
      <TextField
        {...common('email')}
        type="email"
        autoComplete="email"
        hint={t('emailHint')}
        required
      />
      <TextField {...common('organization')} autoComplete="organization" required />
      <TextField {...common('position')} label={<Optional>{t('position')}</Optional>} />
      <TextAreaField {...common('purpose')} hint={t('purposeHint')} rows={5} required />
      <div className="visually-hidden" aria-hidden="true">
        <label htmlFor={`request-${HONEYPOT_FIELD}`}>{t('honeypot')}</label>
        <input
          id={`request-${HONEYPOT_FIELD}`}
          name={HONEYPOT_FIELD}
          tabIndex={-1}
          autoComplete="off"
        />
      </div>
      <p className="small muted">{t('privacy')}</p>
      <Button large aria-disabled={isSending}>
        {t('submit')}
      </Button>
    </form>
  )
}

function Optional({ children }: { children: string }) {
  const t = useTranslations('common')
  return (
    <>
      {children} <span className="field-optional">({t('optional')})</span>
    </>
  )
}

interface SummaryProps {
  state: AccessRequestState
  say: (field: AccessField) => string | undefined
}

/** Everything to mend, each a link to its field; it takes the focus. */
function ErrorSummary({ state, say }: SummaryProps) {
  const t = useTranslations('map.request')
  const box = useRef<HTMLDivElement>(null)
  const wrong = ACCESS_FIELDS.filter((field) => state.errors[field])
  useEffect(() => {
    if (wrong.length > 0) box.current?.focus()
    // Each answer of the server is a new state.
  }, [state, wrong.length])
  if (wrong.length === 0) return null
  return (
    <div className="form-errors" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{t('errorsTitle', { count: wrong.length })}</strong>
      </p>
      <ul>
        {wrong.map((field) => (
          <li key={field}>
            <a href={`#request-${field}`}>{say(field)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Sent({ locale }: { locale: Locale }) {
  const t = useTranslations('map.request')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div role="status" tabIndex={-1} ref={box}>
      <Callout tone="right" title={t('sentTitle')}>
        <p>{t('sent')}</p>
        <p>{t('sentNext')}</p>
        <p>
          <ButtonLink kind="secondary" href={pathTo(locale, '/directory')}>
            {t('directory')}
          </ButtonLink>
        </p>
      </Callout>
    </div>
  )
}
