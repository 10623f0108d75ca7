import type { Endpoint, PayloadRequest } from 'payload'

import { hasRole } from '@/access'
import { getAuditAction } from '@/audit/actions'
import { recordAudit } from '@/audit/recordAudit'
import { bumpContentVersion } from '@/contentVersion/change'
import { findOnlineSince } from '@/data/versionOn'
import type { Id } from '@/db/ids'
import { whole } from '@/db/whole'
import { withholdEditions } from '@/editions/payload/withhold'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import { findVersion } from './writeDocument'
import { hidePast, type PastChange, showPast, undoPast } from './hiddenPast'
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
 * now, in each language, or shows it again, with a reason. Both leave a line in the log.
 */
export const pastEndpoint: Endpoint = {
  path: '/:id/past',
  method: 'post',
  handler: async (req) => {
    const target: Chapter = { collection: 'guide-chapters', id: idFrom(req) }
    if (!hasRole(req.user, 'admin')) throw refusalError(req, [{ code: 'notAllowed' }])
    const { action, reason: given = '' } = await readOrder(req)
    if (action !== 'hide' && action !== 'show') {
      throw refusalError(req, [{ code: 'unknownAction' }])
    }
    const reason = given.trim()
    if (reason === '') throw refusalError(req, [{ code: 'reasonMissing' }])
    const { title, slug } = await findVersion<{ title?: unknown; slug?: string }>(
      req,
      target,
      'readable',
    )
    const change = action === 'hide' ? await hide(req, target) : await show(req, target)
    // Twice the same is said once in the log.
    if (change) {
      await tell(req, target, { action, reason, summary: String(title ?? ''), slug, change })
    }
    return Response.json({ message: SAID[action][personLocale(req)] })
  },
}

interface Chapter {
  collection: 'guide-chapters'
  id: Id
}

/** What is online stays citable; a withdrawn text leaves its notice only. */
async function hide(req: PayloadRequest, target: Chapter): Promise<PastChange | undefined> {
  const online = await findOnlineSince(req.payload, target)
  // What was never online has no past.
  if (!online) throw refusalError(req, [{ code: 'nothingPublished' }])
  return hidePast(req.payload, target, online)
}

async function show(req: PayloadRequest, target: Chapter): Promise<PastChange | undefined> {
  const change = await showPast(req.payload, target)
  if (change === 'lost') throw refusalError(req, [{ code: 'changedMeanwhile' }])
  return change
}

interface Told {
  action: 'hide' | 'show'
  reason: string
  summary: string
  /** French address. */
  slug: string | undefined
  change: PastChange
}

/** The log and the kept pages follow, or what was hidden or shown is as before. */
async function tell(
  req: PayloadRequest,
  target: Chapter,
  { action, reason, summary, slug, change }: Told,
): Promise<void> {
  try {
    await whole(req, async () => {
      if (action === 'hide' && slug) await withholdEditions(req, 'guide', slug)
      await bumpContentVersion(req.payload, req, { ...target, id: String(target.id) })
      await recordAudit(req, {
        action: getAuditAction(target.collection, action === 'hide' ? 'hidePast' : 'showPast'),
        summary,
        resource: target.collection,
        resourceKey: target.id,
        details: { reason },
      })
    })
  } catch (error) {
    await undoPast(req.payload, target, change)
    throw error
  }
}
