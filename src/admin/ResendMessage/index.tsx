'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import { useAsking } from '../useAsking'

const SEND_AGAIN: Label = { fr: 'Envoyer de nouveau', en: 'Send again', es: 'Enviar de nuevo' }
/** Has a message of the outbox sent again. */
export function ResendMessage() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const { isAsking, ask } = useAsking()
  const locale = firstLocale(i18n.language)
  if (id === undefined) return null

  const sendAgain = async () => {
    await ask(`/api/outbox-messages/${id}/resend`)
    router.refresh()
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" disabled={isAsking} onClick={() => void sendAgain()}>
        {SEND_AGAIN[locale]}
      </Button>
    </div>
  )
}
