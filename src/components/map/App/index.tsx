'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { Locale } from '@/i18n/locales'
import { countFilters, withoutChoices } from '@/map/filters'
import { type MapState, UNPLACED_KEY } from '@/map/viewState'

import { Caveats } from '../Caveats'
import { PlacePanel } from '../PlacePanel'
import { exportAddress } from '../requests'
import { useWords } from '../useWords'

import { Panel } from './Panel'
import { Stage } from './Stage'
import { otherScreen, Toolbar } from './Toolbar'
import { Trouble } from './Trouble'
import { useFound } from './useFound'
import { useMapData } from './useMapData'
import { useMapState } from './useMapState'
import { useShortcut } from './useShortcut'

interface Props {
  initial: MapState
  canCorrect: boolean
  /** Where to write for a correction. */
  contact: string
}

const NO_LISTS = { positive: [], negative: [] }

/** The map for those who may read it. */
export function MapApp({ initial, canCorrect, contact }: Props) {
  const t = useTranslations('map')
  const locale = useLocale() as Locale
  const { state, setFilters, openPlace, show, moveView } = useMapState(initial)
  const { filters, place, screen } = state
  const data = useMapData(state, locale)
  const words = useWords(data.meta)
  const [areFiltersOpen, setFiltersOpen] = useState(false)
  const stage = useRef<HTMLDivElement>(null)

  const [hasShortcut, setShortcut] = useShortcut(
    't',
    useCallback(() => show((before) => ({ screen: otherScreen(before.screen) })), [show]),
  )
  const closePlace = useCallback(() => {
    openPlace(undefined)
    stage.current?.querySelector<HTMLElement>('.map-view, .map-table')?.focus()
  }, [openPlace])
  useEscape(
    useCallback(() => {
      if (areFiltersOpen) setFiltersOpen(false)
      else closePlace()
    }, [areFiltersOpen, closePlace]),
  )
  const closeFilters = useCallback(() => setFiltersOpen(false), [])
  const { focus, chooseEmployer, chooseValue } = useFound({
    filters,
    places: data.places,
    onFilters: setFilters,
    onChosen: closeFilters,
  })

  if (data.refusal) return <Trouble refusal={data.refusal} onRetry={data.retry} />

  return (
    <div className={place === undefined ? 'map-app' : 'map-app map-app--place'}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <NoScript />
      <Toolbar
        filterCount={countFilters(filters)}
        areFiltersOpen={areFiltersOpen}
        screen={screen}
        hasShortcut={hasShortcut}
        onFilters={() => setFiltersOpen(!areFiltersOpen)}
        onScreen={(next) => show(() => ({ screen: next }))}
      />
      <Panel
        isOpen={areFiltersOpen}
        {...data}
        {...state}
        words={words}
        onLeast={(next) => show(() => ({ least: next }))}
        onFilters={setFilters}
        onReset={() => setFilters(withoutChoices(filters))}
        onPlace={(key) => {
          openPlace(key)
          closeFilters()
        }}
        onEmployer={chooseEmployer}
        onValue={chooseValue}
        onClose={closeFilters}
      />
      <Stage
        stage={stage}
        state={state}
        data={data}
        words={words}
        focus={focus}
        initialView={initial.view}
        exportHref={exportAddress(filters, locale)}
        onPlace={openPlace}
        onMove={moveView}
        onNeeds={(needs) => show(() => ({ needs }))}
        onCompared={(compared) => show(() => ({ compared }))}
      />
      {place !== undefined && (
        <PlacePanel
          key={place}
          detail={data.detail}
          hasFailed={data.detailRefusal !== undefined}
          listed={data.listed}
          words={words}
          canCorrect={canCorrect}
          onPlace={openPlace}
          onEmployer={chooseEmployer}
          onClose={closePlace}
        />
      )}
      <Caveats
        kind={filters.kind}
        areFilled={data.territories.levels.length > 0}
        unplacedRows={data.answer?.totals.unplacedRows ?? 0}
        periods={data.meta?.periods ?? []}
        listed={data.meta?.listed ?? NO_LISTS}
        contact={contact}
        words={words}
        hasShortcut={hasShortcut}
        onShortcut={setShortcut}
        onUnplaced={() => openPlace(UNPLACED_KEY)}
      />
    </div>
  )
}

function NoScript() {
  const t = useTranslations('map')
  return (
    <noscript>
      <p className="map-message">{t('noScript')}</p>
    </noscript>
  )
}

/** Escape closes what was opened last; an open dialog closes by itself first. */
function useEscape(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [close])
}
