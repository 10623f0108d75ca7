import { TileMap, type TileMapRegion } from '@/components/TileMap'
import { REGION_TILES } from '@/components/TileMap/regionTiles'
import type { RegionSummary, SearchView } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

import { searchPath } from './query'

interface Props {
  locale: Locale
  view: SearchView
  regions: readonly RegionSummary[]
}

/** The results by region: how many serve each, with every other filter in force; a tile goes nearer where there are any. */
export function RegionCounts({ locale, view, regions }: Props) {
  const t = translator(locale, 'directory.facets')
  const facet = view.facets.find(({ filter }) => filter === 'region')
  if (!facet) return null
  const most = Math.max(1, ...facet.options.map(({ count }) => count ?? 0))
  const tiles = regions.flatMap(({ code, slug, name }): TileMapRegion[] => {
    const count = facet.options.find(({ value }) => value === slug)?.count ?? 0
    if (!REGION_TILES.some((tile) => tile.code === code)) return []
    return [
      {
        code,
        name,
        label: t('tile', { region: name, count }),
        value: String(count),
        level: count === 0 ? 0 : (Math.max(1, Math.ceil((count / most) * 4)) as 1 | 2 | 3 | 4),
        // As everywhere, what leaves nobody is not a link.
        href:
          count === 0 ? undefined : `${searchPath(locale, view.asked, { region: slug })}#results`,
      },
    ]
  })
  return (
    <TileMap
      regions={tiles}
      label={t('map')}
      caption={t('mapCaption')}
      selected={regions.find(({ slug }) => slug === view.asked.region)?.code}
    />
  )
}
