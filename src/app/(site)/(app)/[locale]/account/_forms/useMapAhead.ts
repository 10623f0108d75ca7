import { PrefetchKind } from 'next/dist/client/components/router-reducer/router-reducer-types'
import { useLocale } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { groundAddress } from '@/components/map/ground'
import { loadLeaflet } from '@/components/map/LeafletMap/loadLeaflet'
import { isDataCounted } from '@/enhance/dataCounted'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { isTheMap } from '../isTheMap'

/**
 * While somebody types what lets them in, the browser fetches what the map needs and is no secret: its
 * scripts (the gate, which anyone may see, has the same ones), Leaflet and the ground. Figures come
 * only to who has signed in. Where data is counted, nothing is fetched ahead.
 *
 * @param next where signing in leads
 */
export function useMapAhead(next: string | undefined): void {
  const locale = useLocale() as Locale
  const router = useRouter()
  useEffect(() => {
    if (!next || !isTheMap(next, locale) || isDataCounted()) return
    const stop = whenIdle(() => {
      router.prefetch(pathTo(locale, '/map'), { kind: PrefetchKind.FULL })
      for (const coming of [loadLeaflet(), fetch(groundAddress('first'))]) {
        coming.catch(() => undefined) // the map asks again
      }
      sayFigures(locale)
    })
    return stop
    // The router is the same for as long as the page.
  }, [next, locale])
}

/** The first figure that a browser says in a language takes a slow phone tens of milliseconds, those after it none. */
function sayFigures(locale: Locale): void {
  new Intl.NumberFormat(locale).format(0)
  new Intl.PluralRules(locale).select(0)
}

/** Behind the page itself, which is read first. */
function whenIdle(work: () => void): () => void {
  // Safari has no idle times.
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 500)
    return () => clearTimeout(timer)
  }
  const asked = window.requestIdleCallback(work)
  return () => window.cancelIdleCallback(asked)
}
