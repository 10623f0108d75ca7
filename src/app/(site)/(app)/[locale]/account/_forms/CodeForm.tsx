'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import { Button } from '@/components/Button'
import { TextField } from '@/components/Field'
import type { Locale } from '@/i18n/locales'

import { signInByCode } from '../secondStepActions'
import { NOTHING_TYPED } from '../state'

import { FormProblem } from './FormProblem'
import { useDeparture } from './useDeparture'
import { useMapAhead } from './useMapAhead'

/** The code of the application, or a recovery code. */
export function CodeForm({ locale, next }: { locale: Locale; next?: string }) {
  const t = useTranslations('account.code')
  const [state, action, isSending] = useActionState(signInByCode, NOTHING_TYPED)
  useDeparture(state)
  useMapAhead(next)
  return (
    <form action={action} className="account-form" noValidate>
      <FormProblem state={state} fields={{ code: 'code' }} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="next" value={next ?? ''} />
      <TextField
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="off"
        spellCheck={false}
        label={t('code')}
        hint={t('hint')}
        error={state.errors.code}
        required
      />
      <Button large aria-disabled={isSending}>
        {t('submit')}
      </Button>
    </form>
  )
}
