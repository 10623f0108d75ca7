import { findPage } from './findPage'
import { isLocale, type Locale } from './locales'
import type { Pathname } from './pathnames'
import { pathTo } from './paths'

/** Something of the site as a file to take along, beside the page that it is made from. */
export type BookAsked = { locale: Locale } & (
  | { kind: 'guide'; format: 'epub' | 'pdf' }
  /** `slug`: as its page is called in that language. */
  | { kind: 'chapter'; format: 'pdf'; slug: string }
  /** `slug`: the same in all languages. */
  | { kind: 'region'; format: 'pdf'; slug: string }
)

const SHAPE = /^(\/([a-z]{2})\/[^.]+)\/([a-z0-9-]{1,120})\.(epub|pdf)$/

/** The name of the whole guide, in each language: no chapter is called so. */
const WHOLE = 'guide'

/**
 * What an address asks for as a file; nothing when it is a page.
 *
 * @example findBook('/es/guia/guide.epub') // { kind: 'guide', format: 'epub', locale: 'es' }
 */
export function findBook(path: string): BookAsked | undefined {
  const [, folder = '', locale, name = '', format] = SHAPE.exec(path) ?? []
  if (!isLocale(locale)) return undefined
  return KINDS[findPage(folder) ?? '/']?.(locale, name, format === 'epub' ? 'epub' : 'pdf')
}

type Read = (locale: Locale, name: string, format: 'epub' | 'pdf') => BookAsked | undefined

const KINDS: Partial<Record<Pathname, Read>> = {
  '/guide': (locale, name, format) => {
    if (name === WHOLE) return { locale, kind: 'guide', format }
    return format === 'pdf' ? { locale, kind: 'chapter', format, slug: name } : undefined
  },
  '/directory/regions': (locale, name, format) =>
    format === 'pdf' ? { locale, kind: 'region', format, slug: name } : undefined,
}

/** Where a file is asked for. */
export const bookPath = (asked: BookAsked): string => `${folderOf(asked)}/${nameOf(asked)}`

const folderOf = ({ locale, kind }: BookAsked): string =>
  pathTo(locale, kind === 'region' ? '/directory/regions' : '/guide')

const nameOf = (asked: BookAsked): string =>
  asked.kind === 'guide' ? `${WHOLE}.${asked.format}` : `${asked.slug}.${asked.format}`

/** The page that a file is made from, which can be read or printed in its place. */
export function pageOfBook(asked: BookAsked): string {
  const { locale, kind } = asked
  if (kind === 'guide') return pathTo(locale, '/guide/print')
  const params = { slug: asked.slug }
  return kind === 'chapter'
    ? pathTo(locale, { pathname: '/guide/[slug]', params })
    : pathTo(locale, { pathname: '/directory/regions/[slug]', params })
}
