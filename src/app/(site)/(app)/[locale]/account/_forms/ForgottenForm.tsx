'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { TextField } from '@/components/Field'
import type { Locale } from '@/i18n/locales'

import { askForPassword } from '../actions'
import { NOTHING_TYPED } from '../state'

/** An e-mail address to send a link to. */
export function ForgottenForm({ locale }: { locale: Locale }) {
  const t = useTranslations('account')
  const [state, action, isSending] = useActionState(askForPassword, NOTHING_TYPED)
  return (
    <>
      <div role="status">
        {state.isSent && (
          <Callout tone="info" title={t('forgotten.sentTitle')}>
            <p>{t('forgotten.sent')}</p>
          </Callout>
        )}
      </div>
      <form action={action} className="account-form" noValidate>
        <input type="hidden" name="locale" value={locale} />
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          label={t('signIn.email')}
          error={state.errors.email}
          defaultValue={state.email}
          required
        />
        <Button large aria-disabled={isSending}>
          {t('forgotten.submit')}
        </Button>
      </form>
    </>
  )
}
