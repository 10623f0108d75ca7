'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { RefObject } from 'react'

import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { type Screen, SCREENS } from '@/map/viewState'

import { PANEL_ID } from './Panel'
import { useOneStop } from './useOneStop'

interface Props {
  filtersButton: RefObject<HTMLButtonElement | null>
  filterCount: number
  areFiltersOpen: boolean
  screen: Screen
  /** Whether the T key goes from map to table. */
  hasShortcut: boolean
  onFilters: () => void
  onScreen: (screen: Screen) => void
}

/**
 * Over the map: its filters (on a phone), its screens, and the way back to the account. One stop of the Tab
 * key, so that the map is not far; the arrows go from one to the next.
 */
export function Toolbar(props: Props) {
  const { filterCount, areFiltersOpen, screen, hasShortcut, onFilters, onScreen } = props
  const t = useTranslations('map')
  const locale = useLocale() as Locale
  const oneStop = useOneStop()
  return (
    <div className="map-buttons" role="toolbar" aria-label={t('toolbar')} {...oneStop}>
      <button
        ref={props.filtersButton}
        type="button"
        className="button map-filters-button"
        aria-expanded={areFiltersOpen}
        aria-controls={PANEL_ID}
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
