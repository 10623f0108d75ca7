'use client'

import { useLocale, useTranslations } from 'next-intl'

import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  filterCount: number
  areFiltersOpen: boolean
  isTable: boolean
  /** Whether the T key goes from map to table. */
  hasShortcut: boolean
  onFilters: () => void
  onTable: () => void
}

/** Over the map: its filters (on a phone), its table, and the way back to the account. */
export function Toolbar(props: Props) {
  const { filterCount, areFiltersOpen, isTable, hasShortcut, onFilters, onTable } = props
  const t = useTranslations('map')
  const locale = useLocale() as Locale
  return (
    <div className="map-buttons">
      <button
        type="button"
        className="button map-filters-button"
        aria-expanded={areFiltersOpen}
        aria-controls="map-panel"
        onClick={onFilters}
      >
        {filterCount > 0 ? t('filtersCount', { count: filterCount }) : t('filtersButton')}
      </button>
      <button
        type="button"
        className="button button--secondary"
        aria-keyshortcuts={hasShortcut ? 'T' : undefined}
        onClick={onTable}
      >
        {isTable ? t('showMap') : t('showTable')}
      </button>
      <a className="map-account" href={pathTo(locale, '/account')}>
        {t('account')}
      </a>
    </div>
  )
}
