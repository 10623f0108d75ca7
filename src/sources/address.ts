import { createHash } from 'node:crypto'

/**
 * The page that an address leads to, without the place in it; nothing when it is no address on the Web.
 *
 * @example pageOf('https://exemple.org/droits#salaire') // 'https://exemple.org/droits'
 */
export function pageOf(address: string | null | undefined): string | undefined {
  const url = URL.parse(address ?? '')
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') {
    return undefined
  }
  url.hash = ''
  return url.href
}

/** A short name for a page, made from its address. */
export const pageKey = (page: string): string =>
  createHash('sha256').update(page).digest('hex').slice(0, 32)
