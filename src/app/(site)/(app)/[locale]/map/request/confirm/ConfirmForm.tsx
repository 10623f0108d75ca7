'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import { Button, ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { ANSWER_DAYS } from '@/map/accessRequest'

import { FormProblem } from '../../../account/_forms/FormProblem'

import { confirmRequest, type ConfirmState } from '../../actions'

interface Props {
  locale: Locale
  token: string
  /** The address to confirm; none when the link has expired or was used. */
  email?: string
}

const NOTHING_SENT: ConfirmState = {}

/** One button, then what came of it. */
export function ConfirmForm({ locale, token, email }: Props) {
  const t = useTranslations('map.confirm')
  const [state, action, isSending] = useActionState(confirmRequest, NOTHING_SENT)
  if (state.isConfirmed) {
    return (
      <div role="status">
        <Callout tone="info" title={t('doneTitle')}>
          <p>{t('done', { days: ANSWER_DAYS })}</p>
          <p>
            <ButtonLink kind="secondary" href={pathTo(locale, '/directory')}>
              {t('directory')}
            </ButtonLink>
          </p>
        </Callout>
      </div>
    )
  }
  if (state.isExpired || !email) {
    return (
      <div role="status">
        <Callout tone="warning" title={t('expiredTitle')}>
          <p>{t('expired')}</p>
          <p>
            <ButtonLink href={pathTo(locale, '/map/request')}>{t('askAgain')}</ButtonLink>
          </p>
        </Callout>
      </div>
    )
  }
  return (
    <form action={action} className="account-form">
      <FormProblem state={{ errors: state.problem ? { form: state.problem } : {} }} />
      <p>{t('lead', { email })}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <Button large aria-disabled={isSending}>
        {t('submit')}
      </Button>
    </form>
  )
}
