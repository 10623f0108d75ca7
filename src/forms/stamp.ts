import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * The stamp of a form: when its page was drawn, signed. Whoever sends the form says it, so that the server,
 * which keeps nothing of those who only look, knows how long a form was open, and takes each stamp once.
 */
export interface Stamp {
  /** As the form sends it; used once, it is known by it. */
  text: string
  /** Milliseconds of the epoch. */
  drawnAt: number
  /** Seconds after which it stands for the work of a browser that cannot do it; 0 when it never does. */
  waitS: number
}

/** Milliseconds that a person takes at the least between a form and its button. */
export const LEAST_MS = 2_000

/** How long a form may stay open: somebody who is called away comes back the same day. */
export const STAMP_MS = 24 * 60 * 60_000

const RANDOM_BYTES = 12
const BASE = 36
const SHAPE = /^([0-9a-z]{1,11})-([0-9a-z]{1,4})-([\w-]{16})\.([\w-]{43})$/

/** A new stamp, which only who has the secret can write. */
export function makeStamp(secret: string, now: number, waitS = 0): Stamp {
  const random = randomBytes(RANDOM_BYTES).toString('base64url')
  const said = `${now.toString(BASE)}-${waitS.toString(BASE)}-${random}`
  return { text: `${said}.${sign(secret, said)}`, drawnAt: now, waitS }
}

/** What a form sent as its stamp; nothing when we did not write it. */
export function readStamp(secret: string, text: string | undefined): Stamp | undefined {
  const [, drawnAt = '', waitS = '', random, mac = ''] = SHAPE.exec(text ?? '') ?? []
  if (!text || !random) return undefined
  const wanted = Buffer.from(sign(secret, `${drawnAt}-${waitS}-${random}`))
  const given = Buffer.from(mac)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined
  return { text, drawnAt: parseInt(drawnAt, BASE), waitS: parseInt(waitS, BASE) }
}

const sign = (secret: string, said: string): string =>
  createHmac('sha256', `${secret} stamps of forms`).update(said).digest('base64url')
