import { createHmac, timingSafeEqual } from 'node:crypto'

import type { Id } from '@/db/ids'

import { keyFor } from './seal'

/** What a right password gives where a second step follows: one page, for a while; never a session. */
export type TicketPurpose = 'code' | 'setUp'

/** How long a ticket lasts: the time to find one's phone, or to install an application. */
export const TICKET_MS = 15 * 60_000

export interface Ticket {
  purpose: TicketPurpose
  account: Id
  /** Milliseconds. */
  until: number
}

/**
 * @param bond what the account was when its password was given: the ticket ends as soon as the password,
 *   the second step or its last code is another
 */
export function writeTicket(secret: string, ticket: Ticket, bond: string): string {
  const claims = Buffer.from(JSON.stringify(ticket)).toString('base64url')
  return `${claims}.${sign(secret, ticket.account, claims, bond)}`
}

/** What a ticket says, its signature not looked at: to find the account that it is of. */
export function readTicket(text: string): Ticket | undefined {
  const [claims = ''] = text.split('.')
  try {
    const { purpose, account, until } = JSON.parse(
      Buffer.from(claims, 'base64url').toString(),
    ) as Partial<Ticket>
    const isOne =
      (purpose === 'code' || purpose === 'setUp') &&
      (typeof account === 'string' || typeof account === 'number') &&
      typeof until === 'number'
    return isOne ? { purpose, account, until } : undefined
  } catch {
    return undefined
  }
}

/** Whether the site wrote the ticket, for the account as it is now, and it has not ended. */
export function isTicketGood(text: string, secret: string, bond: string, now: Date): boolean {
  const ticket = readTicket(text)
  if (!ticket || ticket.until <= now.getTime()) return false
  const [claims = '', signature = ''] = text.split('.')
  const [given, right] = [
    Buffer.from(signature),
    Buffer.from(sign(secret, ticket.account, claims, bond)),
  ]
  return given.length === right.length && timingSafeEqual(given, right)
}

const sign = (secret: string, account: Id, claims: string, bond: string): string =>
  createHmac('sha256', keyFor(secret, 'ticket', account))
    .update(JSON.stringify([claims, bond]))
    .digest('base64url')
