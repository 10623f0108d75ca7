import { EDITORS, hasRole, type Role } from '@/access'
import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import {
  endedAccess,
  isRenewalTime,
  type RequestKind,
  type RequestState,
} from '@/map/accessDecision'

/*
 * What a decision about a request to read the map does: to whose account, who is told, what the log
 * keeps. `payload/applyMapDecision.ts` writes it.
 */

/** A request, as far as a decision about it goes. */
export interface AccessRequest {
  id: Id
  /** Absent on what was asked before there were several. */
  kind?: RequestKind | null
  name: string
  email: string
  organization: string
  locale: Locale
  state: RequestState
  /** The view whose rows are asked for, as an address has it; of `rows` only. */
  question?: string | null
  /** The last day of access, included. */
  accessUntil?: string | null
  /** Said to the person when access is refused or withdrawn. */
  reason?: string | null
  account?: Id | { id: Id } | null
  /** ISO date of the save that decided. */
  updatedAt?: string
}

/** What was decided: a new state, or a later end of an access that was given. */
export type AccessEvent = Exclude<RequestState, 'received' | 'unconfirmed'> | 'extended'

interface AccessEffect {
  /** The account of the address that asked, made if there is none; or the one that was granted. */
  account: 'ofAddress' | 'ofRequest' | 'none'
  /** A person without a proved address needs the link whatever is decided. */
  tells: 'always' | 'unlessProved'
}

const ACCESS_EFFECTS: Readonly<Record<AccessEvent, AccessEffect>> = {
  approved: { account: 'ofAddress', tells: 'always' },
  extended: { account: 'ofAddress', tells: 'unlessProved' },
  refused: { account: 'none', tells: 'always' },
  withdrawn: { account: 'ofRequest', tells: 'always' },
}

/** Rows past the limit change no account: the door of exports looks for what was granted. */
export const accountWritten = (
  event: AccessEvent,
  { kind }: Pick<AccessRequest, 'kind'>,
): AccessEffect['account'] => (kind === 'rows' ? 'none' : ACCESS_EFFECTS[event].account)

/** What a change of a request decides; nothing when it only changes other fields. */
export function accessEvent(
  before: Pick<AccessRequest, 'state' | 'accessUntil'>,
  after: Pick<AccessRequest, 'state' | 'accessUntil'>,
): AccessEvent | undefined {
  if (after.state !== before.state) return isDecided(after.state) ? after.state : undefined
  const isExtended = after.state === 'approved' && after.accessUntil !== before.accessUntil
  return isExtended ? 'extended' : undefined
}

const isDecided = (state: RequestState): state is Exclude<AccessEvent, 'extended'> =>
  state !== 'received' && state !== 'unconfirmed'

/** Whether the person is told of it by e-mail. */
export const isTold = (event: AccessEvent, needsPassword: boolean): boolean =>
  ACCESS_EFFECTS[event].tells === 'always' || needsPassword

/** The account of the address that asked, when there is one. */
export interface KnownAccount {
  id: Id
  roles?: readonly Role[] | null
  /** ISO date; a link that was mailed to the address was used. */
  emailProvedAt?: string | null
}

/**
 * Whether the account is opened by the link in the message only: whoever made an account that has
 * not proved its address may not be who reads that mail.
 */
export const needsPassword = (known: KnownAccount | undefined): boolean => !known?.emailProvedAt

/**
 * Whether an account may ask to go on reading: its access ends soon, or has ended, and is all that
 * opens the map to it. Its roles open it to others, without an end.
 */
export const isRenewable = (
  account: { roles?: readonly Role[] | null; mapAccessUntil?: string | null },
  now: Date,
): boolean =>
  hasRole(account, 'mapReader') &&
  !hasRole(account, ...EDITORS) &&
  Boolean(account.mapAccessUntil && isRenewalTime(account.mapAccessUntil, now))

/** What of an account a granted access writes. */
export interface GrantedFields {
  roles: Role[]
  mapAccessUntil: string | null | undefined
  password?: string
  name?: string
  email?: string
  preferredLocale?: Locale
}

/**
 * What is written to the account, known or new; what else it may do stays.
 *
 * @param secret a password that nobody knows, until the link sets one
 */
export function grantedFields(
  request: AccessRequest,
  known: KnownAccount | undefined,
  secret: string,
): GrantedFields {
  return {
    roles: [...new Set<Role>([...(known?.roles ?? []), 'mapReader'])],
    mapAccessUntil: request.accessUntil,
    ...(needsPassword(known) && { password: secret }),
    ...(!known && {
      name: request.name,
      email: request.email,
      preferredLocale: request.locale,
    }),
  }
}

/** What ends an access now; the account stays, with what else it may do. */
export const endedFields = (now: Date): { mapAccessUntil: string } => ({
  mapAccessUntil: endedAccess(now),
})

/** The line of the log. */
export const accessEntry = (event: AccessEvent, request: AccessRequest) => ({
  action: `${request.kind === 'rows' ? 'mapRows' : 'mapAccess'}.${event}` as const,
  summary: `${request.name} (${request.organization})`,
  resource: 'map-access-requests',
  resourceKey: request.id,
  details: { accessUntil: request.accessUntil ?? null },
})
