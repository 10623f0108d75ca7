import type { Request } from 'express'

import type { Sentences } from './refuse'

export const OTHER_SITE: Sentences = {
  fr: 'Ce formulaire a été envoyé depuis un autre site. Rien n’a été enregistré.',
  en: 'This form was sent from another site. Nothing was saved.',
  es: 'Este formulario se envió desde otro sitio. No se guardó nada.',
}

/** Whether a browser says that another site sent a form; Next refuses it too, with a fault. */
export function isFromOtherSite({ headers }: Pick<Request, 'headers'>): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return true
  if (headers.origin === undefined) return false
  const url = URL.parse(headers.origin)
  return url === null || url.host !== (headers['x-forwarded-host'] ?? headers.host)
}
