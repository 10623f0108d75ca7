import type { Payload, PayloadRequest } from 'payload'

import { currentSession } from '@/accounts/payload/sessionList'
import { standingOf } from '@/accounts/payload/standing'
import { mustHaveSecondStep } from '@/accounts/secondStep/required'
import { env } from '@/env'

import { whoAsks } from '../whoAsks'

type SignedIn = NonNullable<PayloadRequest['user']>

/** How long an account that was looked up whole may serve, while it stands as it was. */
const SERVES_MS = 60_000

/** More than read the map at a time. */
const MOST = 1_000

interface Known {
  user: SignedIn
  /** As it was just before the account was read; unknown at the first question of a window. */
  standing: string | undefined
  until: number
}

/**
 * Who asks. An account is looked up whole once a minute for each window; in between, one small question
 * says whether it still stands as it was, so that what is withdrawn is withdrawn at once, whichever
 * process withdrew it.
 */
export class Readers {
  private readonly known = new Map<string, Known>()

  constructor(
    private readonly payload: Payload,
    private readonly now: () => number = Date.now,
  ) {}

  async find(headers: Headers): Promise<SignedIn | null> {
    const key = keyOf(headers)
    const known = this.known.get(key)
    const standing = known && (await standingOf(this.payload, known.user.id))
    if (known && standing && standing === known.standing && this.now() < known.until) {
      return known.user
    }
    const user = await whoAsks(this.payload, headers)
    this.known.delete(key)
    if (user && isWhole(user)) this.remember(key, { user, standing, until: this.endOf(user) })
    return user
  }

  private endOf(user: SignedIn): number {
    const session = user.sessions?.find(({ id }) => id === currentSession(user))
    return Math.min(this.now() + SERVES_MS, new Date(session?.expiresAt ?? 0).getTime())
  }

  private remember(key: string, known: Known): void {
    this.known.set(key, known)
    if (this.known.size > MOST) this.known.delete(this.known.keys().next().value!)
  }
}

/** A second step is kept elsewhere than the account: who must have one is looked up each time. */
const isWhole = (user: SignedIn): boolean => !mustHaveSecondStep(user, env.TWO_FACTOR)

/** All by which it is decided whether a session is believed. */
const keyOf = (headers: Headers): string =>
  JSON.stringify(DECIDING.map((name) => headers.get(name)))

const DECIDING = ['cookie', 'authorization', 'origin', 'sec-fetch-site']
