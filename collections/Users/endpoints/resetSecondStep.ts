import type { Endpoint, PayloadRequest } from 'payload'

import { hasRole } from '@/access'
import { findSecondStep, resetSecondStep as reset } from '@/accounts/payload/secondStep'
import { sameId } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import type { User } from '@/payload-types'

const ANSWERS = {
  done: {
    status: 200,
    message: {
      fr: 'La deuxième étape est retirée. La personne l’apprend par courriel, avec votre raison.',
      en: 'The second step was removed. The person is told by e-mail, with your reason.',
      es: 'El segundo paso se quitó. La persona lo sabrá por correo, con su razón.',
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
  own: {
    status: 409,
    message: {
      fr: 'La vôtre se retire sur la page de votre compte, avec un code.',
      en: 'Yours is removed on the page of your account, with a code.',
      es: 'El suyo se quita en la página de su cuenta, con un código.',
    },
  },
  noReason: {
    status: 400,
    message: {
      fr: 'Écrivez la raison\u00a0: la personne la lira.',
      en: 'Write the reason: the person will read it.',
      es: 'Escriba la razón: la persona la leerá.',
    },
  },
  unknown: {
    status: 404,
    message: {
      fr: 'Ce compte n’existe pas, ou n’a pas de deuxième étape.',
      en: 'This account does not exist, or has no second step.',
      es: 'Esta cuenta no existe, o no tiene segundo paso.',
    },
  },
} satisfies Record<string, { status: number; message: Label }>

const MAX_REASON_CHARS = 500

function answer(req: PayloadRequest, outcome: keyof typeof ANSWERS): Response {
  const { status, message } = ANSWERS[outcome]
  const words = message[personLocale(req)]
  return Response.json(status === 200 ? { message: words } : { errors: [{ message: words }] }, {
    status,
  })
}

async function findAccount(req: PayloadRequest): Promise<User | undefined> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: String(req.routeParams?.id) } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  return docs[0]
}

/**
 * `GET /api/users/:id/second-step`: whether the account has one, and nothing else of it.
 * `POST /api/users/:id/reset-second-step`: takes it from somebody who lost their telephone and their
 * recovery codes; an administrator says why.
 */
export const resetSecondStep: Endpoint[] = [
  {
    path: '/:id/second-step',
    method: 'get',
    handler: async (req) => {
      if (!hasRole(req.user, 'admin')) return answer(req, 'refused')
      const account = await findAccount(req)
      if (!account) return answer(req, 'unknown')
      return Response.json({ isOn: Boolean(await findSecondStep(req.payload, account.id)) })
    },
  },
  {
    path: '/:id/reset-second-step',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req.user, 'admin')) return answer(req, 'refused')
      const { reason: typed } = (req.data ?? {}) as { reason?: unknown }
      const reason = typeof typed === 'string' ? typed.trim().slice(0, MAX_REASON_CHARS) : ''
      if (!reason) return answer(req, 'noReason')
      const account = await findAccount(req)
      if (!account) return answer(req, 'unknown')
      if (sameId(req.user, account)) return answer(req, 'own')
      const isDone = await reset(req.payload, account, { reason, by: req.user })
      return answer(req, isDone ? 'done' : 'unknown')
    },
  },
]
