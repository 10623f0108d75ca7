import type { Payload } from 'payload'

import { env } from '@/env'
import type { User } from '@/payload-types'

import { mustHaveSecondStep } from '../secondStep/required'
import { noteUse } from './browsers'
import { findSecondStep } from './secondStep'
import { currentSession } from './sessionList'

/** A session is looked at no more often than this, in milliseconds. */
const LOOK_MS = 5 * 60_000

/** More than are open at a time; past it, some are looked at once more. */
const MAX_SESSIONS = 5_000

/**
 * Stands where Payload asks who is signed in, for pages, the admin and the API alike. A session of who
 * must have a second step and has none opens nothing: it was begun before that was asked, or before the
 * role was given. Signing in again leads to the page that sets it up. And it notes when sessions were
 * last used, for the page that lists them.
 */
export function watchSessions(payload: Payload): void {
  const looked = new Map<string, number>()
  for (const strategy of payload.authStrategies) {
    const { authenticate } = strategy
    strategy.authenticate = async (asked) => {
      const answer = await authenticate(asked)
      const user = answer.user as User | null
      if (!user) return answer
      if (await lacksSecondStep(payload, user)) return { ...answer, user: null }
      const session = currentSession(user)
      if (session && isDue(looked, session)) {
        noteUse(payload, user.id, session).catch((error: unknown) => {
          payload.logger.warn({ err: error, msg: 'The use of a session could not be noted' })
        })
      }
      return answer
    }
  }
}

const lacksSecondStep = async (payload: Payload, user: User): Promise<boolean> =>
  mustHaveSecondStep(user, env.TWO_FACTOR) && !(await findSecondStep(payload, user.id))

/** A session that was just opened was noted then. */
function isDue(looked: Map<string, number>, session: string): boolean {
  const now = Date.now()
  const last = looked.get(session)
  if (last !== undefined && now - last < LOOK_MS) return false
  if (looked.size >= MAX_SESSIONS) looked.clear()
  looked.set(session, now)
  return last !== undefined
}
