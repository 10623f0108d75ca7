import { withScheme } from './webAddress'

/** Where a link that people wrote may lead: a page, a mailbox, a phone. Nothing that a browser would run. */
const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** As long as addresses of offices are, and more. */
const MOST_ADDRESS_LENGTH = 2000

/**
 * An address that a page may lead to, as it came: of a page, a mailbox or a phone, or within the site.
 *
 * @example safeAddress('javascript:alert(1)') // undefined
 */
export function safeAddress(address: unknown): string | undefined {
  if (typeof address !== 'string' || address === '') return undefined
  if (address.length > MOST_ADDRESS_LENGTH) return undefined
  if (address.startsWith('#')) return address
  // Browsers read a bar of either kind as the beginning of another site.
  if (address.startsWith('/')) return /^\/[/\\]/.test(address) ? undefined : address
  const parsed = URL.parse(address)
  return parsed && SAFE_PROTOCOLS.has(parsed.protocol) ? address : undefined
}

/**
 * The address of a link as a person types it, made whole; nothing when no page may lead there.
 *
 * @example typedLink('quebec.ca/emploi') // 'https://quebec.ca/emploi'
 * @example typedLink('aide@exemple.org') // 'mailto:aide@exemple.org'
 */
export function typedLink(typed: string): string | undefined {
  const said = typed.trim()
  if (/^[^\s@:/]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/.test(said)) return `mailto:${said}`
  return safeAddress(withScheme(said))
}
