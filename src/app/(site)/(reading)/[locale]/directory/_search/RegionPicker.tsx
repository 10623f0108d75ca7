import { getTranslations } from 'next-intl/server'

import { TileMap } from '@/components/TileMap'
import type { RegionSummary } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  regions: readonly RegionSummary[]
  selected?: string
}

/** The seventeen regions as tiles, each with its number of organizations. */
export async function RegionTiles({ locale, regions, selected }: Props) {
  const t = await getTranslations({ locale, namespace: 'common.tileMap' })
  return (
    <TileMap
      label={t('label')}
      caption={t('several')}
      selected={selected}
      regions={regions.map(({ code, name, slug, organizationCount }) => ({
        code,
        name,
        value: String(organizationCount),
        label: t('tile', { name, count: organizationCount }),
        href: regionPath(locale, slug),
      }))}
    />
  )
}

/** The tiles, and the same as a list. */
export async function RegionPicker({ locale, regions, selected }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.regions' })
  return (
    <>
      <RegionTiles locale={locale} regions={regions} selected={selected} />
      <details className="region-list">
        <summary>{t('list')}</summary>
        <RegionList locale={locale} regions={regions} />
      </details>
    </>
  )
}

export async function RegionList({ locale, regions }: Props) {
  const t = await getTranslations({ locale, namespace: 'common.tileMap' })
  return (
    <ul className="region-links">
      {regions.map(({ code, name, slug, organizationCount }) => (
        <li key={code}>
          <a href={regionPath(locale, slug)}>{name}</a>
          <span className="small muted">{t('count', { count: organizationCount })}</span>
        </li>
      ))}
    </ul>
  )
}

const regionPath = (locale: Locale, slug: string): string =>
  pathTo(locale, { pathname: '/directory/regions/[slug]', params: { slug } })
