import { isLocale, LOCALES, type Locale } from './locales'
import { PATHNAMES, type Pathname } from './pathnames'

/**
 * The page that an address leads to, by its readers' path or by its internal name. Without a
 * language in front the address may be of any: it leads to the page in the reader's.
 *
 * @example findPage('/es/directorio') // '/directory'
 */
export function findPage(path: string): Pathname | undefined {
  const [, first, ...rest] = path.split('/')
  const asked = isLocale(first) ? `/${rest.join('/')}` : path
  const locales = isLocale(first) ? [first] : LOCALES
  for (const locale of locales) {
    const found = TEMPLATES[locale].find(({ pattern }) => pattern.test(asked))
    if (found) return found.page
  }
  return undefined
}

/**
 * An address of the site in another language, with all that is asked of it; as it is, when it has parts that
 * may be called otherwise there.
 *
 * @example sameAddressIn('en', '/fr/carte?region=16') // '/en/map?region=16'
 */
export function sameAddressIn(locale: Locale, address: string): string {
  const [path = '', ...query] = address.split('?')
  const page = findPage(path)
  if (!page || page.includes('[')) return address
  const paths = PATHNAMES[page]
  const localized = typeof paths === 'string' ? paths : paths[locale]
  return [`/${locale}${localized === '/' ? '' : localized}`, ...query].join('?')
}

interface Template {
  page: Pathname
  pattern: RegExp
}

const templateOf = (page: Pathname, path: string): Template => ({
  page,
  pattern: new RegExp(`^${path.replace(/\[\w+\]/g, '[^/]+')}$`),
})

/** Fixed addresses stand before those with a parameter: `/guide/print` is no chapter. */
const fixedFirst = (a: Template, b: Template): number =>
  Number(a.page.includes('[')) - Number(b.page.includes('['))

const TEMPLATES = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    (Object.keys(PATHNAMES) as Pathname[])
      .flatMap((page) => {
        const paths = PATHNAMES[page]
        const localized = typeof paths === 'string' ? paths : paths[locale]
        return [...new Set([localized, page])].map((path) => templateOf(page, path))
      })
      .sort(fixedFirst),
  ]),
) as Record<Locale, Template[]>
