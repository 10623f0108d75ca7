'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import { TextField } from '@/components/Field'
import type { Locale } from '@/i18n/locales'

import { changeEmail } from '../actions'
import { NOTHING_TYPED } from '../state'

import { FormProblem } from './FormProblem'
import { MailedForm } from './MailedForm'

/** Another address, to be confirmed there, and the password. */
export function ChangeEmailForm({ locale }: { locale: Locale }) {
  const t = useTranslations('account.details')
  const sending = useActionState(changeEmail, NOTHING_TYPED)
  const [state] = sending
  const words = { sentTitle: t('emailSentTitle'), sent: t('emailSent'), submit: t('emailSubmit') }
  return (
    <MailedForm locale={locale} sending={sending} words={words}>
      <FormProblem state={state} fields={{ email: 'email', current: 'currentForEmail' }} />
      <TextField
        name="email"
        type="email"
        autoComplete="email"
        label={t('emailNew')}
        hint={t('emailHint')}
        error={state.errors.email}
        defaultValue={state.email}
        required
      />
      <TextField
        name="currentForEmail"
        type="password"
        autoComplete="current-password"
        label={t('current')}
        error={state.errors.current}
        required
      />
    </MailedForm>
  )
}
