'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

const SEND_AGAIN: Label = { fr: 'Envoyer de nouveau', en: 'Send again', es: 'Enviar de nuevo' }
const NO_ANSWER: Label = {
  fr: 'Le site ne répond pas. Réessayez.',
  en: 'The site does not answer. Try again.',
  es: 'El sitio no responde. Inténtelo de nuevo.',
}

/** Has a message of the outbox sent again. */
export function ResendMessage() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isAsking, setIsAsking] = useState(false)
  const locale = firstLocale(i18n.language)
  if (id === undefined) return null

  const ask = async () => {
    setIsAsking(true)
    try {
      const response = await fetch(`/api/outbox-messages/${id}/resend`, {
        method: 'POST',
        credentials: 'include',
      })
      const { message, errors } = (await response.json()) as {
        message?: string
        errors?: { message: string }[]
      }
      if (response.ok) toast.success(message)
      else toast.error(errors?.map((error) => error.message).join(' ') ?? NO_ANSWER[locale])
      router.refresh()
    } catch {
      toast.error(NO_ANSWER[locale])
    } finally {
      setIsAsking(false)
    }
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" disabled={isAsking} onClick={() => void ask()}>
        {SEND_AGAIN[locale]}
      </Button>
    </div>
  )
}
