import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { hasRole, type Role, type SheetRight, STAFF } from '@/access'
import type { AuditAction } from '@/audit/actions'
import { recordAudit } from '@/audit/recordAudit'
import { fieldsFor } from '@/db/documents'
import { type Id, payloadId } from '@/db/ids'
import { meetOver } from '@/db/meetOver'
import { dropDraft } from '@/directory/payload/links/drafts'
import {
  MAX_MEMBERS,
  memberRefusal,
  type MemberRefusal,
  type Standing,
  standingOf,
  withoutSheet,
  withRight,
  withSheet,
} from '@/directory/link/members'
import { ofAccount, sheetHref } from '@/directory/link/sheetPages'
import { findMembers } from '@/directory/payload/links/findMembers'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { enqueueMessage, wasEnqueuedSince } from '@/notify/payload/enqueue'
import { sheetAccessMessage } from '@/notify/sheetAccessMessages'
import type { User } from '@/payload-types'

import { accountLocale } from '../accountLocale'
import { needsPassword } from '../mapAccess'

/** How long a first password can be chosen through the link of an invitation, in days. */
const LINK_DAYS = 14
const LINK_MS = LINK_DAYS * 24 * 60 * 60_000

/** One address is invited to one sheet no more than once in this time. */
const INTERVAL_MS = 10 * 60_000

/** Invitations sent for one sheet in a day, at most. */
const MAX_INVITATIONS = 10
const DAY_MS = 24 * 60 * 60_000

export interface SheetInvitation {
  organization: { id: Id; name: string }
  name: string
  email: string
  /** In which language a new account is written to. */
  locale: Locale
  right: SheetRight
  /** Who invites; nobody when the organization asked for it by its personal link. */
  invitedBy: string | null
}

/**
 * Gives the account of an address a sheet, making the account if there is none, and writes to it. Whoever
 * invites is answered the same whether there was one. An account that has not proved its address is
 * opened by the link in the message only, as for the map.
 */
export async function inviteToSheet(
  req: PayloadRequest,
  order: SheetInvitation,
): Promise<MemberRefusal | undefined> {
  const { organization, email, invitedBy } = order
  await meetOver(req, membersOf(organization.id))
  const members = await findMembers(req.payload, organization.id, req)
  const known = await findByEmail(req, email)
  const stands = standingOf(known?.sheets ?? [], organization.id)
  // Whoever asks by a link opens nothing that a person has ended, and gives nobody a wider right.
  if (invitedBy === null && known && stands === 'ended') {
    await note(req, 'sheet-accounts.askEnded', organization, { account: known.id })
    return undefined
  }
  const right = rightGiven(stands, order)
  const isOpen = stands === 'edit' || stands === 'confirm'
  if (!isOpen && members.length >= MAX_MEMBERS) return 'tooManyPeople'
  if (stands === right) {
    const since = new Date(Date.now() - INTERVAL_MS)
    const message = { kind: 'account', to: email, since } as const
    if (await wasEnqueuedSince(req.payload, message, req)) return undefined
  }
  if ((await countInvitations(req, organization.id)) >= MAX_INVITATIONS) return 'tooManyInvitations'
  const given = { ...order, right }
  const { isLinkNeeded, account } = await giveSheet(req, given, known)
  await tell(req, given, account, isLinkNeeded)
  const action = invitedBy === null ? 'sheet-accounts.ask' : 'sheet-accounts.invite'
  await note(req, action, organization, { account: account.id, right })
  return undefined
}

const membersOf = (organization: Id): string => `sheet-members:${organization}`

/** An invitation takes nothing away; a link that is passed on widens nothing. */
function rightGiven(stands: Standing, { right, invitedBy }: SheetInvitation): SheetRight {
  if (stands === 'edit') return 'edit'
  return stands === 'confirm' && invitedBy === null ? 'confirm' : right
}

/** What was sent for a sheet in a day, whatever was ended meanwhile. */
async function countInvitations(req: PayloadRequest, organization: Id): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'audit-events',
    where: {
      action: { in: ['sheet-accounts.ask', 'sheet-accounts.invite'] },
      resourceKey: { equals: String(organization) },
      createdAt: { greater_than: new Date(Date.now() - DAY_MS).toISOString() },
    },
    overrideAccess: true, // counted, not shown
    req,
  })
  return totalDocs
}

const note = (
  req: PayloadRequest,
  action: Extract<AuditAction, `sheet-accounts.${string}`>,
  organization: SheetInvitation['organization'],
  details: Record<string, Id>,
): Promise<unknown> =>
  recordAudit(req, {
    action,
    summary: organization.name,
    resource: 'organizations',
    resourceKey: organization.id,
    details,
  })

/** Gives a member another right; or says why not. */
export async function changeSheetRight(
  req: PayloadRequest,
  organization: { id: Id; name: string },
  { account, right, isTeam }: { account: Id; right: SheetRight; isTeam: boolean },
): Promise<MemberRefusal | undefined> {
  await meetOver(req, membersOf(organization.id))
  const refusal = memberRefusal(
    await findMembers(req.payload, organization.id, req),
    account,
    right,
  )
  if (refusal && !(isTeam && refusal === 'lastEditor')) return refusal
  await updateSheets(req, account, (sheets) => withRight(sheets, organization.id, right))
  await note(req, 'sheet-accounts.right', organization, { account, right })
  return undefined
}

/** Ends what a member may do with a sheet, at once, and forgets what they had not sent; or says why not. */
export async function endSheetAccess(
  req: PayloadRequest,
  organization: { id: Id; name: string },
  { account, isTeam }: { account: Id; isTeam: boolean },
): Promise<MemberRefusal | undefined> {
  await meetOver(req, membersOf(organization.id))
  const refusal = memberRefusal(
    await findMembers(req.payload, organization.id, req),
    account,
    'ended',
  )
  // The team may end the last one too: it can invite another.
  if (refusal && !(isTeam && refusal === 'lastEditor')) return refusal
  await updateSheets(req, account, (sheets) => withoutSheet(sheets, organization.id, new Date()))
  await dropDraft(req, { account, organization: organization.id })
  await note(req, 'sheet-accounts.end', organization, { account })
  return undefined
}

async function findByEmail(req: PayloadRequest, email: string): Promise<User | undefined> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    limit: 1,
    pagination: false,
    showHiddenFields: true, // whether it has a session
    overrideAccess: true, // only to give it a sheet; nobody is told whether it exists
    req,
  })
  return docs[0]
}

interface Given {
  account: Pick<User, 'id' | 'email' | 'name' | 'preferredLocale'>
  /** A first password, chosen through the link in the message. */
  isLinkNeeded: boolean
}

async function giveSheet(
  req: PayloadRequest,
  { organization, name, email, locale, right }: SheetInvitation,
  known: User | undefined,
): Promise<Given> {
  const isLinkNeeded = needsFirstPassword(known)
  const fields = {
    roles: [...new Set<Role>([...(known?.roles ?? []), 'organization'])],
    sheets: withSheet(known?.sheets ?? [], organization.id, { right, name }),
    ...(isLinkNeeded && { password: randomBytes(32).toString('base64url') }),
    ...(!known && { name, email, preferredLocale: locale }),
  }
  const common = { collection: 'users', depth: 0, overrideAccess: true, req } as const // see above
  const account = known
    ? await req.payload.update({ ...common, id: known.id, data: fieldsFor<Partial<User>>(fields) })
    : await req.payload.create({ ...common, data: fieldsFor<User>(fields) })
  return { account, isLinkNeeded }
}

/**
 * Whether the account is opened by the link in the message only. One that somebody uses already, or that
 * was given for something else, keeps its password: an invitation locks nobody out.
 */
const needsFirstPassword = (known: User | undefined): boolean =>
  needsPassword(known) &&
  !hasRole(known, ...STAFF, 'mapReader') &&
  (known?.sessions ?? []).length === 0

async function tell(
  req: PayloadRequest,
  { organization, invitedBy, right }: SheetInvitation,
  account: Given['account'],
  isLinkNeeded: boolean,
): Promise<void> {
  const locale = accountLocale(account)
  const token = isLinkNeeded ? await firstPasswordToken(req, account.email) : undefined
  const page =
    token === undefined
      ? sheetHref(ofAccount(organization.id))
      : ({ pathname: '/account/new-password', query: { token } } as const)
  await enqueueMessage(req, {
    kind: 'account',
    to: account.email,
    ...sheetAccessMessage({
      locale,
      name: account.name,
      organization: organization.name,
      invitedBy,
      right,
      url: `${env.SITE_URL}${pathTo(locale, page)}`,
      days: token === undefined ? null : LINK_DAYS,
      contact: env.CONTACT_EMAIL,
    }),
    ...(token !== undefined && { usefulUntil: new Date(Date.now() + LINK_MS) }),
  })
}

async function firstPasswordToken(req: PayloadRequest, email: string): Promise<string> {
  const token = await req.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true, // ours is in the person's language and leads to our own page
    expiration: LINK_MS,
    req,
  })
  if (!token) throw new Error('The account that is invited was not found')
  return token
}

async function updateSheets(
  req: PayloadRequest,
  account: Id,
  change: (sheets: NonNullable<User['sheets']>) => NonNullable<User['sheets']>,
): Promise<void> {
  const common = { collection: 'users', depth: 0, overrideAccess: true, req } as const // asked before
  const { sheets } = await req.payload.findByID({ ...common, id: payloadId(account) })
  await req.payload.update({
    ...common,
    id: payloadId(account),
    data: { sheets: change(sheets ?? []) },
  })
}
