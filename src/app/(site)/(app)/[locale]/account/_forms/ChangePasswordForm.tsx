'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import { PASSWORD_MIN } from '@/accounts/password'
import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { TextField } from '@/components/Field'
import type { Locale } from '@/i18n/locales'

import { changePassword } from '../actions'
import { NOTHING_TYPED } from '../state'

import { FormProblem } from './FormProblem'
import { RequiredNote } from './RequiredNote'

/** The password as it is, and another. */
export function ChangePasswordForm({ locale }: { locale: Locale }) {
  const t = useTranslations('account')
  const [state, action, isSending] = useActionState(changePassword, NOTHING_TYPED)
  return (
    <>
      <div role="status">
        {state.isChanged && (
          <Callout tone="info" title={t('details.changedTitle')}>
            <p>{t('details.changed')}</p>
          </Callout>
        )}
      </div>
      <form action={action} className="account-form" noValidate>
        <FormProblem state={state} fields={{ current: 'current', password: 'password' }} />
        <input type="hidden" name="locale" value={locale} />
        <RequiredNote />
        <TextField
          name="current"
          type="password"
          autoComplete="current-password"
          label={t('details.current')}
          error={state.errors.current}
          required
        />
        <TextField
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={PASSWORD_MIN}
          label={t('details.new')}
          hint={t('newPassword.lead', { min: PASSWORD_MIN })}
          error={state.errors.password}
          required
        />
        <Button large aria-disabled={isSending}>
          {t('details.submit')}
        </Button>
      </form>
    </>
  )
}
