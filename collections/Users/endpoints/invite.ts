import type { Endpoint } from 'payload'

import { hasRole } from '@/access'
import { sendInvitation } from '@/accounts/payload/invitation'
import { recordAudit } from '@/audit/recordAudit'
import { whole } from '@/db/whole'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

const ANSWERS = {
  sent: {
    status: 200,
    message: {
      fr: 'L’invitation part dans quelques secondes. La précédente ne sert plus.',
      en: 'The invitation leaves in a few seconds. The one before no longer works.',
      es: 'La invitación saldrá en unos segundos. La anterior ya no sirve.',
    },
  },
  refused: {
    status: 403,
    message: {
      fr: 'Réservé à l’administration.',
      en: 'For administrators only.',
      es: 'Solo para la administración.',
    },
  },
  unknown: {
    status: 404,
    message: {
      fr: 'Ce compte n’existe pas.',
      en: 'This account does not exist.',
      es: 'Esta cuenta no existe.',
    },
  },
  proved: {
    status: 409,
    message: {
      fr: 'Cette personne a déjà choisi son mot de passe\u00a0: elle peut en demander un autre elle-même.',
      en: 'This person has chosen a password already: they can ask for another themselves.',
      es: 'Esta persona ya eligió su contraseña: puede pedir otra por sí misma.',
    },
  },
} satisfies Record<string, { status: number; message: Label }>

/** `POST /api/users/:id/invite`: sends the invitation again to who has not used it. */
export const invite: Endpoint = {
  path: '/:id/invite',
  method: 'post',
  handler: async (req) => {
    const answer = (outcome: keyof typeof ANSWERS): Response => {
      const { status, message } = ANSWERS[outcome]
      const words = message[personLocale(req)]
      const body = status === 200 ? { message: words } : { errors: [{ message: words }] }
      return Response.json(body, { status })
    }
    if (!hasRole(req.user, 'admin')) return answer('refused')
    const { docs } = await req.payload.find({
      collection: 'users',
      where: { id: { equals: String(req.routeParams?.id) } },
      depth: 0,
      limit: 1,
      overrideAccess: false,
      req,
    })
    const account = docs[0]
    if (!account) return answer('unknown')
    if (account.emailProvedAt) return answer('proved')
    await whole(req, async () => {
      await sendInvitation(req, account)
      await recordAudit(req, {
        action: 'account.invite',
        summary: account.name,
        resource: 'users',
        resourceKey: account.id,
      })
    })
    return answer('sent')
  },
}
