import { getTranslations } from 'next-intl/server'

import { TileMap } from '@/components/TileMap'
import type { HomeRegion } from '@/data/home'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  organizationCount: number
  regions: readonly HomeRegion[]
}

/** The seventeen regions as a way in: the tile map, and the same as a list. */
export async function RegionPicker({ locale, organizationCount, regions }: Props) {
  const t = await getTranslations({ locale, namespace: 'home.map' })
  const words = await getTranslations({ locale, namespace: 'common.tileMap' })
  const hrefOf = (slug: string) =>
    pathTo(locale, { pathname: '/directory/regions/[slug]', params: { slug } })
  return (
    <div className="home-map">
      <TileMap
        on="header"
        label={words('label')}
        caption={`${t('caption', { count: organizationCount, regions: regions.length })} ${words('several')}`}
        regions={regions.map((region) => ({
          code: region.code,
          name: region.name,
          value: String(region.organizationCount),
          label: words('tile', { name: region.name, count: region.organizationCount }),
          href: hrefOf(region.slug),
        }))}
      />
      {regions.length > 0 && (
        <details className="home-regions">
          <summary>{t('list')}</summary>
          <ul>
            {regions.map((region) => (
              <li key={region.code}>
                <a href={hrefOf(region.slug)}>{region.name}</a>{' '}
                <span aria-hidden="true">{region.organizationCount}</span>
                <span className="visually-hidden">
                  {words('count', { count: region.organizationCount })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
