'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { firstLocale } from '@/i18n/firstLocale'
import { type MessageState, RESENDABLE } from '@/notify/states'
import { fillIn } from '@/text/fillIn'

import { AskFirst } from '../AskFirst'
import { useAsking } from '../useAsking'

import { LEAVES, SEND_AGAIN, twiceOf } from './words'

/** Has a message of the outbox sent again. */
export function ResendMessage() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const { isAsking, ask } = useAsking()
  const to = useFormFields(([fields]) => fields.recipient?.value)
  const state = useFormFields(([fields]) => fields.state?.value) as MessageState | undefined
  const handedOverAt = useFormFields(([fields]) => fields.handedOverAt?.value)
  const locale = firstLocale(i18n.language)
  if (id === undefined || !state || !RESENDABLE[state]) return null

  const sendAgain = async () => {
    await ask(`/api/outbox-messages/${id}/resend`)
    router.refresh()
  }
  const twice = twiceOf(state, handedOverAt)

  return (
    <div className="desk field-type">
      <AskFirst
        isDisabled={isAsking}
        label={SEND_AGAIN[locale]}
        question={[
          fillIn(LEAVES[locale], { to: String(to ?? '') }),
          ...(twice ? [twice[locale]] : []),
        ]}
        yes={SEND_AGAIN[locale]}
        onYes={sendAgain}
      />
    </div>
  )
}
