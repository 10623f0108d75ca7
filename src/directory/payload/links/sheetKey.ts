import type { Payload, PayloadRequest } from 'payload'

import { sheetRight, type SheetRight } from '@/access'
import { type Id, idOf, payloadId } from '@/db/ids'
import type { SheetLink, User } from '@/payload-types'

import { type LinkDraft, readLinkDraft } from '../../link/linkDraft'
import type { LinkRefusal } from '../../link/linkRefusals'
import { ofAccount, organizationOf } from '../../link/sheetPages'
import type { OWN_CHANNELS } from '../../vocabulary'
import { findDraft } from './drafts'
import { findLink } from './findLink'

/** What opens a sheet to whoever answers for it: the token of a personal link, or an account. */
export type SheetKey = { token: unknown } | { account: Id | undefined; organization: Id }

/** Who answers for a sheet, whichever key they hold. */
export interface SheetHolder {
  /** What the pages of the sheet are drawn for (`sheetPages`). */
  of: string
  organization: Id
  right: SheetRight
  /** How what they confirm and send comes. */
  channel: (typeof OWN_CHANNELS)[number]
  /** The link that they hold; nothing for an account. */
  link: SheetLink | null
  /** Who is signed in; nobody for a link. */
  person: User | null
  draft: LinkDraft
  /** ISO dates. */
  draftSavedAt: string | null
  /** What was confirmed before it is asked again; null when what is fresh is not. */
  since: string | null
  /** The end of the link; null for an account. */
  until: string | null
  /** Where the team's answer goes. */
  replyTo: string | null
  campaign: Id | null
}

export type FoundHolder = { holder: SheetHolder; refusal?: undefined } | { refusal: LinkRefusal }

/** The key that a form is answered with: that of the page that it was drawn on. */
export function keyOf({
  token,
  account,
  of,
}: {
  token?: unknown
  account?: Id | undefined
  of: string | undefined
}): SheetKey {
  const organization = organizationOf(of)
  return organization === undefined ? { token } : { account, organization }
}

/** Who holds a key, as things stand now, in the transaction of the request if there is one. */
export const findHolder = (
  payload: Payload,
  key: SheetKey,
  req?: PayloadRequest,
): Promise<FoundHolder> =>
  'token' in key ? byLink(payload, key.token, req) : byAccount(payload, key, req)

async function byLink(
  payload: Payload,
  token: unknown,
  req: PayloadRequest | undefined,
): Promise<FoundHolder> {
  const found = await findLink(payload, token, req)
  if (found.problem) return { refusal: found.problem }
  const { link } = found
  const organization = idOf(link.organization)
  if (organization === undefined) return { refusal: 'sheetGone' }
  return {
    holder: {
      of: String(link.id),
      organization,
      right: 'edit',
      channel: 'link',
      link,
      person: null,
      draft: readLinkDraft(link.draft),
      draftSavedAt: link.draftSavedAt ?? null,
      since: link.createdAt,
      until: link.expiresAt,
      replyTo: link.recipient ?? null,
      campaign: idOf(link.campaign) ?? null,
    },
  }
}

/** Rights are read each time: an access that was ended a moment ago opens nothing. */
async function byAccount(
  payload: Payload,
  { account, organization }: Extract<SheetKey, { organization: Id }>,
  req: PayloadRequest | undefined,
): Promise<FoundHolder> {
  if (account === undefined) return { refusal: 'signedOut' }
  const person = await payload.findByID({
    collection: 'users',
    id: payloadId(account),
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // only what the account opens
    ...(req ? { req } : {}),
  })
  const right = sheetRight(person, organization)
  if (!person || !right) return { refusal: 'noAccess' }
  const kept = await findDraft(payload, { account: person.id, organization }, req)
  return {
    holder: {
      of: ofAccount(organization),
      organization,
      right,
      channel: 'account',
      link: null,
      person,
      // What was written before the right was taken away is neither shown nor sent.
      draft: right === 'edit' ? readLinkDraft(kept?.draft) : { changes: [] },
      draftSavedAt: kept?.savedAt ?? null,
      since: null,
      until: null,
      replyTo: person.email,
      campaign: null,
    },
  }
}
