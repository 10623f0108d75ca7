import { EMAIL } from '@/text/email'
import { MAX_TYPED_CHARS } from '@/text/typed'

/**
 * An e-mail address as accounts keep it; nothing when what was typed is none.
 *
 * @example readEmail(' Camille@Example.org ') // 'camille@example.org'
 */
export function readEmail(typed: unknown): string | undefined {
  if (typeof typed !== 'string' || typed.length > MAX_TYPED_CHARS) return undefined
  const email = typed.trim().toLowerCase()
  return EMAIL.test(email) ? email : undefined
}
