import type { LinkRefusal } from '@/directory/link/linkRefusals'

/** What waits for somebody to sign in. */
const SIGN_IN_AGAIN = [
  'signedOut',
  'wrongPassword',
  'codeNeeded',
  'codeWrong',
  'codeClosed',
  'setUpNeeded',
] as const

export type SignInAgainBy = (typeof SIGN_IN_AGAIN)[number]

export const asksToSignIn = (closed: ClosedBy): closed is SignInAgainBy =>
  SIGN_IN_AGAIN.some((each) => each === closed)

/** What opens nothing has a page of its own; the rest is said above the page that it is about. */
const CLOSED = [...SIGN_IN_AGAIN, 'unknown', 'expired', 'revoked', 'sheetGone', 'noAccess'] as const

export type ClosedBy = (typeof CLOSED)[number]

export const isClosed = (refusal: LinkRefusal): refusal is ClosedBy =>
  CLOSED.some((each) => each === refusal)
