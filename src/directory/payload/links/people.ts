import type { Payload } from 'payload'

import { SHEET_RIGHTS, type SheetRight } from '@/access'
import { readEmail } from '@/accounts/emailAddress'
import { changeSheetRight, endSheetAccess, inviteToSheet } from '@/accounts/payload/sheetAccess'
import { hasAddress, readInvitation, type TypedInvitation } from '@/directory/link/members'
import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'

import { type Answering, answering, type LinkAnswer } from './answers'

/** Somebody whom a member invites. */
export interface TypedColleague extends TypedInvitation {
  right: string
  locale: Locale
}

/** Invites a colleague to the same sheet. Whether they have an account already is told to nobody. */
export const inviteColleague = (
  payload: Payload,
  by: Answering,
  { right, locale, ...typed }: TypedColleague,
): Promise<LinkAnswer> =>
  answering(payload, by, async (req, { holder, sheet }) => {
    if (!holder.person || holder.right !== 'edit') return { refusal: 'mayNotEdit' }
    const read = readInvitation(typed)
    if (read.problems) return { problems: read.problems }
    const refusal = await inviteToSheet(req, {
      organization: sheet.document,
      ...read.invitation,
      locale,
      right: readRight(right),
      invitedBy: hasAddress(holder.person.name) ? sheet.document.name : holder.person.name,
    })
    return refusal ? { refusal } : {}
  })

/** Gives a colleague another right. */
export const changeColleague = (
  payload: Payload,
  by: Answering,
  { account, right }: { account: Id; right: string },
): Promise<LinkAnswer> =>
  answering(payload, by, async (req, { holder, sheet }) => {
    if (!holder.person || holder.right !== 'edit') return { refusal: 'mayNotEdit' }
    const changed = { account, right: readRight(right), isTeam: false }
    const refusal = await changeSheetRight(req, sheet.document, changed)
    return refusal ? { refusal } : {}
  })

/** Ends the access of a colleague, or one's own. */
export const endColleague = (payload: Payload, by: Answering, account: Id): Promise<LinkAnswer> =>
  answering(payload, by, async (req, { holder, sheet }) => {
    const isOwn = String(holder.person?.id) === String(account)
    if (!holder.person || (holder.right !== 'edit' && !isOwn)) return { refusal: 'mayNotEdit' }
    const refusal = await endSheetAccess(req, sheet.document, { account, isTeam: false })
    return refusal ? { refusal } : {}
  })

/**
 * An organization that holds its personal link asks for an account. It is opened at the address that
 * the link was sent to, or at the one on the sheet: whoever was forwarded the link gets none.
 */
export const askForAccount = (
  payload: Payload,
  by: Answering,
  { name, locale }: { name: string; locale: Locale },
): Promise<LinkAnswer> =>
  answering(payload, by, async (req, { holder, sheet }) => {
    if (!holder.link) return { refusal: 'mayNotEdit' }
    const email = readEmail(holder.replyTo ?? sheet.document.contact?.email)
    if (!email) return { refusal: 'noAddress' }
    const read = readInvitation({ name, email })
    if (read.problems) return { problems: read.problems }
    const refusal = await inviteToSheet(req, {
      organization: sheet.document,
      ...read.invitation,
      locale,
      right: 'edit',
      invitedBy: null,
    })
    return refusal ? { refusal } : {}
  })

const readRight = (typed: string): SheetRight =>
  SHEET_RIGHTS.find((right) => right === typed) ?? 'confirm'
