import type { Endpoint } from 'payload'

import { askForPasswordLink } from '@/accounts/payload/passwordLink'
import { readJson } from '@/http/payload/readJson'

/**
 * `POST /api/users/forgot-password`, in place of Payload's own: that one writes outside the
 * transaction that it has opened, which on SQLite stops all writing, and sends mail inside it.
 */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const { email } = await readJson(req)
    if (typeof email !== 'string' || !email.includes('@')) {
      return Response.json(
        { errors: [{ message: req.t('validation:emailAddress') }] },
        { status: 400 },
      )
    }
    askForPasswordLink(req.payload, email)
    return Response.json({ message: req.t('general:success') })
  },
}
