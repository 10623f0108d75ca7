'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { Circles } from '@/map/circles'
import { UNPLACED } from '@/map/columns'
import { countFilters, encodeFilters, NO_FILTERS } from '@/map/filters'
import { type MapState, UNPLACED_KEY } from '@/map/viewState'
import { decodePlace, decodePlaces } from '@/map/wire'

import { MapCaveats } from '../MapCaveats'
import { MapPlace } from '../MapPlace'
import { MapTable } from '../MapTable'
import { MapView } from '../MapView'

import { MapPanel } from './MapPanel'
import { MapTrouble } from './MapTrouble'
import { exportAddress, requestAnswer, requestBasemap, requestMeta, requestPlace } from './requests'
import { useInsets } from './useInsets'
import { useNewVersion } from './useNewVersion'
import { useMapState } from './useMapState'
import { useMapWords } from './useMapWords'
import { useRequest } from './useRequest'
import { useShortcut } from './useShortcut'
import { useWords } from './useWords'

type Props = {
  initial: MapState
  canCorrect: boolean
  /** Where to write for a correction. */
  contact: string
}

/** While a slider moves, only where it rests is asked. */
const RESTING_MS = 120

/** The map for those who may read it. */
export function MapApp({ initial, canCorrect, contact }: Props) {
  const t = useTranslations('map')
  const locale = useLocale() as Locale
  const { state, setFilters, openPlace, showTable, moveView } = useMapState(initial)
  const { filters, place: placeKey, isTable } = state
  const [areFiltersOpen, setFiltersOpen] = useState(false)
  const [employerName, setEmployerName] = useState<string>()
  const stage = useRef<HTMLDivElement>(null)
  const insets = useInsets(placeKey !== undefined)

  const query = encodeFilters(filters).toString()
  const basemap = useRequest('basemap', requestBasemap)
  const answer = useRequest(query, (signal) => requestAnswer(filters, signal), RESTING_MS)
  const meta = useRequest('meta', (signal) => requestMeta(locale, signal))
  useNewVersion(answer.value?.version, meta.value?.version, meta.retry)
  const apiKey = placeKey === UNPLACED_KEY ? '' : placeKey
  const detail = useRequest(
    placeKey === undefined ? undefined : `${placeKey} ${query}`,
    (signal) => requestPlace(apiKey ?? '', filters, signal),
    RESTING_MS,
  )

  const words = useWords(meta.value)
  const mapWords = useMapWords(words, basemap.value)
  const places = useMemo(() => meta.value?.places.map(decodePlace), [meta.value])
  // Counts name places by their number: they are read with the list of the same version only.
  const counts = useMemo(
    () =>
      places && answer.value && meta.value?.version === answer.value.version
        ? decodePlaces(answer.value.places, places)
        : undefined,
    [answer.value, meta.value, places],
  )
  const circles = useMemo(
    () => new Circles(counts ?? [], answer.value?.regions ?? []),
    [counts, answer.value],
  )
  const selected = useMemo(
    () => places?.find(({ key }) => key === apiKey && key !== ''),
    [places, apiKey],
  )

  const [hasShortcut, setShortcut] = useShortcut(
    't',
    useCallback(() => showTable((before) => !before), [showTable]),
  )
  const closePlace = useCallback(() => {
    openPlace(undefined)
    stage.current?.querySelector<HTMLElement>('.map-view, .map-table')?.focus()
  }, [openPlace])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
      if (areFiltersOpen) setFiltersOpen(false)
      else closePlace()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [areFiltersOpen, closePlace])

  const refusal = answer.refusal ?? meta.refusal ?? basemap.refusal
  if (refusal && !(answer.value && counts)) {
    return (
      <MapTrouble
        refusal={refusal}
        onRetry={() => {
          answer.retry()
          meta.retry()
          basemap.retry()
        }}
      />
    )
  }

  const filterCount = countFilters(filters)
  const isEmpty = meta.value !== undefined && meta.value.periods.length === 0
  return (
    <div className={placeKey === undefined ? 'map-app' : 'map-app map-app--place'}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <div className="map-buttons">
        <button
          type="button"
          className="button map-filters-button"
          aria-expanded={areFiltersOpen}
          aria-controls="map-panel"
          onClick={() => setFiltersOpen(!areFiltersOpen)}
        >
          {filterCount > 0 ? t('filtersCount', { count: filterCount }) : t('filtersButton')}
        </button>
        <button
          type="button"
          className="button button--secondary"
          aria-pressed={isTable}
          aria-keyshortcuts={hasShortcut ? 'T' : undefined}
          onClick={() => showTable(!isTable)}
        >
          {isTable ? t('showMap') : t('showTable')}
        </button>
      </div>

      <MapPanel
        isOpen={areFiltersOpen}
        answer={answer.value}
        meta={meta.value}
        isWaiting={answer.isWaiting}
        filters={filters}
        employerName={employerName}
        words={words}
        onFilters={setFilters}
        onReset={() => {
          setEmployerName(undefined)
          setFilters({ ...NO_FILTERS, kind: filters.kind })
        }}
        onPlace={openPlace}
        onEmployer={({ id, name }) => {
          setEmployerName(name)
          setFilters({ ...filters, employer: id })
        }}
        onClose={() => setFiltersOpen(false)}
      />

      <div className="map-stage" ref={stage}>
        {isEmpty ? (
          <div className="empty-state map-empty">
            <h2>{t('empty.title')}</h2>
            <p>{t('empty.text')}</p>
          </div>
        ) : null}
        {answer.value?.totals.rows === 0 && !isEmpty ? (
          <p className="map-nothing" role="status">
            {t('nothing')}
          </p>
        ) : null}
        {basemap.value && !isTable ? (
          <MapView
            basemap={basemap.value}
            circles={circles}
            selected={selected}
            initialView={initial.view}
            words={mapWords}
            insets={insets}
            onOpenPlace={openPlace}
            onMove={moveView}
          />
        ) : null}
        {isTable && answer.value && counts ? (
          <MapTable
            places={counts}
            regions={answer.value.regions}
            totals={answer.value.totals}
            words={words}
            exportHref={exportAddress(filters, locale)}
            onPlace={openPlace}
          />
        ) : null}
        {!counts && !isEmpty ? (
          <p className="map-loading" role="status">
            {t('loading')}
          </p>
        ) : null}
      </div>

      {placeKey !== undefined && (
        <div className="map-side">
          {detail.value && (detail.value.place.key || UNPLACED.key) === (apiKey ?? '') ? (
            <MapPlace
              detail={detail.value}
              words={words}
              canCorrect={canCorrect}
              onEmployer={({ id, name }) => {
                setEmployerName(name)
                setFilters({ ...filters, employer: id })
              }}
              onClose={closePlace}
            />
          ) : (
            <p role="status">{detail.refusal ? t('place.failed') : t('place.loading')}</p>
          )}
        </div>
      )}

      <MapCaveats
        kind={filters.kind}
        unplacedRows={answer.value?.totals.unplacedRows ?? 0}
        periods={meta.value?.periods ?? []}
        listed={meta.value?.listed ?? { positive: [], negative: [] }}
        contact={contact}
        words={words}
        hasShortcut={hasShortcut}
        onShortcut={setShortcut}
        onUnplaced={() => openPlace(UNPLACED_KEY)}
      />
      <a className="map-account small" href={pathTo(locale, '/account')}>
        {t('account')}
      </a>
    </div>
  )
}
