import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole, STAFF } from '@/access'
import { payloadId } from '@/db/ids'
import { whole } from '@/db/whole'
import { readJson } from '@/http/payload/readJson'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import { readQuietChannel } from '../quiet'
import { findQuiet, liftQuiet, markQuiet, type QuietOwner } from './quietMarks'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

const REFUSED = {
  notAllowed: {
    status: 403,
    message: {
      fr: 'Réservé à l’équipe de recherche.',
      en: 'For the research team only.',
      es: 'Reservado al equipo de investigación.',
    },
  },
  unknown: {
    status: 404,
    message: {
      fr: 'Cette fiche n’existe pas.',
      en: 'This listing does not exist.',
      es: 'Esta ficha no existe.',
    },
  },
  channel: {
    status: 422,
    message: {
      fr: 'Dites par quel moyen on vous l’a demandé.',
      en: 'Say how you were asked.',
      es: 'Diga por qué medio se lo pidieron.',
    },
  },
} as const satisfies Record<string, { status: number; message: Label }>

/**
 * `GET …/:id/quiet`: whether a sheet or a regional actor asked not to be asked. `POST`: keeps it. `POST
 * …/:id/quiet/lift`: takes it back.
 */
export const quietEndpoints = (collection: 'organizations' | 'regional-actors'): Endpoint[] => {
  const find = (req: PayloadRequest) => findOwner(req, collection)
  return [
    {
      path: '/:id/quiet',
      method: 'get',
      handler: async (req) => {
        if (!hasRole(req.user, ...STAFF)) return refused(req, 'notAllowed')
        const owner = await find(req)
        return owner ? answer(req, owner) : refused(req, 'unknown')
      },
    },
    {
      path: '/:id/quiet',
      method: 'post',
      handler: async (req) => {
        if (!hasRole(req.user, ...EDITORS)) return refused(req, 'notAllowed')
        const channel = readQuietChannel((await readJson(req)).channel)
        if (!channel) return refused(req, 'channel')
        return whole(req, async () => {
          const owner = await find(req)
          if (!owner) return refused(req, 'unknown')
          await markQuiet(req, owner, channel)
          return answer(req, owner)
        })
      },
    },
    {
      path: '/:id/quiet/lift',
      method: 'post',
      handler: async (req) => {
        if (!hasRole(req.user, ...EDITORS)) return refused(req, 'notAllowed')
        return whole(req, async () => {
          const owner = await find(req)
          if (!owner) return refused(req, 'unknown')
          await liftQuiet(req, owner)
          return answer(req, owner)
        })
      },
    },
  ]
}

const refused = (req: PayloadRequest, code: keyof typeof REFUSED): Response =>
  Response.json(
    { errors: [{ code, message: REFUSED[code].message[personLocale(req)] }] },
    { status: req.user ? REFUSED[code].status : 401, headers: PRIVATE },
  )

async function findOwner(
  req: PayloadRequest,
  collection: 'organizations' | 'regional-actors',
): Promise<QuietOwner | undefined> {
  const found = await req.payload.findByID({
    collection,
    id: payloadId(String(req.routeParams?.id ?? '')),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const letter = collection === 'organizations' ? 'o' : 'a'
  return found ? { letter, id: found.id, name: found.name } : undefined
}

async function answer(req: PayloadRequest, owner: QuietOwner): Promise<Response> {
  const mark = await findQuiet(req.payload, owner, req)
  const quiet = mark && { at: mark.at, by: mark.by ?? null, channel: mark.channel }
  return Response.json({ quiet }, { headers: PRIVATE })
}
