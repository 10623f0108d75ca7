import type { Locale } from './locales'
import type { AddressPart, Href } from './href'
import { PATHNAMES, type Pathname } from './pathnames'

/**
 * The address of a page in one language, from the root of the site.
 *
 * @throws when a parameter of the page is missing or empty
 * @example pathTo('es', { pathname: '/directory/regions/[slug]', params: { slug: 'estrie' } })
 * // '/es/directorio/regiones/estrie'
 */
export function pathTo(locale: Locale, href: Href): string {
  const target: LooseHref = typeof href === 'string' ? { pathname: href } : href
  const path = fillParams(templateOf(target.pathname, locale), locale, target.params ?? {})
  return `/${locale}${path === '/' ? '' : path}${queryOf(target.query)}${fragmentOf(target.hash)}`
}

interface LooseHref {
  pathname: Pathname
  params?: Record<string, AddressPart>
  query?: Record<string, unknown>
  hash?: string
}

function templateOf(pathname: Pathname, locale: Locale): string {
  const entry = PATHNAMES[pathname]
  return typeof entry === 'string' ? entry : entry[locale]
}

function fillParams(template: string, locale: Locale, params: Record<string, AddressPart>): string {
  return template.replace(/\[(\w+)\]/g, (_, name: string) => {
    const part = params[name]
    const value = typeof part === 'object' ? part[locale] : part
    if (!value) throw new Error(`The address ${template} needs the parameter "${name}"`)
    return encodeURIComponent(value)
  })
}

function queryOf(query: Record<string, unknown> = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== '') search.append(name, String(item))
    }
  }
  const text = search.toString()
  return text && `?${text}`
}

const fragmentOf = (hash?: string) => (hash ? `#${hash.replace(/^#/, '')}` : '')
