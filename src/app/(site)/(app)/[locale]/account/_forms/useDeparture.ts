import { useLocale } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { preload } from 'react-dom'

import type { Locale } from '@/i18n/locales'

import { isTheMap } from '../isTheMap'
import type { AccountState } from '../state'

/**
 * Loads the next page once the server says which one: whole, but for the map, which stands in the
 * same frame. What runs already goes on, and a slow phone is spared a document and a second start.
 *
 * @param ahead addresses that the next page asks: they are asked for beside it
 */
export function useDeparture({
  goTo: path,
  ahead = [],
}: Pick<AccountState, 'goTo' | 'ahead'>): void {
  const locale = useLocale() as Locale
  const router = useRouter()
  useEffect(() => {
    if (!path) return
    if (!isTheMap(path, locale)) {
      window.location.assign(path)
      return
    }
    router.push(path)
    for (const address of ahead) preload(address, { as: 'fetch', crossOrigin: 'anonymous' })
    // The router is the same for as long as the page.
  }, [path])
}
