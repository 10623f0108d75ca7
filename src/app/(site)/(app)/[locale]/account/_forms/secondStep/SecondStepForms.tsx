'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { finishSecondStep, newRecoveryCodes } from '../../secondStepActions'
import { NOTHING_TYPED } from '../../state'
import { BeginForm } from './BeginForm'
import { KeyForm, type WaitingKey } from './KeyForm'
import { RecoveryCodes } from './RecoveryCodes'
import { Standing, type StandingStep } from './Standing'

/** How the second step of the account stands. */
export type SecondStepView =
  | { kind: 'off'; asksPassword: boolean }
  | ({ kind: 'settingUp' } & WaitingKey)
  | ({ kind: 'on' } & StandingStep)
  /** Nobody is signed in any more. */
  | { kind: 'none' }

interface Props {
  locale: Locale
  next?: string
  view: SecondStepView
}

/**
 * All forms of the page in one: what an action answers (the codes, once) outlives the change of the page
 * around it.
 */
export function SecondStepForms({ locale, next, view }: Props) {
  const t = useTranslations('account')
  const [finished, finish, isFinishing] = useActionState(finishSecondStep, NOTHING_TYPED)
  const [remade, remake, isRemaking] = useActionState(newRecoveryCodes, NOTHING_TYPED)
  const codes = finished.codes ?? remade.codes
  const hidden = (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="next" value={next ?? ''} />
    </>
  )
  if (codes)
    return <RecoveryCodes codes={codes} goOn={finished.next ?? pathTo(locale, '/account')} />
  switch (view.kind) {
    case 'off':
      return <BeginForm hidden={hidden} asksPassword={view.asksPassword} />
    case 'settingUp':
      return (
        <KeyForm
          hidden={hidden}
          waiting={view}
          state={finished}
          action={finish}
          isSending={isFinishing}
        />
      )
    case 'on':
      return (
        <Standing
          hidden={hidden}
          standing={view}
          state={remade}
          action={remake}
          isSending={isRemaking}
        />
      )
    case 'none':
      return (
        <p>
          {t('secondStep.ended')}{' '}
          <a href={pathTo(locale, '/account/sign-in')}>{t('signIn.title')}</a>
        </p>
      )
  }
}
