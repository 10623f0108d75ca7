'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import { TextField } from '@/components/Field'
import type { Locale } from '@/i18n/locales'

import { askForPassword } from '../actions'
import { NOTHING_TYPED } from '../state'

import { FormProblem } from './FormProblem'
import { MailedForm } from './MailedForm'

/** An e-mail address to send a link to. */
export function ForgottenForm({ locale }: { locale: Locale }) {
  const t = useTranslations('account')
  const sending = useActionState(askForPassword, NOTHING_TYPED)
  const [state] = sending
  const words = {
    sentTitle: t('forgotten.sentTitle'),
    sent: t('forgotten.sent'),
    submit: t('forgotten.submit'),
  }
  return (
    <MailedForm locale={locale} sending={sending} words={words}>
      <FormProblem state={state} fields={{ email: 'email' }} />
      <TextField
        name="email"
        type="email"
        autoComplete="email"
        label={t('signIn.email')}
        error={state.errors.email}
        defaultValue={state.email}
        required
      />
    </MailedForm>
  )
}
