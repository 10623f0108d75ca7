'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'

import { Button } from '@/components/Button'
import { TextField } from '@/components/Field'
import { Section } from '@/components/Section'

import { beginSecondStep } from '../../secondStepActions'
import { NOTHING_TYPED } from '../../state'
import { FormProblem } from '../FormProblem'
import { useDeparture } from '../useDeparture'

/** What will happen, and the password of who has a session. */
export function BeginForm({ hidden, asksPassword }: { hidden: ReactNode; asksPassword: boolean }) {
  const t = useTranslations('account.secondStep')
  const [state, action, isSending] = useActionState(beginSecondStep, NOTHING_TYPED)
  useDeparture(state)
  return (
    <Section title={t('beginTitle')}>
      <ol>
        <li>{t('stepApplication')}</li>
        <li>{t('stepKey')}</li>
        <li>{t('stepCodes')}</li>
      </ol>
      <form action={action} className="account-form" noValidate>
        <FormProblem state={state} fields={{ current: 'current' }} />
        {hidden}
        {asksPassword && (
          <TextField
            name="current"
            type="password"
            autoComplete="current-password"
            label={t('current')}
            error={state.errors.current}
            required
          />
        )}
        <Button large aria-disabled={isSending}>
          {t('begin')}
        </Button>
      </form>
    </Section>
  )
}
