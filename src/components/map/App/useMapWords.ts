'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'

import type { Basemap } from '@/map/basemap/build'
import type { Circle } from '@/map/circles'

import type { LeafletMapWords } from '../LeafletMap'
import type { Words } from '../useWords'

/** What the map itself says: circles, zoom, sources. */
export function useMapWords(words: Words, basemap: Basemap | undefined): LeafletMapWords {
  const t = useTranslations('map.view')
  return useMemo(() => {
    const limits = basemap?.limits ?? 'drawn'
    return {
      short: words.short,
      regionName: words.regionName,
      label: ({ of, positions }: Circle): string => {
        const count = { count: positions, number: words.integer(positions) }
        if (of.kind === 'place') return t('place', { ...count, name: of.place.place.name })
        if (of.kind === 'region')
          return t('region', { ...count, name: words.regionName(of.region) })
        return t('cluster', { ...count, places: of.placeCount })
      },
      zoomIn: t('zoomIn'),
      zoomOut: t('zoomOut'),
      mapLabel: t('label'),
      attribution: t(`attribution.${limits}`),
    }
  }, [t, words, basemap])
}
