import type { Payload, PayloadRequest } from 'payload'

import { storedAs } from '@/db/documents'
import { writeWhole } from '@/db/whole'
import { env } from '@/env'
import type { User } from '@/payload-types'

import { mustHaveSecondStep } from '../secondStep/required'
import { noteSignIn } from './browsers'
import { findSecondStepIn } from './secondStep'
import { WITHOUT_SESSION } from './secondStepNeeded'
import type { TicketPurpose } from '../secondStep/ticket'
import type { OpenedSession, SecondStepAsked } from './sessions'
import { makeTicket } from './tickets'

/**
 * Sets the password of who followed a link, and opens a session. Where a second step follows, or must be
 * set up first, the password is set and no session stays: who reads the mail of an account has one of
 * the two things that it asks for.
 */
export async function openByPasswordLink(
  payload: Payload,
  headers: Headers,
  data: { token: string; password: string },
): Promise<OpenedSession | SecondStepAsked> {
  const { user, session, purpose } = await writeWhole(payload, (req) => setByLink(req, data))
  if (purpose) return { purpose, ticket: await makeTicket(payload, user.id, purpose) }
  const browser = await noteSignIn(payload, user, { headers, token: session })
  return { user, token: session, browser }
}

/** What a password chosen through a link comes to. */
export interface SetByLink {
  user: User
  /** The token of a session, which opens nothing when a second step comes first. */
  session: string
  purpose?: TicketPurpose
}

/** The same within a request, which is whole. No session stays where a second step comes first. */
export async function setByLink(
  req: PayloadRequest,
  data: { token: string; password: string },
  { overrideAccess = true } = {}, // the token is the right
): Promise<SetByLink> {
  const { payload } = req
  req.context[WITHOUT_SESSION] = true
  const { token, user: kept } = await payload.resetPassword({
    collection: 'users',
    data,
    overrideAccess,
    req,
  })
  const user = storedAs<User>(kept)
  const has = await findSecondStepIn(req, user.id)
  if (!has && !mustHaveSecondStep(user, env.TWO_FACTOR)) return { user, session: token! }
  const account = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: user.id } },
    req,
  })
  await payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { ...account, sessions: [] },
    req,
    returning: false,
  })
  return { user, session: token!, purpose: has ? 'code' : 'setUp' }
}
