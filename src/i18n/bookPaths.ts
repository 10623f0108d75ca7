import { findPage } from './findPage'
import { isLocale, type Locale } from './locales'
import { pathTo } from './paths'

/** Something of the site as a file to take along, beside the page that it is made from. */
export interface BookAsked {
  locale: Locale
  kind: 'guide'
  format: 'epub'
}

const SHAPE = /^(\/([a-z]{2})\/.+)\/([^/]+)\.(epub)$/

/**
 * What an address asks for as a file; nothing when it is a page.
 *
 * @example findBook('/es/guia/guide.epub') // { kind: 'guide', format: 'epub', locale: 'es' }
 */
export function findBook(path: string): BookAsked | undefined {
  const [, folder = '', locale, name] = SHAPE.exec(path) ?? []
  if (!isLocale(locale) || findPage(folder) !== '/guide' || name !== 'guide') return undefined
  return { kind: 'guide', format: 'epub', locale }
}

/** Where a file is asked for. */
export const bookPath = ({ locale, format }: BookAsked): string =>
  `${pathTo(locale, '/guide')}/guide.${format}`
