'use client'

import { useMemo } from 'react'

import { Circles } from '@/map/circles'
import { encodeFilters, type MapFilters } from '@/map/filters'
import { coverageOf, snapToPeriods } from '@/map/period'
import type { MapPlace } from '@/map/row'
import { UNPLACED_KEY } from '@/map/viewState'
import { decodeCounts, decodePlaces, type MapMeta, type WirePlace } from '@/map/wire'

import { type Refusal, requestAnswer, requestBasemap, requestMeta, requestPlace } from '../requests'
import { useRequest } from '../useRequest'

import { useNewVersion } from './useNewVersion'
import { useTerritories } from './useTerritories'

/** While a slider moves, only where it rests is asked. */
const RESTING_MS = 120

/** Everything the map shows, asked as the filters and the open place change. */
export function useMapData(filters: MapFilters, placeKey: string | undefined, locale: string) {
  const query = encodeFilters(filters).toString()
  const tableKey = placeKey === UNPLACED_KEY ? '' : placeKey
  const basemap = useRequest('basemap', requestBasemap)
  const answer = useRequest(query, (signal) => requestAnswer(filters, signal), RESTING_MS)
  const meta = useRequest('meta', (signal) => requestMeta(locale, signal))
  const detail = useRequest(
    placeKey === undefined ? undefined : `${placeKey} ${query}`,
    (signal) => requestPlace(tableKey ?? '', filters, signal),
    RESTING_MS,
  )
  useNewVersion(answer.value?.version, meta.value?.version, meta.retry)

  const places = useMemo(() => meta.value && decodePlaces(meta.value.places), [meta.value])
  // Counts name places by their number: they are read with the list of the same version only.
  const counts = useMemo(
    () =>
      places && answer.value && meta.value?.version === answer.value.version
        ? decodeCounts(answer.value.places, places)
        : undefined,
    [answer.value, meta.value, places],
  )
  const circles = useMemo(
    () => new Circles(counts ?? [], answer.value?.regions ?? []),
    [counts, answer.value],
  )
  const selected = useSelected(places, tableKey, detail.value)
  const { listed, loadedQuarters } = useLoaded(meta.value, filters)
  const territories = useTerritories({ basemap: basemap.value, counts, loadedQuarters })
  const refusal: Refusal | undefined =
    answer.refusal ?? meta.refusal ?? basemap.refusal ?? detail.refusal
  return {
    basemap: basemap.value,
    answer: answer.value,
    isWaiting: answer.isWaiting,
    meta: meta.value,
    /** Keys of the periods that have a list of the kind asked for. */
    listed,
    /** False when the period has no list at all: its figures are unknown, not zero. */
    isLoaded: loadedQuarters > 0,
    /** How many quarters of the period have a list. */
    loadedQuarters,
    territories,
    places,
    counts,
    circles,
    selected,
    /** The open place, once its own answer is there. */
    detail: detail.value?.place.key === tableKey ? detail.value : undefined,
    detailRefusal: detail.refusal,
    /** Why nothing may or can be shown. */
    refusal:
      counts === undefined || refusal === 'signedOut' || refusal === 'noAccess'
        ? refusal
        : undefined,
    /** The last question was not answered: what is shown answers the one before. */
    isStale: counts !== undefined && refusal !== undefined,
    retry: () => {
      answer.retry()
      meta.retry()
      basemap.retry()
    },
  }
}

/** The open place, as soon as it is known. */
function useSelected(
  places: readonly MapPlace[] | undefined,
  key: string | undefined,
  detail: WirePlace | undefined,
): MapPlace | undefined {
  return useMemo(
    () =>
      places?.find((one) => one.key === key && key !== '') ??
      // a borough, or a city that stands in postal sectors: in the middle of its circles
      (detail?.place.key === key && key !== '' ? detail?.place : undefined),
    [places, key, detail],
  )
}

/** Which periods have a list of the kind asked for, and how many quarters of the period asked for. */
function useLoaded(meta: MapMeta | undefined, { kind, from, to }: MapFilters) {
  const listed = useMemo(() => new Set(meta?.listed[kind]), [meta, kind])
  const loadedQuarters = useMemo(() => {
    const periods = meta?.periods ?? []
    const [first] = periods
    if (!first) return 1 // nothing is said before anything is known
    const last = Math.max(...periods.map((one) => one.to))
    const loaded = periods.filter(({ key }) => listed.has(key))
    return coverageOf(loaded, snapToPeriods(periods, from ?? first.from, to ?? last)).loaded
  }, [meta, listed, from, to])
  return { listed, loadedQuarters }
}

export type MapData = ReturnType<typeof useMapData>
