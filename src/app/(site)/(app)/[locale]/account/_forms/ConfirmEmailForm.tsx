'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import { Button, ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { confirmNewEmail } from '../actions'
import { type AccountState, NOTHING_TYPED } from '../state'

import { FormProblem } from './FormProblem'

interface Props {
  locale: Locale
  token: string
  /** The address to confirm; none when the link has expired or was used. */
  email?: string
}

/** One button, then what came of it. */
export function ConfirmEmailForm({ locale, token, email }: Props) {
  const t = useTranslations('account.confirmEmail')
  const [state, action, isSending] = useActionState(confirmNewEmail, NOTHING_TYPED)
  const outcome = outcomeOf(state, email)
  if (outcome) {
    return (
      <div role="status">
        <Callout tone={outcome === 'done' ? 'info' : 'warning'} title={t(`${outcome}Title`)}>
          <p>{t(outcome)}</p>
          <p>
            <ButtonLink href={pathTo(locale, '/account')}>{t('openAccount')}</ButtonLink>
          </p>
        </Callout>
      </div>
    )
  }
  return (
    <form action={action} className="account-form">
      <FormProblem state={state} />
      <p>{t('lead', { email: email! })}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <Button large aria-disabled={isSending}>
        {t('submit')}
      </Button>
    </form>
  )
}

function outcomeOf(state: AccountState, email?: string): 'done' | 'taken' | 'expired' | undefined {
  if (state.isChanged) return 'done'
  if (state.isTaken) return 'taken'
  return state.isExpired || !email ? 'expired' : undefined
}
