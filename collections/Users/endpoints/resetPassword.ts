import { type Endpoint, headersWithCors } from 'payload'
import { generatePayloadCookie } from 'payload/shared'

import { setByLink } from '@/accounts/payload/passwordReset'
import { whole } from '@/db/whole'
import { env } from '@/env'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { fillIn } from '@/text/fillIn'

const KEPT: Label = {
  fr: 'Le mot de passe est changé\u00a0: connectez-vous sur la page de connexion du site. {url}',
  en: 'The password is changed: sign in on the sign-in page of the site. {url}',
  es: 'La contraseña se cambió: inicie sesión en la página del sitio. {url}',
}

/**
 * `POST /api/users/reset-password`, in place of Payload's own and answering as it does; where a second
 * step comes first, the password is kept and no session leaves.
 */
export const resetPassword: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    const { token, password } = req.data ?? {}
    const data = { token: textOf(token), password: textOf(password) }
    const set = await whole(req, () => setByLink(req, data, { overrideAccess: false }))
    if (set.purpose) {
      const locale = personLocale(req)
      const url = `${env.SITE_URL}${pathTo(locale, '/account/sign-in')}`
      const message = fillIn(KEPT[locale], { url })
      return Response.json(
        { message },
        { headers: headersWithCors({ headers: new Headers(), req }) },
      )
    }
    const { payload } = req
    const cookie = generatePayloadCookie({
      collectionAuthConfig: payload.collections.users.config.auth,
      cookiePrefix: payload.config.cookiePrefix,
      token: set.session,
    })
    return Response.json(
      {
        message: req.t('authentication:passwordResetSuccessfully'),
        user: set.user,
        token: set.session,
      },
      { headers: headersWithCors({ headers: new Headers({ 'Set-Cookie': cookie }), req }) },
    )
  },
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
