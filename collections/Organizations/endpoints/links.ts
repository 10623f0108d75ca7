import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole, STAFF } from '@/access'
import { sameId } from '@/db/ids'
import { whole } from '@/db/whole'
import { linkState } from '@/directory/link/linkState'
import { makeLink } from '@/directory/payload/links/makeLink'
import { revokeLink } from '@/directory/payload/links/revokeLink'
import { readSheet, type ReadSheet } from '@/directory/payload/readSheet'
import { readJson } from '@/http/payload/readJson'
import { firstLocale, personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

const REFUSED = {
  notAllowed: {
    fr: 'Réservé à l’équipe de recherche.',
    en: 'For the research team only.',
    es: 'Reservado al equipo de investigación.',
  },
  unknown: {
    fr: 'Cette fiche ou ce lien n’existe pas.',
    en: 'This listing or this link does not exist.',
    es: 'Esta ficha o este enlace no existe.',
  },
  noAddress: {
    fr: 'La fiche n’a pas de courriel\u00a0: ajoutez-le, ou copiez le lien pour le remettre vous-même.',
    en: 'The listing has no e-mail: add it, or copy the link to hand it over yourself.',
    es: 'La ficha no tiene correo: añádalo, o copie el enlace para entregarlo usted.',
  },
  doNotList: {
    fr: 'Cet organisme a demandé à ne pas paraître\u00a0: on ne lui écrit pas.',
    en: 'This organization asked not to appear: it is not written to.',
    es: 'Esta organización pidió no aparecer: no se le escribe.',
  },
  alreadyEnded: {
    fr: 'Ce lien était déjà révoqué.',
    en: 'This link was revoked already.',
    es: 'Este enlace ya estaba revocado.',
  },
} satisfies Record<string, Label>

const STATUSES: Record<keyof typeof REFUSED, number> = {
  notAllowed: 403,
  unknown: 404,
  noAddress: 422,
  doNotList: 422,
  alreadyEnded: 409,
}

/**
 * `GET …/:id/links`: the personal links of a sheet and their states. `POST`: one more, mailed or to be
 * copied. `POST …/:id/links/:link/revoke`: ends one.
 */
export const linkEndpoints: Endpoint[] = [
  {
    path: '/:id/links',
    method: 'get',
    handler: async (req) => {
      if (!hasRole(req.user, ...STAFF)) return refused(req, 'notAllowed')
      const sheet = await findSheet(req)
      return sheet ? answer(req, sheet) : refused(req, 'unknown')
    },
  },
  {
    path: '/:id/links',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req.user, ...EDITORS)) return refused(req, 'notAllowed')
      const { deliver, locale } = await readJson(req)
      return whole(req, async () => {
        const sheet = await findSheet(req)
        if (!sheet) return refused(req, 'unknown')
        const { document } = sheet
        const isMailed = deliver !== 'copy'
        const recipient = document.contact?.email
        if (isMailed && document.doNotList) return refused(req, 'doNotList')
        if (isMailed && !recipient) return refused(req, 'noAddress')
        const { url } = await makeLink(req, {
          organization: document,
          locale: firstLocale(locale),
          origin: isMailed ? 'mailed' : 'copied',
          ...(isMailed && recipient ? { recipient } : {}),
        })
        return answer(req, sheet, isMailed ? {} : { url })
      })
    },
  },
  {
    path: '/:id/links/:link/revoke',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req.user, ...EDITORS)) return refused(req, 'notAllowed')
      return whole(req, async () => {
        const sheet = await findSheet(req)
        const link = (sheet ? await linksOf(req, sheet) : []).find(({ id }) =>
          sameId(id, String(req.routeParams?.link ?? '')),
        )
        if (!sheet || !link) return refused(req, 'unknown')
        const isEnded = await revokeLink(req, link.id, 'team')
        return isEnded ? answer(req, sheet) : refused(req, 'alreadyEnded')
      })
    },
  },
]

const refused = (req: PayloadRequest, reason: keyof typeof REFUSED): Response =>
  Response.json(
    { errors: [{ code: reason, message: REFUSED[reason][personLocale(req)] }] },
    { status: reason === 'notAllowed' && !req.user ? 401 : STATUSES[reason], headers: PRIVATE },
  )

const findSheet = (req: PayloadRequest): Promise<ReadSheet | undefined> =>
  readSheet(req.payload, String(req.routeParams?.id ?? ''), req)

/** Links shown with a sheet, newest first; older ones stand in the list of links. */
const SHOWN_LINKS = 20

async function linksOf(req: PayloadRequest, { document }: ReadSheet) {
  const { docs } = await req.payload.find({
    collection: 'sheet-links',
    where: { organization: { equals: document.id } },
    sort: '-createdAt',
    depth: 0,
    limit: SHOWN_LINKS,
    overrideAccess: false,
    req,
  })
  return docs
}

async function answer(req: PayloadRequest, sheet: ReadSheet, more: object = {}): Promise<Response> {
  const now = new Date()
  const links = (await linksOf(req, sheet)).map((link) => ({
    id: link.id,
    state: linkState(link, now),
    origin: link.origin,
    recipient: link.recipient ?? null,
    locale: link.locale,
    madeAt: link.createdAt,
    usedAt: link.usedAt ?? null,
    expiresAt: link.expiresAt,
  }))
  const address = sheet.document.contact?.email ?? null
  return Response.json({ links, address, ...more }, { headers: PRIVATE })
}
