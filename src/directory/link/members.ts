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

export const MEMBER_REFUSALS = ['lastEditor', 'tooManyPeople', 'unknownPerson'] as const
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

const isOf = ({ organization }: SheetAccess, sheet: Id): boolean =>
  sameId(idOf(organization), sheet)

/** What is typed of somebody who is invited. */
export interface TypedInvitation {
  name: string
  email: string
}

export interface InvitationProblem {
  name: keyof TypedInvitation
  code: 'required' | 'tooLong' | 'email'
}

/** An invitation as it was typed, or what is wrong with each field. A name is one line. */
export function readInvitation(
  typed: TypedInvitation,
): { invitation: TypedInvitation; problems?: undefined } | { problems: InvitationProblem[] } {
  const name = typed.name.replace(/\s+/g, ' ').trim()
  const email = readEmail(typed.email)
  const problems: InvitationProblem[] = [
    ...(name === '' ? [{ name: 'name', code: 'required' } as const] : []),
    ...(name.length > MAX_TYPED_CHARS ? [{ name: 'name', code: 'tooLong' } as const] : []),
    ...(email ? [] : [{ name: 'email', code: typed.email.trim() ? 'email' : 'required' } as const]),
  ]
  return email && problems.length === 0 ? { invitation: { name, email } } : { problems }
}
