import { COOKIE_OPTIONS } from './cookieOptions'
import type { Payload } from 'payload'

import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'

import {
  isTicketGood,
  readTicket,
  TICKET_MS,
  type TicketPurpose,
  writeTicket,
} from '../secondStep/ticket'
import { findSecondStep } from './secondStep'

/** What the browser holds between the password and the code. */
export const TICKET_COOKIE = {
  name: 'second-step',
  lastsS: TICKET_MS / 1000,
  options: COOKIE_OPTIONS,
}

/** A ticket for the account as it is now: its password was just given. */
export async function makeTicket(
  payload: Payload,
  account: Id,
  purpose: TicketPurpose,
): Promise<string> {
  const kept = await findAccount(payload, account)
  const ticket = { purpose, account, until: Date.now() + TICKET_MS }
  return writeTicket(payload.config.secret, ticket, await bondOf(payload, account, kept))
}

/** The account that a ticket is of; nothing when it is another's, used, or too old. */
export async function findTicketed(
  payload: Payload,
  text: string,
  purpose: TicketPurpose,
): Promise<User | undefined> {
  const ticket = readTicket(text)
  if (ticket?.purpose !== purpose) return undefined
  const kept = await findAccount(payload, ticket.account)
  if (!kept) return undefined
  const bond = await bondOf(payload, ticket.account, kept)
  return isTicketGood(text, payload.config.secret, bond, new Date()) ? kept : undefined
}

const findAccount = (payload: Payload, id: Id): Promise<User | null> =>
  payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })

/** A ticket ends with the password that it was given for, and with the code that it was used with. */
async function bondOf(payload: Payload, account: Id, kept: User | null): Promise<string> {
  const step = await findSecondStep(payload, account)
  return JSON.stringify([kept?.hash, step?.sealedKey, step?.lastStep, step?.recovery.length])
}
