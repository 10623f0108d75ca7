'use client'

import { startTransition, useCallback, useEffect, useMemo, useState } from 'react'

import { FIRST_UNTIL_ZOOM } from '@/map/basemap/detail'
import { Circles } from '@/map/circles'
import { circlesFrom } from '@/map/marks'
import { atKnownLevel } from '@/map/needs/asked'
import type { Level } from '@/map/territories/key'
import { levelsOf } from '@/map/territories/totals'
import { encodeFilters, type MapFilters } from '@/map/filters'
import { coverageOf, snapToPeriods } from '@/map/period'
import type { MapPlace } from '@/map/row'
import { type MapState, type Screen, UNPLACED_KEY } from '@/map/viewState'
import {
  decodeCounts,
  decodePlaces,
  type MapMeta,
  NO_NAMES,
  type PlaceTotals,
  type WireAnswer,
  type WirePlace,
} from '@/map/wire'

import { requestAnswer, requestBasemap, requestMeta, requestNames, requestPlace } from '../requests'
import { useRequest } from '../useRequest'

import { useComparison } from './useComparison'
import { useNewVersion } from './useNewVersion'
import { useNeeds } from './useNeeds'
import { useOutdated } from './useOutdated'
import { useTerritories } from './useTerritories'

/** For so long after the figures the rest waits for the map, at most. */
const AWAITED_MS = 5_000

/** While a slider moves, only where it rests is asked. */
const RESTING_MS = 120

/** Everything the map shows, asked as the filters and the open place change. */
export function useMapData(state: MapState, locale: string) {
  const { filters, place: placeKey, screen, least = 0 } = state
  const query = encodeFilters(filters).toString()
  const tableKey = placeKey === UNPLACED_KEY ? '' : placeKey
  const basemap = useBasemap(state.view?.zoom)
  const answer = useRequest(query, (signal) => requestAnswer(filters, signal), RESTING_MS)
  const drawing = useDrawn(screen, answer.value !== undefined)
  const meta = useMeta(locale, drawing.isDrawn)
  const detail = useRequest(
    placeKey === undefined ? undefined : `${placeKey} ${query}`,
    (signal) => requestPlace(tableKey ?? '', filters, signal),
    RESTING_MS,
  )
  const comparison = useComparison(screen === 'compare', state, meta.value)
  useNewVersion(answer.value?.version, meta.value?.version, meta.retry)

  const { places, counts, shownPlaces } = useCounts(answer.value, meta.value, least)
  const { levels, needsAsked, needs } = useNeedsByLevel(state, locale, places)
  const selected = useSelected(places, tableKey, detail.value)
  const { listed, loadedQuarters, range } = useLoaded(meta.value, filters)
  const shown = { filters, places, counts, levels, loadedQuarters }
  const territories = useTerritories({ ...shown, basemap: basemap.value, answer: answer.value })
  const circles = useCircles(shownPlaces, counts, answer.value, territories.levels)
  const asked = [answer, meta, basemap, comparison, needs]
  const refusal = [...asked, detail].find((one) => one.refusal)?.refusal
  return {
    basemap: basemap.value,
    /** The map is seen at another zoom: a nearer one wants a finer ground. */
    seenAt: basemap.seenAt,
    ...drawing,
    answer: answer.value,
    isWaiting: answer.isWaiting,
    meta: meta.value,
    /** Keys of the periods that have a list of the kind asked for. */
    listed,
    /** False when the period has no list at all: its figures are unknown, not zero. */
    needs: needs.value,
    needsAsked,
    /** The levels that places are known by. */
    levels,
    comparison: comparison.value,
    compared: comparison.compared,
    isLoaded: loadedQuarters > 0,
    /** How many quarters of the period have a list. */
    loadedQuarters,
    /** The period of the figures, by whole lists. */
    range,
    territories,
    places,
    counts,
    /** Those with the fewest positions asked for. */
    shownPlaces,
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
    retry: () => asked.forEach(({ retry }) => retry()),
    /** Lists or corrections have changed since: the figures that are shown are those before. */
    isOutdated: useOutdated(answer.value?.version),
    renew: () => [answer, comparison, needs, detail].forEach(({ retry }) => retry()),
  }
}

/** The first drawing of the ground, then the whole one once the map is seen from near. */
function useBasemap(openingZoom = 0) {
  const [isNear, setNear] = useState(openingZoom > FIRST_UNTIL_ZOOM)
  const first = useRequest('first', (signal) => requestBasemap('first', signal))
  const whole = useRequest(
    // after the first: both at once would be as slow as one of them whole
    isNear && first.value ? 'whole' : undefined,
    (signal) => requestBasemap('whole', signal),
  )
  return {
    ...first,
    value: whole.value ?? first.value,
    seenAt: (zoom: number) => {
      if (zoom <= FIRST_UNTIL_ZOOM) return
      setNear(true)
      if (whole.refusal) whole.retry()
    },
  }
}

/**
 * Whether what a reader came for is seen: the figures on the map, or another screen. From then on it is. A map that does
 * not come (no ground, a window that nobody looks at) keeps nobody from the rest.
 */
function useDrawn(screen: Screen, isAnswered: boolean) {
  const [isDrawn, setDrawn] = useState(screen !== 'map')
  const drawn = useCallback(() => startTransition(() => setDrawn(true)), [])
  useEffect(() => {
    if (screen !== 'map') setDrawn(true)
    if (!isAnswered) return
    const late = setTimeout(drawn, AWAITED_MS)
    return () => clearTimeout(late)
  }, [screen, isAnswered, drawn])
  return { isDrawn, drawn }
}

/** What does not change with the filters; its names come once the map is drawn. */
function useMeta(locale: string, isDrawn: boolean) {
  const first = useRequest('meta', (signal) => requestMeta(locale, signal))
  const version = first.value?.version
  const names = useRequest(isDrawn ? version : undefined, (signal) => requestNames(locale, signal))
  const value = useMemo(
    (): MapMeta | undefined => first.value && { ...NO_NAMES, ...names.value, ...first.value },
    [first.value, names.value],
  )
  return {
    ...first,
    value,
    refusal: first.refusal ?? names.refusal,
    retry: () => {
      first.retry()
      if (names.refusal) names.retry()
    },
  }
}

/** The places of the lists, and what each has under the filters. */
function useCounts(answer: WireAnswer | undefined, meta: MapMeta | undefined, least: number) {
  const places = useMemo(() => meta && decodePlaces(meta.places), [meta])
  // Counts name places by their number: they are read with the list of the same version only.
  const counts = useMemo(
    () =>
      places && answer && meta?.version === answer.version
        ? decodeCounts(answer.places, places)
        : undefined,
    [answer, meta, places],
  )
  const shownPlaces = useMemo(
    () => counts?.filter(({ positions }) => positions >= least),
    [counts, least],
  )
  return { places, counts, shownPlaces }
}

/** The circles of an answer, from the zoom at which no territory is filled. */
function useCircles(
  shown: readonly PlaceTotals[] | undefined,
  counts: readonly PlaceTotals[] | undefined,
  answer: WireAnswer | undefined,
  levels: readonly Level[],
) {
  const from = circlesFrom(levels)
  return useMemo(
    () => new Circles(shown ?? [], answer?.regions ?? [], counts ?? [], from),
    [shown, counts, answer, from],
  )
}

/** Needs at a level that places are known by. */
function useNeedsByLevel(state: MapState, locale: string, places: readonly MapPlace[] | undefined) {
  const levels = useMemo(() => levelsOf(places ?? []), [places])
  const needsAsked = atKnownLevel(state.needs, levels)
  const needs = useNeeds(state.screen === 'needs', { ...state, needs: needsAsked }, locale)
  return { levels, needsAsked, needs }
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
  return useMemo(() => {
    const periods = meta?.periods ?? []
    const [first] = periods
    // nothing is said before anything is known
    if (!first) return { listed, loadedQuarters: 1, range: undefined }
    const last = Math.max(...periods.map((one) => one.to))
    const loaded = periods.filter(({ key }) => listed.has(key))
    const range = snapToPeriods(periods, from ?? first.from, to ?? last)
    return { listed, loadedQuarters: coverageOf(loaded, range).loaded, range }
  }, [meta, listed, from, to])
}

export type MapData = ReturnType<typeof useMapData>
