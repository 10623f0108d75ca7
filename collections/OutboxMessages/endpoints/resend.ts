import type { Endpoint } from 'payload'

import { hasRole } from '@/access'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import { type ResendOutcome, resendMessage } from '@/notify/payload/resend'

const ANSWERS: Record<ResendOutcome, { status: number; message: Label }> = {
  waiting: {
    status: 200,
    message: {
      fr: 'Le message part dans quelques secondes.',
      en: 'The message leaves in a few seconds.',
      es: 'El mensaje saldrá en unos segundos.',
    },
  },
  unknown: {
    status: 404,
    message: {
      fr: 'Ce message n’existe pas.',
      en: 'This message does not exist.',
      es: 'Este mensaje no existe.',
    },
  },
  erased: {
    status: 409,
    message: {
      fr: 'Son texte a été effacé\u00a0: il ne peut plus être envoyé.',
      en: 'Its words were erased: it can no longer be sent.',
      es: 'Su texto fue borrado: ya no se puede enviar.',
    },
  },
  sending: {
    status: 409,
    message: {
      fr: 'Le message part en ce moment.',
      en: 'The message is leaving right now.',
      es: 'El mensaje está saliendo en este momento.',
    },
  },
  expired: {
    status: 409,
    message: {
      fr: 'Son lien a expiré\u00a0: il ne servirait à rien.',
      en: 'Its link has expired: it would be of no use.',
      es: 'Su enlace caducó: no serviría de nada.',
    },
  },
}

const REFUSED: Label = {
  fr: 'Réservé à l’administration.',
  en: 'For administrators only.',
  es: 'Solo para la administración.',
}

/** `POST /api/outbox-messages/:id/resend`: sends a message again, in the next seconds. */
export const resend: Endpoint = {
  path: '/:id/resend',
  method: 'post',
  handler: async (req) => {
    const locale = personLocale(req)
    if (!hasRole(req.user, 'admin')) {
      return Response.json({ errors: [{ message: REFUSED[locale] }] }, { status: 403 })
    }
    const { status, message } = ANSWERS[await resendMessage(req, String(req.routeParams?.id))]
    const words = message[locale]
    return Response.json(status === 200 ? { message: words } : { errors: [{ message: words }] }, {
      status,
    })
  },
}
