'use client'

import { useLocale, useTranslations } from 'next-intl'

import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { type Screen, SCREENS } from '@/map/viewState'

interface Props {
  filterCount: number
  areFiltersOpen: boolean
  screen: Screen
  /** Whether the T key goes from map to table. */
  hasShortcut: boolean
  onFilters: () => void
  onScreen: (screen: Screen) => void
}

/** Over the map: its filters (on a phone), its screens, and the way back to the account. */
export function Toolbar(props: Props) {
  const { filterCount, areFiltersOpen, screen, hasShortcut, onFilters, onScreen } = props
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
      {SCREENS.map((one) => (
        <button
          key={one}
          type="button"
          className="button button--secondary"
          aria-pressed={one === screen}
          aria-keyshortcuts={hasShortcut && one === otherScreen(screen) ? 'T' : undefined}
          onClick={() => onScreen(one)}
        >
          {t(`screens.${one}`)}
        </button>
      ))}
      <a className="map-account" href={pathTo(locale, '/account')}>
        {t('account')}
      </a>
    </div>
  )
}

/** Where the T key goes: to the table, and back to the map from elsewhere. */
export const otherScreen = (screen: Screen): Screen => (screen === 'map' ? 'table' : 'map')
