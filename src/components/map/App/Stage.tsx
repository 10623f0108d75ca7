'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, type RefObject, useMemo, useState } from 'react'

import type { Locale } from '@/i18n/locales'
import type { Tiles } from '@/map/basemap/tiles'
import { groundLabels } from '@/map/basemap/waters'
import type { ComparedYears } from '@/map/compare'
import type { NeedsAsked } from '@/map/needs/asked'
import type { MapPlace } from '@/map/row'
import type { MapState, MapView, Screen } from '@/map/viewState'

import { LeafletMap } from '../LeafletMap'
import { MapKey } from '../MapKey'
import { STAGE_ID } from '../stageId'
import type { Words } from '../useWords'

import { later } from './later'
import { useInsets } from './useInsets'
import type { MapData } from './useMapData'
import { useMapWords } from './useMapWords'
import { usePaperSize } from './usePaperSize'

// Screens that are not the first: each comes when it is opened.
const Compare = later(async () => (await import('../Compare')).Compare)
const Needs = later(async () => (await import('../Needs')).Needs)
const PlaceTable = later(async () => (await import('../PlaceTable')).PlaceTable)

interface Props {
  stage: RefObject<HTMLDivElement | null>
  state: MapState
  data: MapData
  words: Words
  /** Places to show all of, once each time they change. */
  focus: readonly MapPlace[] | undefined
  initialView: MapView | undefined
  tiles: Tiles | undefined
  exports: ReactNode
  onPlace: (key: string) => void
  onMove: (view: MapView) => void
  onCompared: (compared: ComparedYears) => void
  onNeeds: (needs: NeedsAsked) => void
  /** The figures are asked for anew, and the button for it is gone. */
  onRenewed: () => void
}

/** The map or its table, and what is said when there is nothing to show. */
export function Stage(props: Props) {
  const { stage, state, data, words, initialView, onPlace, onMove } = props
  const mapWords = useMapWords(words, data.basemap)
  const insets = useInsets(state.place !== undefined)
  usePaperSize(stage, insets)
  const { basemap, counts, territories } = data
  const locale = useLocale() as Locale
  const labels = useMemo(() => groundLabels(basemap?.towns ?? [], locale), [basemap, locale])
  const [zoom, setZoom] = useState<number>()
  return (
    <div className="map-stage" id={STAGE_ID} tabIndex={-1} ref={stage}>
      {basemap && territories.drawn && state.screen === 'map' && (
        <LeafletMap
          basemap={territories.drawn}
          tiles={props.tiles}
          labels={labels}
          circles={data.circles}
          territories={territories.marks}
          fills={territories.fills}
          selected={data.selected}
          focus={props.focus}
          initialView={initialView}
          isPlaceOpen={state.place !== undefined}
          words={mapWords}
          insets={insets}
          onOpenPlace={onPlace}
          onZoom={(seen) => {
            setZoom(seen)
            data.seenAt(seen)
          }}
          onMove={onMove}
          onDrawn={() => counts && data.drawn()}
        />
      )}
      {zoom !== undefined && counts && state.screen === 'map' && (
        <MapKey
          zoom={zoom}
          levels={territories.levels}
          outside={territories.outside}
          notAsked={territories.notAsked}
          kind={state.filters.kind}
          loadedQuarters={data.loadedQuarters}
          words={words}
        />
      )}
      <TableScreen {...props} />
      <CompareScreen {...props} />
      <NeedsScreen {...props} />
      <Messages data={data} screen={state.screen} onRenewed={props.onRenewed} />
    </div>
  )
}

/** What the map says, as figures. */
function TableScreen({ state, data, words, exports, onPlace }: Props) {
  const { answer, shownPlaces } = data
  if (state.screen !== 'table' || !answer || !shownPlaces) return null
  return (
    <PlaceTable
      levels={data.levels}
      places={shownPlaces}
      counts={data.counts ?? shownPlaces}
      regions={answer.regions}
      marks={data.territories.marks}
      totals={answer.totals}
      series={answer.series}
      listed={data.listed}
      isLoaded={data.isLoaded}
      words={words}
      exports={exports}
      onPlace={onPlace}
    />
  )
}

/** The comparison, once it is there. */
function CompareScreen({ state, data, words, onCompared }: Props) {
  const { comparison, compared, meta, listed, territories } = data
  if (state.screen !== 'compare' || !comparison || !compared || !meta) return null
  return (
    <Compare
      comparison={comparison}
      compared={compared}
      kind={state.filters.kind}
      least={state.least ?? 0}
      listed={listed}
      periods={meta.periods}
      basemap={territories.drawn}
      words={words}
      onCompared={onCompared}
    />
  )
}

/** Positions and services, once they are there. */
function NeedsScreen({ state, data, words, onNeeds }: Props) {
  if (state.screen !== 'needs' || !data.needs || !data.range) return null
  // The answer before was about other territories: under these names it would be false.
  if (data.needs.level !== data.needsAsked.level) return null
  return (
    <Needs
      asked={data.needsAsked}
      levels={data.levels}
      answer={data.needs}
      kind={state.filters.kind}
      range={data.range}
      loadedQuarters={data.loadedQuarters}
      basemap={data.territories.drawn}
      words={words}
      onNeeds={onNeeds}
    />
  )
}

interface MessagesProps extends Pick<Props, 'data' | 'onRenewed'> {
  screen: Screen
}

/** What is said when there is nothing to show, or not what was asked. */
function Messages({ data, screen, onRenewed }: MessagesProps) {
  const t = useTranslations('map')
  const { answer, counts, meta } = data
  const isEmpty = meta?.periods.length === 0
  const isAwaited =
    !counts || (screen === 'compare' && !data.comparison) || (screen === 'needs' && !data.needs)
  return (
    <>
      {isEmpty && (
        <div className="map-message">
          <h2>{t('empty.title')}</h2>
          <p>{t('empty.text')}</p>
        </div>
      )}
      {data.isStale && (
        <div className="map-message" role="alert">
          <p>{t('stale')}</p>
          <button type="button" className="map-link" onClick={data.retry}>
            {t('trouble.retry')}
          </button>
        </div>
      )}
      <Outdated data={data} onRenewed={onRenewed} />
      <div role="status">
        {isAwaited && !isEmpty && !data.isStale && <p className="map-message">{t('loading')}</p>}
        {counts && answer?.totals.rows === 0 && !isEmpty && (
          <p className="map-message">{t(data.isLoaded ? 'nothing' : 'notLoaded')}</p>
        )}
      </div>
    </>
  )
}

/** Figures that are no longer those of the lists are shown until the reader asks for the new ones. */
function Outdated({ data, onRenewed }: Pick<Props, 'data' | 'onRenewed'>) {
  const t = useTranslations('map.outdated')
  const [isRenewed, setRenewed] = useState(false)
  return (
    <div className={data.isOutdated ? 'map-message map-message--aside' : undefined}>
      <p role="status" className={data.isOutdated ? undefined : 'visually-hidden'}>
        {data.isOutdated ? t('text') : isRenewed && t('renewed')}
      </p>
      {data.isOutdated && (
        <button
          type="button"
          className="map-link"
          onClick={() => {
            setRenewed(true)
            data.renew()
            onRenewed()
          }}
        >
          {t('renew')}
        </button>
      )}
    </div>
  )
}
