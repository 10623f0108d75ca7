import { MAX_TYPED_CHARS } from '@/text/typed'

/** Enough to catch what was cut or mistyped; only a link that was followed proves an address. */
const SHAPE = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/

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
