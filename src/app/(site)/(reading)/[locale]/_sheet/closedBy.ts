import type { LinkRefusal } from '@/directory/link/linkRefusals'

/** What opens nothing has a page of its own; the rest is said above the page that it is about. */
const CLOSED = [
  'unknown',
  'expired',
  'revoked',
  'sheetGone',
  'signedOut',
  'wrongPassword',
  'noAccess',
] as const

export type ClosedBy = (typeof CLOSED)[number]

export const isClosed = (refusal: LinkRefusal): refusal is ClosedBy =>
  CLOSED.some((each) => each === refusal)
