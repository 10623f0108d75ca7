import { createHmac, timingSafeEqual } from 'node:crypto'

import type { Id } from '@/db/ids'

/*
 * The word with which a regional actor answers its letter: that nobody is missing, or that it be left alone. It says
 * whose it is, signed with the site's key. Actors have no personal link; this opens nothing, so that nothing of it is
 * kept. It works as long as the actor is on file: who finds a letter of last year may still ask to be left alone. A
 * database may give the identifier of a deleted actor to the next one: the moment at which an actor was put on file is
 * signed with it, and never comes again.
 */

const SHAPE = /^a([0-9a-f]{1,24})\.[\w-]{43}$/

/** A regional actor as its word names it; `createdAt` in any spelling of a date and time. */
export interface SignedActor {
  id: Id
  createdAt: string
}

/** What goes into the link of a letter, safe in an address and in a cookie. */
export const makeActorToken = (secret: string, actor: SignedActor): string =>
  `a${actor.id}.${sign(secret, actor)}`

/** Whether a text can be one at all; anything else is not looked at. */
export const isActorToken = (text: unknown): text is string =>
  typeof text === 'string' && SHAPE.test(text)

/** Whose it says that it is, to be looked up; nothing is proved yet. */
export const claimedActor = (text: unknown): string | undefined =>
  typeof text === 'string' ? SHAPE.exec(text)?.[1] : undefined

/** Whether we wrote it for this actor. */
export function isTokenOf(secret: string, text: unknown, actor: SignedActor): boolean {
  if (!isActorToken(text)) return false
  const wanted = Buffer.from(makeActorToken(secret, actor))
  const given = Buffer.from(text)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

const sign = (secret: string, { id, createdAt }: SignedActor): string =>
  createHmac('sha256', `${secret} quiet of regional actors`)
    .update(`${id} ${Date.parse(createdAt)}`)
    .digest('base64url')
