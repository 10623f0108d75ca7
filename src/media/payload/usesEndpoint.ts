import type { Endpoint } from 'payload'

import { hasRole, STAFF } from '@/access'
import { readId } from '@/db/readId'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import { findUses } from './findUses'

const NOT_ALLOWED: Label = {
  fr: 'Réservé à l’équipe.',
  en: 'For the team only.',
  es: 'Reservado al equipo.',
}

/** `GET /api/media/:id/uses`: where a picture or document is used, for the team. */
export const usesEndpoint: Endpoint = {
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    const headers = { 'Cache-Control': 'private, no-store' }
    if (!hasRole(req.user, ...STAFF)) {
      const message = NOT_ALLOWED[personLocale(req)]
      return Response.json({ errors: [{ message }] }, { status: 403, headers })
    }
    const id = readId(req.payload, String(req.routeParams?.id ?? ''))
    const uses = id === undefined ? [] : await findUses(req, id)
    return Response.json({ uses }, { headers })
  },
}
