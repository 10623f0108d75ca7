'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'

import type { Basemap } from '@/map/basemap/build'
import { type Mark } from '@/map/marks'

import type { LeafletMapWords } from '../LeafletMap'
import type { Words } from '../useWords'

/** What the map itself says: circles, zoom, sources. */
export function useMapWords(words: Words, basemap: Basemap | undefined): LeafletMapWords {
  const t = useTranslations('map.view')
  return useMemo(() => {
    const limits = basemap?.limits ?? 'drawn'
    return {
      short: words.short,
      name: ({ of }: Mark): string => {
        if (of.kind === 'place') return of.place.place.name
        if (of.kind === 'region') return words.regionName(of.region)
        if (of.kind === 'cluster')
          return t('together', { name: of.largest.name, count: of.placeCount - 1 })
        return of.level === 'region' ? words.regionName(of.key) : of.name
      },
      noFigure: t('noFigure'),
      label: (mark: Mark): string => {
        const { of } = mark
        const positions = 'positions' in mark ? mark.positions : mark.value
        const count = { count: positions ?? 0, number: words.integer(positions ?? 0) }
        if (of.kind === 'place') return t('place', { ...count, name: of.place.place.name })
        if (of.kind === 'region')
          return t('region', { ...count, name: words.regionName(of.region) })
        if (of.kind === 'cluster') return t('cluster', { ...count, places: of.placeCount })
        const name = of.level === 'region' ? words.regionName(of.key) : of.name
        return positions === undefined ? t('unknown', { name }) : t('region', { ...count, name })
      },
      zoomIn: t('zoomIn'),
      zoomOut: t('zoomOut'),
      mapLabel: t('label'),
      attribution: t(`attribution.${limits}`),
    }
  }, [t, words, basemap])
}
