import type { ChapterAddress } from '@/data/guide/addresses'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { isStaticPage } from '@/i18n/staticPages'

/** A link to a text of the site, as it was read. */
export interface Reference {
  relationTo: string
  /** Its identifier where the reader may not see it. */
  value: unknown
}

interface LinkedDocument {
  slug: string
  /** Of a chapter: its own in each language. */
  addresses?: ChapterAddress
  _status?: string | null
}

/** Where a text of the site is read in a language; nothing when nobody may read it, or it has no page. */
export function pathOfLinked(
  doc: Reference | null | undefined,
  locale: Locale,
): string | undefined {
  if (!isOnline(doc?.value)) return undefined
  const { slug, addresses } = doc.value
  switch (doc.relationTo) {
    case 'guide-chapters':
      return pathTo(locale, {
        pathname: '/guide/[slug]',
        params: { slug: addresses ?? slug },
      })
    case 'organizations':
      return pathTo(locale, { pathname: '/directory/organizations/[slug]', params: { slug } })
    case 'pages':
      return isStaticPage(slug) ? pathTo(locale, `/${slug}`) : undefined
    default:
      return undefined
  }
}

const isOnline = (value: unknown): value is LinkedDocument =>
  typeof value === 'object' &&
  value !== null &&
  '_status' in value &&
  value._status === 'published' &&
  'slug' in value
