import type { Request, RequestHandler } from 'express'

import { refuse, type Sentences } from './refuse'

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

/**
 * A form is sent from our own pages; browsers say when it is not. One that says so itself is believed,
 * whatever a proxy made of the site's name: nothing here is done in anybody's name but by a cookie that
 * other sites cannot make the browser send.
 */
export const refuseOtherSites: RequestHandler = (req, res, next) => {
  const site = req.headers['sec-fetch-site']
  if (site === undefined ? isFromOtherSite(req) : site === 'cross-site') {
    refuse(req, res, 403, OTHER_SITE)
  } else next()
}
