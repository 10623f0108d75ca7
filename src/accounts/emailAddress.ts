import { MAX_TYPED_CHARS } from '@/text/typed'

/**
 * Enough to catch what was cut or mistyped, and what is written to as a list or a comment, which no message is sent to
 * (`notify/oneAddress.ts`); only a link that was followed proves an address.
 */
const SHAPE = /^[^\s\p{C},;:<>()"@]+@[^\s\p{C},;:<>()"@]+\.[^\s\p{C},;:<>()"@.]{2,}$/u

/**
 * An e-mail address as accounts keep it; nothing when what was typed is none.
 *
 * @example readEmail(' Camille@Example.org ') // 'camille@example.org'
 */
export function readEmail(typed: unknown): string | undefined {
  if (typeof typed !== 'string' || typed.length > MAX_TYPED_CHARS) return undefined
  const email = typed.trim().toLowerCase()
  return SHAPE.test(email) ? email : undefined
}
