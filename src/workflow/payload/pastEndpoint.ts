import type { Endpoint } from 'payload'

import { hasRole } from '@/access'
import { getAuditAction } from '@/audit/actions'
import { recordAudit } from '@/audit/recordAudit'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import { findVersion } from './writeDocument'
import { hidePast, showPast } from './hiddenPast'
import { idFrom, readOrder, refusalError } from './request'

const SAID = {
  hide: {
    fr: 'Le passé de ce texte n’est plus montré au public.',
    en: 'The past of this text is no longer shown to the public.',
    es: 'El pasado de este texto ya no se muestra al público.',
  },
  show: {
    fr: 'Le passé de ce texte est de nouveau montré au public.',
    en: 'The past of this text is shown to the public again.',
    es: 'El pasado de este texto vuelve a mostrarse al público.',
  },
} as const satisfies Record<string, Label>

/**
 * `POST …/:id/past`: an administrator hides from the public what a chapter said before the text that is online
 * now, or shows it again, with a reason. Both leave a line in the log.
 */
export const pastEndpoint: Endpoint = {
  path: '/:id/past',
  method: 'post',
  handler: async (req) => {
    const target = { collection: 'guide-chapters', id: idFrom(req) } as const
    if (!hasRole(req.user, 'admin')) throw refusalError(req, [{ code: 'notAllowed' }])
    const { action, reason: given = '' } = await readOrder(req)
    if (action !== 'hide' && action !== 'show') {
      throw refusalError(req, [{ code: 'unknownAction' }])
    }
    const reason = given.trim()
    if (reason === '') throw refusalError(req, [{ code: 'reasonMissing' }])
    const online = await findVersion(req, target, 'readable')
    // What is online stays citable; a withdrawn text leaves its notice only.
    if (action === 'hide') await hidePast(req.payload, target, online.updatedAt)
    else await showPast(req.payload, target)
    await recordAudit(req, {
      action: getAuditAction(target.collection, action === 'hide' ? 'hidePast' : 'showPast'),
      summary: String(online.title ?? ''),
      resource: target.collection,
      resourceKey: target.id,
      details: { reason },
    })
    return Response.json({ message: SAID[action][personLocale(req)] })
  },
}
