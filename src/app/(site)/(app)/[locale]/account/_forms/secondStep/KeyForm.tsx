'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { Button } from '@/components/Button'
import { TextField } from '@/components/Field'
import { Section } from '@/components/Section'

import type { Qr } from '@/giving/qrPath'
import type { AccountState } from '../../state'
import { FormProblem } from '../FormProblem'

/** A key that waits for its first code. */
export interface WaitingKey {
  /** In groups of four. */
  spelled: string
  /** What an application on this very telephone opens. */
  address: string
  qr: Qr
}

/** What a form shows of an action, and sends to it. */
export interface Sending {
  hidden: ReactNode
  state: AccountState
  action: (form: FormData) => void
  isSending: boolean
}

/** The key, for a camera and in letters, and the first code. */
export function KeyForm({
  hidden,
  waiting: { spelled, address, qr },
  state,
  action,
  isSending,
}: Sending & { waiting: WaitingKey }) {
  const t = useTranslations('account.secondStep')
  return (
    <Section title={t('keyTitle')}>
      <p>{t('scan')}</p>
      <svg
        className="account-qr"
        viewBox={`0 0 ${qr.side} ${qr.side}`}
        role="img"
        aria-label={t('qrLabel')}
        shapeRendering="crispEdges"
      >
        <rect width={qr.side} height={qr.side} />
        <path d={qr.path} />
      </svg>
      <p>
        {t('typeKey')} <code className="account-key">{spelled}</code>
      </p>
      <p>
        <a href={address}>{t('openHere')}</a>
      </p>
      <form action={action} className="account-form" noValidate>
        <FormProblem state={state} fields={{ code: 'code' }} />
        {hidden}
        <TextField
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          label={t('firstCode')}
          hint={t('firstCodeHint')}
          error={state.errors.code}
          required
        />
        <Button large aria-disabled={isSending}>
          {t('finish')}
        </Button>
      </form>
    </Section>
  )
}
