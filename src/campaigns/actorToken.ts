import { createHmac, timingSafeEqual } from 'node:crypto'

import type { Id } from '@/db/ids'

/*
 * The word with which a regional actor asks to be left alone: whose it is, signed with the site's key. Actors have no
 * personal link; this opens nothing, and only asks one thing, so that nothing of it is kept. It works as long as
 * the actor is on file: who finds a letter of last year may still ask.
 */

const SHAPE = /^a([0-9a-f]{1,24})\.([\w-]{43})$/

/** What goes into the link of a letter, safe in an address and in a cookie. */
export const makeActorToken = (secret: string, actor: Id): string =>
  `a${actor}.${sign(secret, String(actor))}`

/** Whether a text can be one at all; anything else is not looked at. */
export const isActorToken = (text: unknown): text is string =>
  typeof text === 'string' && SHAPE.test(text)

/** Whose it is; nothing when we did not write it. */
export function readActorToken(secret: string, text: unknown): string | undefined {
  const [, actor, mac] = (typeof text === 'string' && SHAPE.exec(text)) || []
  if (!actor || !mac) return undefined
  const wanted = Buffer.from(sign(secret, actor))
  const given = Buffer.from(mac)
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? actor : undefined
}

const sign = (secret: string, actor: string): string =>
  createHmac('sha256', `${secret} quiet of regional actors`).update(actor).digest('base64url')
