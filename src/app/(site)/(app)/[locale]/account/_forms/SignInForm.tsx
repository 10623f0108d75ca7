'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import { Button } from '@/components/Button'
import { TextField } from '@/components/Field'
import type { Locale } from '@/i18n/locales'

import { signIn } from '../actions'
import { NOTHING_TYPED } from '../state'

import { FormProblem } from './FormProblem'
import { RequiredNote } from './RequiredNote'
import { useDeparture } from './useDeparture'
import { useMapAhead } from './useMapAhead'

interface Props {
  locale: Locale
  next?: string
  /** Somebody is, and may be about to be another. */
  isSignedIn: boolean
}

/** E-mail and password. */
export function SignInForm({ locale, next, isSignedIn }: Props) {
  const t = useTranslations('account.signIn')
  const [state, action, isSending] = useActionState(signIn, NOTHING_TYPED)
  useDeparture(state)
  useMapAhead(isSignedIn ? undefined : next)
  return (
    <form action={action} className="account-form" noValidate>
      <FormProblem state={state} fields={{ email: 'email', password: 'password' }} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="next" value={next ?? ''} />
      <RequiredNote />
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        label={t('email')}
        error={state.errors.email}
        defaultValue={state.email}
        required
      />
      <TextField
        name="password"
        type="password"
        autoComplete="current-password"
        label={t('password')}
        error={state.errors.password}
        required
      />
      <Button large aria-disabled={isSending}>
        {t('submit')}
      </Button>
    </form>
  )
}
