'use client'

import type { ReactNode } from 'react'

import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import type { Locale } from '@/i18n/locales'

import { RequiredNote } from './RequiredNote'

interface Props {
  locale: Locale
  /** What `useActionState` gave. */
  sending: readonly [state: { isSent?: boolean }, action: (typed: FormData) => void, is: boolean]
  words: { sentTitle: string; sent: string; submit: string }
  children: ReactNode
}

/** A form that is answered by mail: once it was sent, it says where to look. */
export function MailedForm({ locale, sending, words, children }: Props) {
  const [state, action, isSending] = sending
  return (
    <>
      <div role="status">
        {state.isSent && (
          <Callout tone="info" title={words.sentTitle}>
            <p>{words.sent}</p>
          </Callout>
        )}
      </div>
      <form action={action} className="account-form" noValidate>
        <input type="hidden" name="locale" value={locale} />
        <RequiredNote />
        {children}
        <Button large aria-disabled={isSending}>
          {words.submit}
        </Button>
      </form>
    </>
  )
}
