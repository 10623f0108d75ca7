'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { TextAreaField } from '@/components/Field'
import { FormAnswer } from '@/components/FormAnswer'
import { useRefused } from '@/components/FormAnswer/useRefused'
import type { ReaderRequestState } from '@/forms/payload/sendReaderRequest'
import type { Locale } from '@/i18n/locales'
import { ANSWER_DAYS } from '@/map/accessRequest'

import { askToRenew } from '../actions'

import { FormProblem } from './FormProblem'

const NOTHING_SENT: ReaderRequestState = {}

interface Props {
  locale: Locale
  /** Asked already; the answer is on its way. */
  isWaiting: boolean
}

/** A reader whose access ends soon, or has ended, asks to go on. */
export function RenewForm({ locale, isWaiting }: Props) {
  const t = useTranslations('account.renew')
  const tMap = useTranslations('map.request')
  const [state, action, isSending] = useActionState(askToRenew, NOTHING_SENT)
  const form = useRefused(state)
  if (isWaiting || state.isSent) {
    return (
      <FormAnswer id="renew" isOld={!state.isSent}>
        <Callout tone="info" title={t('sentTitle')}>
          <p>{t('sent', { days: ANSWER_DAYS })}</p>
        </Callout>
      </FormAnswer>
    )
  }
  return (
    <form
      action={action}
      className="account-form account-form--wide"
      id="renew"
      noValidate
      ref={form}
    >
      <h3>{t('title')}</h3>
      <FormProblem state={{ errors: state.problem ? { form: state.problem } : {} }} />
      <input type="hidden" name="locale" value={locale} />
      <TextAreaField
        name="purpose"
        label={t('purpose')}
        hint={t('purposeHint')}
        rows={3}
        error={
          state.error &&
          (state.error === 'missing'
            ? tMap('errors.missing.purpose')
            : tMap(`errors.${state.error}`))
        }
        defaultValue={state.purpose}
        required
      />
      <Button aria-disabled={isSending}>{t('submit')}</Button>
    </form>
  )
}
