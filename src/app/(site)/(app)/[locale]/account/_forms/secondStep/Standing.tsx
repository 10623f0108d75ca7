'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'

import { Button } from '@/components/Button'
import { TextField } from '@/components/Field'
import { Section } from '@/components/Section'

import { removeSecondStep } from '../../secondStepActions'
import { NOTHING_TYPED } from '../../state'
import { FormProblem } from '../FormProblem'
import { useDeparture } from '../useDeparture'
import type { Sending } from './KeyForm'

/** A second step that is on. */
export interface StandingStep {
  /** In words. */
  since: string
  /** Recovery codes that were not used. */
  left: number
  /** A role of the account does not go without it. */
  mustStay: boolean
}

/** What is on, new recovery codes, and the way out. */
export function Standing({
  standing: { since, left, mustStay },
  ...sending
}: Sending & { standing: StandingStep }) {
  const t = useTranslations('account.secondStep')
  return (
    <>
      <Section title={t('onTitle')}>
        <p>{t('onSince', { moment: since })}</p>
        <p>{t('recoveryLeft', { count: left })}</p>
      </Section>
      <Section title={t('remakeTitle')}>
        <p>{t('remakeLead')}</p>
        <RemakeForm {...sending} />
      </Section>
      <Section title={t('removeTitle')}>
        {mustStay ? <p>{t('mustStay')}</p> : <RemoveForm hidden={sending.hidden} />}
      </Section>
    </>
  )
}

function RemakeForm({ hidden, state, action, isSending }: Sending) {
  const t = useTranslations('account.secondStep')
  return (
    <form action={action} className="account-form" noValidate>
      <FormProblem state={state} fields={{ current: 'current', code: 'code' }} />
      {hidden}
      <TextField
        name="current"
        type="password"
        autoComplete="current-password"
        label={t('current')}
        error={state.errors.current}
        required
      />
      <TextField
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="off"
        spellCheck={false}
        label={t('code')}
        error={state.errors.code}
        required
      />
      <Button kind="secondary" aria-disabled={isSending}>
        {t('remake')}
      </Button>
    </form>
  )
}

const REMOVAL_FIELDS = { password: 'passwordForRemoval', code: 'codeForRemoval' }

function RemoveForm({ hidden }: { hidden: ReactNode }) {
  const t = useTranslations('account.secondStep')
  const [removed, remove, isRemoving] = useActionState(removeSecondStep, NOTHING_TYPED)
  useDeparture(removed)
  return (
    <form action={remove} className="account-form" noValidate>
      <FormProblem state={removed} fields={REMOVAL_FIELDS} />
      {hidden}
      <p>{t('removeLead')}</p>
      <TextField
        name={REMOVAL_FIELDS.password}
        type="password"
        autoComplete="current-password"
        label={t('current')}
        error={removed.errors.password}
        required
      />
      <TextField
        name={REMOVAL_FIELDS.code}
        autoComplete="one-time-code"
        autoCapitalize="off"
        spellCheck={false}
        label={t('code')}
        error={removed.errors.code}
        required
      />
      <Button kind="secondary" aria-disabled={isRemoving}>
        {t('remove')}
      </Button>
    </form>
  )
}
