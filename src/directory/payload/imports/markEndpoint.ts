import type { Endpoint } from 'payload'

import { hasRole, STAFF } from '@/access'

import { readMark } from './mark'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

/** `GET /api/organizations/:id/import`: which import wrote the sheet last, and what it did. For the team. */
export const importMarkEndpoint: Endpoint = {
  path: '/:id/import',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req.user, ...STAFF)) return Response.json({}, { status: 403, headers: PRIVATE })
    const mark = await readMark(req, String(req.routeParams?.id ?? ''))
    return Response.json({ mark }, { headers: PRIVATE })
  },
}
