'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { TextField } from '@/components/Field'
import type { Locale } from '@/i18n/locales'

import { changeEmail } from '../actions'
import { NOTHING_TYPED } from '../state'

import { FormProblem } from './FormProblem'

/** Another address, to be confirmed there, and the password. */
export function ChangeEmailForm({ locale }: { locale: Locale }) {
  const t = useTranslations('account.details')
  const [state, action, isSending] = useActionState(changeEmail, NOTHING_TYPED)
  return (
    <>
      <div role="status">
        {state.isSent && (
          <Callout tone="info" title={t('emailSentTitle')}>
            <p>{t('emailSent')}</p>
          </Callout>
        )}
      </div>
      <form action={action} className="account-form" noValidate>
        <FormProblem message={state.errors.form} />
        <input type="hidden" name="locale" value={locale} />
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
        <Button large aria-disabled={isSending}>
          {t('emailSubmit')}
        </Button>
      </form>
    </>
  )
}
