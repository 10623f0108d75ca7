import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { recordAudit } from '@/audit/recordAudit'
import { env } from '@/env'
import { readJson } from '@/http/payload/readJson'
import { personLocale } from '@/i18n/firstLocale'

import { pageKey } from '../address'
import { afterAnswer } from '../answers'
import { isLinkAnswer, type LinkAnswer, type WatchedLink } from '../links'

import { refusal } from './answerEndpoint'
import { LINK_SAID } from './answerWords'
import { lostLinks, mayAnswerFor } from './linkDesk'
import { changeLink } from './store'

/**
 * `POST /api/sources/links/:key`: what the team, or a translator of the languages in which it stands, answers about a link
 * of texts that is no source (`answer`); to `keep`, of the new address that they saw (`seen`). Leaves a line in the log.
 */
export const linkEndpoint: Endpoint = {
  path: '/links/:key',
  method: 'post',
  handler: async (req) => {
    const key = String(req.routeParams?.key ?? '')
    if (!(await mayAnswer(req, key))) throw refusal(req, 'notAllowed', 403)
    const { answer, seen } = await readJson(req)
    if (!isLinkAnswer(answer)) throw refusal(req, 'noAnswer', 400)
    const now = new Date()
    const written = await changeLink(
      req.payload,
      key,
      (link) => link && afterLinkAnswer(link, answer, { seen, key, now }),
    )
    if (!written) throw refusal(req, 'changedMeanwhile', 409)
    if (answer !== 'look') {
      await recordAudit(req, {
        action: `sources.link.${answer}`,
        summary: written.address,
        resource: 'sources',
      })
    }
    return Response.json({ message: LINK_SAID[answer][personLocale(req)] })
  },
}

/** The team; a translator where the link stands in translations into their languages alone. */
async function mayAnswer({ payload, user }: PayloadRequest, key: string): Promise<boolean> {
  if (hasRole(user, ...EDITORS)) return true
  if (!hasRole(user, 'translator')) return false
  const lost = await lostLinks(payload, env.SITE_URL)
  const link = lost.find(({ address }) => pageKey(address) === key)
  return link !== undefined && mayAnswerFor(user, link)
}

function afterLinkAnswer(
  link: WatchedLink,
  answer: LinkAnswer,
  { seen, key, now }: { seen: unknown; key: string; now: Date },
): WatchedLink | undefined {
  if (answer === 'read') {
    // Somebody was there: it is right though the site may not look, as a page that only some networks reach.
    const { unwatched: _, ...read } = link
    return afterAnswer(read, answer, { chapters: [], key, now })
  }
  if (answer === 'look') return afterAnswer(link, answer, { chapters: [], key, now })
  const { moved, ...rest } = link
  return moved && moved.to === seen ? { ...rest, kept: moved.to } : undefined
}
