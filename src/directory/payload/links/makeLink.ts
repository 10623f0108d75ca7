import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { type Id, payloadId } from '@/db/ids'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { linkMessage } from '@/notify/linkMessages'
import type { Message } from '@/notify/message'
import { enqueueMessage } from '@/notify/payload/enqueue'

import { LINK_DAYS, linkEnd, type LinkOrigin } from '../../link/linkState'
import { hashToken, makeToken } from '../../link/token'

export interface LinkOrder {
  organization: { id: Id; name: string }
  locale: Locale
  origin: LinkOrigin
  /** Whom it is mailed to; nothing when it is copied. */
  recipient?: string
  /** What was being written through an earlier link of the same reader. */
  draft?: Record<string, unknown> | null
  /** The running campaign whose link it stands in for: what is proposed by it counts there. */
  runningCampaign?: Id | undefined
  /** A campaign sends it: until when it works, in which words, under which key of the outbox. */
  campaign?: {
    id: Id
    until: Date
    key: string
    /** @param stopUrl where one asks, by the same link, not to be asked again */
    letter: (url: string, stopUrl: string) => Message
  }
}

export interface MadeLink {
  id: Id
  /** Said once, to whom it is for: only its hash is kept. */
  url: string
}

/**
 * Makes a personal link, in the transaction of the request: the row, the message if it is mailed,
 * and the line of the log.
 */
export async function makeLink(req: PayloadRequest, order: LinkOrder): Promise<MadeLink> {
  const { organization, locale, origin, recipient, draft, campaign, runningCampaign } = order
  const counted = campaign?.id ?? runningCampaign
  const token = makeToken()
  const until = campaign?.until ?? linkEnd(new Date())
  const { id } = await req.payload.create({
    collection: 'sheet-links',
    data: {
      organization: payloadId(organization.id),
      organizationName: organization.name,
      tokenHash: hashToken(token),
      origin,
      locale,
      recipient: recipient ?? null,
      madeBy: req.user ? payloadId(req.user.id) : null,
      expiresAt: until.toISOString(),
      draft: draft ?? null,
      campaign: counted === undefined ? null : payloadId(counted),
    },
    depth: 0,
    overrideAccess: true, // nobody may write one through an address; only this function does
    req,
  })
  const urlOf = (pathname: '/my-sheet' | '/my-sheet/quiet') =>
    `${env.SITE_URL}${pathTo(locale, { pathname, query: { link: token } })}`
  const url = urlOf('/my-sheet')
  if (recipient) {
    await enqueueMessage(req, {
      ...(campaign ? { kind: 'campaign', key: campaign.key } : { kind: 'link' }),
      to: recipient,
      ...(campaign?.letter(url, urlOf('/my-sheet/quiet')) ?? ordinaryLetter(order, url)),
      usefulUntil: until,
    })
  }
  await recordAudit(req, {
    action: origin === 'askedAgain' ? 'sheet-links.askAgain' : 'sheet-links.make',
    summary: organization.name,
    resource: 'organizations',
    resourceKey: organization.id,
    details: { link: id, origin, locale },
  })
  return { id, url }
}

const ordinaryLetter = ({ locale, organization, origin }: LinkOrder, url: string): Message =>
  linkMessage({
    locale,
    url,
    days: LINK_DAYS,
    organization: organization.name,
    isAskedAgain: origin === 'askedAgain',
    contact: env.CONTACT_EMAIL,
  })
