import type { SheetAccess, SheetRight } from '@/access'
import { readEmail } from '@/accounts/emailAddress'
import { type Id, idOf, payloadId, sameId } from '@/db/ids'
import { MAX_TYPED_CHARS } from '@/text/typed'

/*
 * Who answers for the sheet of an organization: several accounts, each with a right of its own. An
 * account keeps the sheets whose access has ended, so that its history still names people.
 */

/** An account that answers for a sheet now. */
export interface Member {
  account: Id
  name: string
  right: SheetRight
}

/** Accounts of one organization, at most. */
export const MAX_MEMBERS = 20

export const MEMBER_REFUSALS = [
  'lastEditor',
  'tooManyInvitations',
  'tooManyPeople',
  'unknownPerson',
] as const
export type MemberRefusal = (typeof MEMBER_REFUSALS)[number]

/** An account as these functions know it; rows of lists have identifiers of their own. */
interface Account {
  id: Id
  name: string
  sheets?: readonly SheetAccess[] | null
}

/** The members of a sheet among accounts, by name. */
export const membersIn = (accounts: readonly Account[], sheet: Id): Member[] =>
  accounts
    .flatMap(({ id, name, sheets }) => {
      const own = (sheets ?? []).find((each) => isOf(each, sheet) && !each.endedAt)
      return own ? [{ account: id, name: own.name || name, right: own.right ?? 'confirm' }] : []
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))

/** What an account may do with a sheet; `ended` where it could once, `none` where it never could. */
export type Standing = SheetRight | 'ended' | 'none'

export function standingOf(sheets: readonly SheetAccess[], sheet: Id): Standing {
  const own = sheets.find((each) => isOf(each, sheet))
  if (!own) return 'none'
  return own.endedAt ? 'ended' : (own.right ?? 'confirm')
}

/** What a person is called by their colleagues, also once their access has ended. */
export const nameAmong = ({ name, sheets }: Omit<Account, 'id'>, sheet: Id): string =>
  (sheets ?? []).find((each) => isOf(each, sheet))?.name || name

/**
 * Why a member may not get another right, or lose it: an organization keeps somebody who may edit, as
 * nobody else of it could invite again.
 */
export function memberRefusal(
  members: readonly Member[],
  account: Id,
  right: SheetRight | 'ended',
): MemberRefusal | undefined {
  const member = members.find((each) => sameId(each.account, account))
  if (!member) return 'unknownPerson'
  const isLast = !members.some((each) => each.right === 'edit' && !sameId(each.account, account))
  return member.right === 'edit' && right !== 'edit' && isLast ? 'lastEditor' : undefined
}

/**
 * The sheets of an account with one more. Of one that it opens already, an invitation takes nothing
 * away: whoever may edit goes on.
 */
export function withSheet<Row extends SheetAccess>(
  sheets: readonly Row[],
  sheet: Id,
  given: { right: SheetRight; name: string },
): (Row | SheetAccess)[] {
  const at = sheets.findIndex((each) => isOf(each, sheet))
  const known = sheets[at]
  const isEditor = known?.right === 'edit' && !known.endedAt
  const right = isEditor ? 'edit' : given.right
  const row = { organization: payloadId(sheet), ...given, right, endedAt: null }
  return known ? sheets.with(at, { ...known, ...row }) : [...sheets, row]
}

/** The sheets of an account, one of them with another right. */
export const withRight = <Row extends SheetAccess>(
  sheets: readonly Row[],
  sheet: Id,
  right: SheetRight,
): Row[] => sheets.map((each) => (isOf(each, sheet) ? { ...each, right } : each))

/** The sheets of an account, one of which opens nothing any more. */
export const withoutSheet = <Row extends SheetAccess>(
  sheets: readonly Row[],
  sheet: Id,
  now: Date,
): Row[] =>
  sheets.map((each) => (isOf(each, sheet) ? { ...each, endedAt: now.toISOString() } : each))

/** The sheets of an account of which one became another; nothing when there is nothing to move. */
export function withMovedSheet<Row extends SheetAccess>(
  sheets: readonly Row[],
  from: Id,
  to: Id,
): Row[] | undefined {
  if (!sheets.some((each) => isOf(each, from)) || sheets.some((each) => isOf(each, to))) {
    return undefined
  }
  return sheets.map((each) => (isOf(each, from) ? { ...each, organization: payloadId(to) } : each))
}

/** What a row says of one sheet, apart from whose it is. */
export interface RowRight {
  right: SheetRight
  /** ISO date; null while it opens. */
  endedAt: string | null
}

/** Of an account that answers for both of two sheets that become one: what it may do with the kept one. */
export interface JoinedRow {
  before: RowRight
  after: RowRight
}

/** Open over ended, `edit` over `confirm`; nothing when the account has not both. */
export function joinedRow(sheets: readonly SheetAccess[], from: Id, to: Id): JoinedRow | undefined {
  const [other, kept] = [rightIn(sheets, from), rightIn(sheets, to)]
  if (!other || !kept) return undefined
  if (kept.endedAt !== null) return { before: kept, after: other.endedAt === null ? other : kept }
  const isWider = other.endedAt === null && other.right === 'edit'
  return { before: kept, after: isWider ? other : kept }
}

/** The sheets of an account, one of them with what a row says. */
export const withRow = <Row extends SheetAccess>(
  sheets: readonly Row[],
  sheet: Id,
  row: RowRight,
): Row[] => sheets.map((each) => (isOf(each, sheet) ? { ...each, ...row } : each))

/** What an account may do with a sheet, or could. */
export function rightIn(sheets: readonly SheetAccess[], sheet: Id): RowRight | undefined {
  const own = sheets.find((each) => isOf(each, sheet))
  return own && { right: own.right ?? 'confirm', endedAt: own.endedAt ?? null }
}

const isOf = ({ organization }: SheetAccess, sheet: Id): boolean =>
  sameId(idOf(organization), sheet)

/** What is typed of somebody who is invited. */
export interface TypedInvitation {
  name: string
  email: string
}

export interface InvitationProblem {
  name: keyof TypedInvitation
  code: 'required' | 'tooLong' | 'email' | 'address'
}

/** Whether a name says where to go: it would stand in a message that the site signs. */
export const hasAddress = (name: string): boolean => /https?:|www\.|@|\/\//i.test(name)

/** An invitation as it was typed, or what is wrong with each field. A name is one line. */
export function readInvitation(
  typed: TypedInvitation,
): { invitation: TypedInvitation; problems?: undefined } | { problems: InvitationProblem[] } {
  const name = typed.name.replace(/\s+/g, ' ').trim()
  const email = readEmail(typed.email)
  const problems: InvitationProblem[] = [
    ...(name === '' ? [{ name: 'name', code: 'required' } as const] : []),
    ...(name.length > MAX_TYPED_CHARS ? [{ name: 'name', code: 'tooLong' } as const] : []),
    ...(hasAddress(name) ? [{ name: 'name', code: 'address' } as const] : []),
    ...(email ? [] : [{ name: 'email', code: typed.email.trim() ? 'email' : 'required' } as const]),
  ]
  return email && problems.length === 0 ? { invitation: { name, email } } : { problems }
}
