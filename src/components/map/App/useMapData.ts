'use client'

import { useMemo } from 'react'

import { Circles } from '@/map/circles'
import { encodeFilters, type MapFilters } from '@/map/filters'
import { coverageOf, snapToPeriods } from '@/map/period'
import { UNPLACED_KEY } from '@/map/viewState'
import { decodeCounts, decodePlaces, type MapMeta } from '@/map/wire'

import { type Refusal, requestAnswer, requestBasemap, requestMeta, requestPlace } from '../requests'
import { useRequest } from '../useRequest'

import { useNewVersion } from './useNewVersion'

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
  const selected = useMemo(
    () =>
      places?.find(({ key }) => key === tableKey && key !== '') ??
      // a borough, or a city that stands in postal sectors: in the middle of its circles
      (detail.value?.place.key === tableKey && tableKey !== '' ? detail.value?.place : undefined),
    [places, tableKey, detail.value],
  )
  const { listed, isLoaded } = useLoaded(meta.value, filters)
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
    isLoaded,
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

/** Which periods have a list of the kind asked for, and whether any is in the period asked for. */
function useLoaded(meta: MapMeta | undefined, { kind, from, to }: MapFilters) {
  const listed = useMemo(() => new Set(meta?.listed[kind]), [meta, kind])
  const isLoaded = useMemo(() => {
    const periods = meta?.periods ?? []
    const [first] = periods
    if (!first) return true
    const last = Math.max(...periods.map((one) => one.to))
    const loaded = periods.filter(({ key }) => listed.has(key))
    return coverageOf(loaded, snapToPeriods(periods, from ?? first.from, to ?? last)).loaded > 0
  }, [meta, listed, from, to])
  return { listed, isLoaded }
}

export type MapData = ReturnType<typeof useMapData>
