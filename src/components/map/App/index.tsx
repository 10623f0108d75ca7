'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef } from 'react'

import type { Locale } from '@/i18n/locales'
import type { Tiles } from '@/map/basemap/tiles'
import { countFilters, encodeFilters, withoutChoices } from '@/map/filters'
import { type MapState, UNPLACED_KEY } from '@/map/viewState'
import type { WireAnswer } from '@/map/wire'

import { Caveats } from '../Caveats'
import { PlacePanel } from '../PlacePanel'
import { type AskForRows, Exports } from '../Exports'
import { useWords } from '../useWords'

import { PaperHead } from './PaperHead'
import { Panel, PANEL_ID } from './Panel'
import { Stage } from './Stage'
import { otherScreen, Toolbar } from './Toolbar'
import { Trouble } from './Trouble'
import { useAlike } from './useAlike'
import { useFilterSheet } from './useFilterSheet'
import { useFound } from './useFound'
import { type MapData, useMapData } from './useMapData'
import { useMapState } from './useMapState'
import { useShortcut } from './useShortcut'

interface Props {
  initial: MapState
  canCorrect: boolean
  /** Images of another server to lay under the map, when the installation names one. */
  tiles?: Tiles
  /** Where to write for a correction. */
  contact: string
  /** Who reads it, said on paper. */
  reader: string
  /** Sends a request for rows past the limit. */
  askForRows: AskForRows
}

const NO_LISTS = { positive: [], negative: [] }

/** The map for those who may read it. */
export function MapApp({ initial, canCorrect, tiles, contact, reader, askForRows }: Props) {
  const t = useTranslations('map')
  const locale = useLocale() as Locale
  const { state, setFilters, openPlace, show, moveView } = useMapState(initial)
  const { filters, place, screen } = state
  const data = useMapData(state, locale)
  const words = useWords(data.meta)
  const sheet = useFilterSheet()
  const stage = useRef<HTMLDivElement>(null)

  const [hasShortcut, setShortcut] = useShortcut(
    't',
    useCallback(() => show((before) => ({ screen: otherScreen(before.screen) })), [show]),
  )
  const focusStage = useCallback(
    () => stage.current?.querySelector<HTMLElement>('.map-view, .map-table')?.focus(),
    [],
  )
  const closePlace = useCallback(() => {
    openPlace(undefined)
    focusStage()
  }, [openPlace, focusStage])
  useEscape(sheet.isOpen ? sheet.leave : closePlace)
  const { focus, chooseEmployer, chooseValue } = useFound({
    filters,
    places: data.places,
    onFilters: setFilters,
    onChosen: sheet.close,
  })

  const exports = <MapExports data={data} filters={filters} askForRows={askForRows} words={words} />
  if (data.refusal) return <Trouble refusal={data.refusal} onRetry={data.retry} />

  return (
    <div className={place === undefined ? 'map-app' : 'map-app map-app--place'}>
      <h1 className="map-title">{t('title')}</h1>
      <NoScript />
      <PaperHead state={state} data={data} words={words} reader={reader} />
      <Toolbar
        filtersButton={sheet.button}
        filterCount={countFilters(filters)}
        areFiltersOpen={sheet.isOpen}
        screen={screen}
        hasShortcut={hasShortcut}
        onFilters={sheet.toggle}
        onScreen={(next) => show(() => ({ screen: next }))}
      />
      {screen !== 'map' && <ToFilters onGo={sheet.goTo} />}
      <Stage
        stage={stage}
        state={state}
        data={data}
        words={words}
        focus={focus}
        initialView={initial.view}
        tiles={tiles}
        exports={exports}
        onPlace={openPlace}
        onMove={moveView}
        onNeeds={(needs) => show(() => ({ needs }))}
        onCompared={(compared) => show(() => ({ compared }))}
        onRenewed={focusStage}
      />
      <Panel
        isOpen={sheet.isOpen}
        {...data}
        {...state}
        words={words}
        exports={exports}
        onLeast={(next) => show(() => ({ least: next }))}
        onFilters={setFilters}
        onReset={() => setFilters(withoutChoices(filters))}
        onPlace={(key) => {
          openPlace(key)
          sheet.close()
        }}
        onEmployer={chooseEmployer}
        onValue={chooseValue}
        onClose={sheet.leave}
      />
      <OpenPlace
        place={place}
        data={data}
        filters={filters}
        words={words}
        canCorrect={canCorrect}
        onPlace={openPlace}
        onEmployer={chooseEmployer}
        onClose={closePlace}
      />
      <MapCaveats
        data={data}
        kind={filters.kind}
        tiles={tiles}
        contact={contact}
        words={words}
        hasShortcut={hasShortcut}
        onShortcut={setShortcut}
        onUnplaced={() => openPlace(UNPLACED_KEY)}
      />
    </div>
  )
}

interface OpenPlaceProps extends Pick<
  Parameters<typeof PlacePanel>[0],
  'filters' | 'words' | 'canCorrect' | 'onPlace' | 'onEmployer' | 'onClose'
> {
  place: string | undefined
  data: MapData
}

/** The panel of the open place, if one is. */
function OpenPlace({ place, data, ...rest }: OpenPlaceProps) {
  const alike = useAlike(rest.canCorrect, place !== undefined, data.answer?.version)
  if (place === undefined) return null
  return (
    <PlacePanel
      key={place}
      detail={data.detail}
      hasFailed={data.detailRefusal !== undefined}
      listed={data.listed}
      isLoaded={data.isLoaded}
      alike={alike}
      {...rest}
    />
  )
}

type CaveatsProps = Pick<
  Parameters<typeof Caveats>[0],
  'kind' | 'tiles' | 'contact' | 'words' | 'hasShortcut' | 'onShortcut' | 'onUnplaced'
> & { data: MapData }

/** What may be taken away, once it is known. */
function MapExports({ data, ...rest }: Pick<ExportsProps, Wanted> & { data: MapData }) {
  const { answer, meta } = data
  if (!answer || !meta) return null
  const granted = meta.granted[encodeFilters(rest.filters).toString()] ?? 0
  return (
    <Exports
      {...rest}
      rows={answer.totals.rows}
      rowsAtOnce={allowedRows(meta, granted)}
      isGranted={granted >= answer.totals.rows}
    />
  )
}

/** What the role allows, or as many as were granted of this view. */
const allowedRows = (
  { rowsAtOnce, workbookRows }: NonNullable<MapData['meta']>,
  granted: number,
): ExportsProps['rowsAtOnce'] => ({
  csv: Math.max(rowsAtOnce.csv, granted),
  xlsx: Math.max(rowsAtOnce.xlsx, Math.min(granted, workbookRows)),
})

type ExportsProps = Parameters<typeof Exports>[0]
type Wanted = 'filters' | 'askForRows' | 'words'

/** The limits of what is shown. */
function MapCaveats({ data, ...rest }: CaveatsProps) {
  const { answer, meta, territories } = data
  return (
    <Caveats
      {...rest}
      areFilled={territories.levels.length > 0}
      unplacedRows={answer?.totals.unplacedRows ?? 0}
      hasPeople={meta?.hasPeople ?? false}
      withoutOccupation={answer ? rowsWithoutOccupation(answer) : 0}
      periods={meta?.periods ?? []}
      listed={meta?.listed ?? NO_LISTS}
    />
  )
}

/** Rows whose list gives no occupation, whatever occupation is chosen. */
const rowsWithoutOccupation = ({ facets }: WireAnswer): number =>
  facets.occupation.find(({ value }) => value === '')?.rows ?? 0

/** Before a table of a thousand places; the map itself is a few stops before the filters. */
function ToFilters({ onGo }: { onGo: () => void }) {
  const t = useTranslations('map')
  return (
    <a
      className="skip-link map-skip"
      href={`#${PANEL_ID}`}
      onClick={(event) => {
        event.preventDefault() // the address is that of what is shown
        onGo()
      }}
    >
      {t('toFilters')}
    </a>
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
