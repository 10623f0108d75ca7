'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import { Button, ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { FormAnswer } from '@/components/FormAnswer'
import type { RequestToConfirm } from '@/forms/payload/sendAccessRequest'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { ANSWER_DAYS } from '@/map/accessRequest'

import { FormProblem } from '../../../account/_forms/FormProblem'

import { confirmRequest, type ConfirmState } from '../../actions'

interface Props {
  locale: Locale
  token: string
  /** What would be confirmed; nothing when the link has expired or was used. */
  request?: RequestToConfirm
}

const NOTHING_SENT: ConfirmState = {}

/** One button, then what came of it. */
export function ConfirmForm({ locale, token, request }: Props) {
  const t = useTranslations('map.confirm')
  const [state, action, isSending] = useActionState(confirmRequest, NOTHING_SENT)
  if (state.isConfirmed) {
    return (
      <FormAnswer>
        <Callout tone="info" title={t('doneTitle')}>
          <p>{t('done', { days: ANSWER_DAYS })}</p>
          <p>
            <ButtonLink kind="secondary" href={pathTo(locale, '/directory')}>
              {t('directory')}
            </ButtonLink>
          </p>
        </Callout>
      </FormAnswer>
    )
  }
  if (state.isExpired || !request) {
    return (
      <FormAnswer isOld={!state.isExpired}>
        <Callout tone="warning" title={t('expiredTitle')}>
          <p>{t('expired')}</p>
          <p>
            <ButtonLink href={pathTo(locale, '/map/request')}>{t('askAgain')}</ButtonLink>
          </p>
        </Callout>
      </FormAnswer>
    )
  }
  return (
    <form action={action} className="account-form">
      <FormProblem state={{ errors: state.problem ? { form: state.problem } : {} }} />
      <p>{t('lead', { email: request.email })}</p>
      <blockquote>
        <p>
          {request.name}, {request.organization}
        </p>
        <p>{request.purpose}</p>
      </blockquote>
      <p>{t('notYours')}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <Button large aria-disabled={isSending}>
        {t('submit')}
      </Button>
    </form>
  )
}
