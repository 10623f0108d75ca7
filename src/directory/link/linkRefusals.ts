import type { MemberRefusal } from './members'

/** Why something asked by a personal link or an account was not done; its sentences are the page's (`mySheet`). */
export const LINK_REFUSALS = [
  'unknown',
  'expired',
  'revoked',
  'sheetGone',
  'otherLink',
  'changedMeanwhile',
  'nothingSaid',
  'unreadable',
  'busy',
  'unsure',
  'signedOut',
  'noAccess',
  'mayNotEdit',
  'noAddress',
  'notAsked',
  'wrongPassword',
  'codeNeeded',
  'codeWrong',
  'codeClosed',
  'setUpNeeded',
] as const

export type LinkRefusal = (typeof LINK_REFUSALS)[number] | MemberRefusal

/** The status of the answer; what has no line is a form to read again. */
const STATUSES: Partial<Record<LinkRefusal, number>> = {
  unknown: 403,
  expired: 403,
  revoked: 403,
  sheetGone: 410,
  otherLink: 409,
  notAsked: 409,
  changedMeanwhile: 409,
  busy: 503,
  unsure: 503,
  signedOut: 401,
  wrongPassword: 401,
  codeNeeded: 401,
  codeWrong: 401,
  codeClosed: 401,
  setUpNeeded: 401,
  noAccess: 403,
  mayNotEdit: 403,
  lastEditor: 409,
  unknownPerson: 409,
}

export const linkRefusalStatus = (code: LinkRefusal): number => STATUSES[code] ?? 422
