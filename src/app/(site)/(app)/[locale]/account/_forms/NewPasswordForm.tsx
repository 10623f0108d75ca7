'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import { Button } from '@/components/Button'
import { TextField } from '@/components/Field'
import { PASSWORD_MIN } from '@/accounts/password'
import type { Locale } from '@/i18n/locales'

import { chooseNewPassword } from '../actions'
import { NOTHING_TYPED } from '../state'

import { ExpiredLink } from './ExpiredLink'
import { FormProblem } from './FormProblem'
import { RequiredNote } from './RequiredNote'
import { useDeparture } from './useDeparture'

interface Props {
  locale: Locale
  token: string
  /** Whether the link works; it no longer does once it was used here. */
  isAlive: boolean
}

/** A first password, or another one. */
export function NewPasswordForm({ locale, token, isAlive }: Props) {
  const t = useTranslations('account.newPassword')
  const [state, action, isSending] = useActionState(chooseNewPassword, NOTHING_TYPED)
  useDeparture(state)
  // Next renders the page anew once the session is open: who is leaving is not told of the used link.
  const isUsed = !isAlive && !state.goTo
  if (state.isExpired || isUsed) return <ExpiredLink locale={locale} />
  return (
    <form action={action} className="account-form" noValidate>
      <FormProblem state={state} fields={{ password: 'password' }} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <RequiredNote />
      <TextField
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={PASSWORD_MIN}
        label={t('password')}
        hint={t('lead', { min: PASSWORD_MIN })}
        error={state.errors.password}
        required
      />
      <Button large aria-disabled={isSending}>
        {t('submit')}
      </Button>
    </form>
  )
}
