import type { Payload } from 'payload'

import type { User } from '@/payload-types'

import { noteUse } from './browsers'
import { currentSession } from './sessionList'

/** A session is looked at no more often than this, in milliseconds. */
const LOOK_MS = 5 * 60_000

/** More than are open at a time; past it, some are looked at once more. */
const MAX_SESSIONS = 5_000

/**
 * Notes when sessions were last used, for the page that lists them. Payload asks who is signed in at one
 * place, for pages, the admin and the API alike; its answer passes here.
 */
export function noteUses(payload: Payload): void {
  const looked = new Map<string, number>()
  for (const strategy of payload.authStrategies) {
    const { authenticate } = strategy
    strategy.authenticate = async (asked) => {
      const answer = await authenticate(asked)
      const user = answer.user as User | null
      const session = user ? currentSession(user) : undefined
      if (user && session && isDue(looked, session)) {
        noteUse(payload, user.id, session).catch((error: unknown) => {
          payload.logger.warn({ err: error, msg: 'The use of a session could not be noted' })
        })
      }
      return answer
    }
  }
}

/** A session that was just opened was noted then. */
function isDue(looked: Map<string, number>, session: string): boolean {
  const now = Date.now()
  const last = looked.get(session)
  if (last !== undefined && now - last < LOOK_MS) return false
  if (looked.size >= MAX_SESSIONS) looked.clear()
  looked.set(session, now)
  return last !== undefined
}
