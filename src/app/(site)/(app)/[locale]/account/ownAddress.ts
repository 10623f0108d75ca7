import { isLocale } from '@/i18n/locales'

/** Only its host is compared: no address of ours ever names it. */
const HERE = 'https://here.invalid'

/** No address that a page of ours wrote is longer. */
const MAX_LENGTH = 2000

/**
 * An address to go to after signing in, when it is a page of this site or the admin; nothing when
 * it leads elsewhere or is not an address. A link in a message may say anything here.
 *
 * @example ownAddress('/fr/carte?p=2024') // '/fr/carte?p=2024'
 * @example ownAddress('//example.org') // undefined
 */
export function ownAddress(asked: string): string | undefined {
  // A browser drops tabs and line ends from an address, and takes `\` for `/`.
  if (asked.length > MAX_LENGTH || !asked.startsWith('/') || UNSAFE.test(asked)) return undefined
  const url = URL.parse(asked, HERE)
  if (url?.origin !== HERE) return undefined
  const first = url.pathname.split('/')[1]
  return isLocale(first) || first === 'admin' ? url.pathname + url.search + url.hash : undefined
}

const UNSAFE = /[\u0000-\u001f\u007f\\]/
