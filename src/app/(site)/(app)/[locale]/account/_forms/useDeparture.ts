import { useLocale } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

/**
 * Loads the next page once the server says which one: whole, but for the map, which stands in the
 * same frame. What runs already goes on, and a slow phone is spared a document and a second start.
 */
export function useDeparture(path: string | undefined): void {
  const locale = useLocale() as Locale
  const router = useRouter()
  useEffect(() => {
    if (!path) return
    if (isTheMap(path, locale)) router.push(path)
    else window.location.assign(path)
    // The router is the same for as long as the page.
  }, [path])
}

const isTheMap = (path: string, locale: Locale): boolean =>
  /^[^?#]*/.exec(path)?.[0] === pathTo(locale, '/map')
