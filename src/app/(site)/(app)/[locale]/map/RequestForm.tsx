'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'

import { Button, ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { Choice, ChoiceField, FieldGroup, TextAreaField, TextField } from '@/components/Field'
import { FormAnswer } from '@/components/FormAnswer'
import type { AccessRequestState } from '@/forms/payload/sendAccessRequest'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import {
  type AccessField,
  ANSWER_DAYS,
  CHECKED_FIELDS,
  CONFIRM_DAYS,
  HONEYPOT_FIELD,
} from '@/map/accessRequest'

import { GuardedForm } from '../_forms/GuardedForm'
import type { DrawnDoor } from '../_forms/useFormWork'
import { FormProblem } from '../account/_forms/FormProblem'
import { RequiredNote } from '../account/_forms/RequiredNote'

import { askForAccess } from './actions'

const NOTHING_SENT: AccessRequestState = { errors: {} }

interface Props {
  locale: Locale
  regions: readonly { code: string; name: string }[]
  /** What the page was given for its form. */
  door: DrawnDoor
}

/** Asks for access to the map. */
export function RequestForm({ locale, regions, door }: Props) {
  const t = useTranslations('map.request')
  const [state, action, isSending] = useActionState(askForAccess, NOTHING_SENT)
  if (state.isSent) return <Sent locale={locale} email={state.values?.email ?? ''} />

  const error = (field: AccessField | 'consent') => {
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
    <GuardedForm action={action} door={door} guard={state.guard ?? door.guard}>
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
      <Regions regions={regions} chosen={state.values?.regions ?? []} />
      <Honeypot />
      <ChoiceField
        name="consent"
        value="yes"
        id="request-consent"
        label={t('consent')}
        error={error('consent')}
        defaultChecked={state.values?.consent}
        required
      />
      <p className="small muted">
        {t('privacy', { days: CONFIRM_DAYS })} {t('answer', { days: ANSWER_DAYS })}
      </p>
      <Button large aria-disabled={isSending}>
        {t('submit')}
      </Button>
    </GuardedForm>
  )
}

interface RegionsProps extends Pick<Props, 'regions'> {
  chosen: readonly string[]
}

/** Where the person works, for whoever decides. */
function Regions({ regions, chosen }: RegionsProps) {
  const t = useTranslations('map.request')
  return (
    <FieldGroup label={<Optional>{t('regions')}</Optional>}>
      <p className="field-hint">{t('regionsHint')}</p>
      <div className="map-request-regions">
        {regions.map(({ code, name }) => (
          <Choice
            key={code}
            name="regions"
            value={code}
            label={name}
            defaultChecked={chosen.includes(code)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

/** A field that people do not see and machines fill in. */
function Honeypot() {
  const t = useTranslations('map.request')
  return (
    <div className="visually-hidden" aria-hidden="true">
      <label htmlFor={`request-${HONEYPOT_FIELD}`}>{t('honeypot')}</label>
      <input
        id={`request-${HONEYPOT_FIELD}`}
        name={HONEYPOT_FIELD}
        tabIndex={-1}
        autoComplete="off"
      />
    </div>
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
  say: (field: AccessField | 'consent') => string | undefined
}

/** Everything to mend, each a link to its field; it takes the focus. */
function ErrorSummary({ state, say }: SummaryProps) {
  const t = useTranslations('map.request')
  const box = useRef<HTMLDivElement>(null)
  const wrong = CHECKED_FIELDS.filter((field) => state.errors[field])
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

function Sent({ locale, email }: { locale: Locale; email: string }) {
  const t = useTranslations('map.request')
  return (
    <FormAnswer>
      <Callout tone="info" title={t('sentTitle')}>
        <p>{t('sent', { email, days: CONFIRM_DAYS })}</p>
        <p>{t('answer', { days: ANSWER_DAYS })}</p>
        <p>{t('sentNext')}</p>
        <p>
          <ButtonLink kind="secondary" href={pathTo(locale, '/directory')}>
            {t('directory')}
          </ButtonLink>
        </p>
      </Callout>
    </FormAnswer>
  )
}
