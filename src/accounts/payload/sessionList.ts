import type { Payload } from 'payload'

import type { Id } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import type { User } from '@/payload-types'

import { type OwnSession, ownSessions } from '../browsers'
import { findBrowsers } from './browsers'

/** The session that a person came with, as Payload notes it. */
export const currentSession = (user: object): string | undefined =>
  '_sid' in user && typeof user._sid === 'string' ? user._sid : undefined

/** Where an account is open now. */
export async function findOwnSessions(payload: Payload, user: User): Promise<OwnSession[]> {
  const [account, browsers] = await Promise.all([
    findAccount(payload, user.id),
    findBrowsers(payload, user.id),
  ])
  return ownSessions(account?.sessions ?? [], browsers, {
    current: currentSession(user),
    now: new Date(),
  })
}

/** Ends one session of one's own, wherever it is open. */
export const endOneSession = (payload: Payload, user: User, session: string): Promise<void> =>
  keepSessions(payload, user.id, (id) => id !== session)

/** Ends all sessions of an account. */
export const endAllSessions = (payload: Payload, account: Id): Promise<void> =>
  keepSessions(payload, account, () => false)

/** Ends all sessions of one's own but the one that the person came with. */
export function endOtherSessions(payload: Payload, user: User): Promise<void> {
  const current = currentSession(user)
  return keepSessions(payload, user.id, (id) => id === current)
}

/**
 * Ends the sessions that are not to be kept. Each request asks the account for its session, so that the
 * next one is refused, in every process.
 */
async function keepSessions(
  payload: Payload,
  account: Id,
  isKept: (session: string) => boolean,
): Promise<void> {
  await writeWhole(payload, async (req) => {
    const kept = await findAccount(payload, account, req)
    if (!kept) return
    // `sessionWrites.ts` stands before the database: nothing else of the account changes.
    await payload.db.updateOne({
      collection: 'users',
      id: account,
      data: { ...kept, sessions: (kept.sessions ?? []).filter(({ id }) => isKept(id)) },
      req,
      returning: false,
    })
  })
}

const findAccount = (
  payload: Payload,
  id: Id,
  req?: Parameters<typeof payload.db.findOne>[0]['req'],
): Promise<User | null> =>
  payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req })
