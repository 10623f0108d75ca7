'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import { type MessageState, RESENDABLE } from '@/notify/states'
import { fillIn } from '@/text/fillIn'

import { AskFirst } from '../AskFirst'
import { useAsking } from '../useAsking'

const SEND_AGAIN: Label = { fr: 'Envoyer de nouveau', en: 'Send again', es: 'Enviar de nuevo' }

const LEAVES: Label = {
  fr: 'Ce message partira vers {to} dans quelques secondes.',
  en: 'This message will leave for {to} in a few seconds.',
  es: 'Este mensaje saldrá hacia {to} en unos segundos.',
}

/** What the recipient has of it already. */
const TWICE: Partial<Record<MessageState, Label>> = {
  sent: {
    fr: 'Il a déjà été envoyé\u00a0: la personne le recevra une deuxième fois.',
    en: 'It was sent already: the person will have it a second time.',
    es: 'Ya se envió: la persona lo recibirá por segunda vez.',
  },
  unsure: {
    fr: 'Il a peut-être été reçu\u00a0: la personne l’aura alors deux fois.',
    en: 'It may have been received: the person will then have it twice.',
    es: 'Quizás se recibió: en ese caso la persona lo tendrá dos veces.',
  },
}

/** Has a message of the outbox sent again. */
export function ResendMessage() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const { isAsking, ask } = useAsking()
  const to = useFormFields(([fields]) => fields.recipient?.value)
  const state = useFormFields(([fields]) => fields.state?.value) as MessageState | undefined
  const locale = firstLocale(i18n.language)
  if (id === undefined || !state || !RESENDABLE[state]) return null

  const sendAgain = async () => {
    await ask(`/api/outbox-messages/${id}/resend`)
    router.refresh()
  }
  const twice = TWICE[state]

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
