'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { MapFilters } from '@/map/filters'
import { decodeState, encodeState, type MapState, type MapView } from '@/map/viewState'

/** While a slider is dragged the address follows, and Back goes to where it stood before. */
const SAME_GESTURE_MS = 800

/**
 * What the reader sees, kept in the address so that it can be shared and found again. Each choice
 * is a step of the browser's history; moving the map is none.
 */
export function useMapState(initial: MapState) {
  const [state, setState] = useState(initial)
  const view = useRef(initial.view)
  const wroteAt = useRef(0)

  const latest = useRef(state)

  const writeAddress = useCallback((next: MapState, isStep: boolean) => {
    const query = encodeState({ ...next, ...(view.current && { view: view.current }) }).toString()
    const address = query ? `?${query}` : window.location.pathname
    const isSameGesture =
      Date.now() - wroteAt.current < SAME_GESTURE_MS &&
      withoutPeriod(next) === withoutPeriod(latest.current)
    if (isStep && !isSameGesture) window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
    if (isStep) wroteAt.current = Date.now()
    // The same map in another language, not its beginning.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
      link.search = query
    }
  }, [])

  const isShownAlready = useRef(true)
  useEffect(() => {
    writeAddress(state, !isShownAlready.current)
    latest.current = state
    isShownAlready.current = false
  }, [state, writeAddress])

  useBack((shown) => {
    isShownAlready.current = true
    setState(shown)
  })

  return {
    state,
    setFilters: useCallback(
      (filters: MapFilters) => setState((before) => ({ ...before, filters })),
      [],
    ),
    openPlace: useCallback(
      (place: string | undefined) =>
        setState(({ place: _, ...rest }) => ({ ...rest, ...(place !== undefined && { place }) })),
      [],
    ),
    /** Changes what is seen: another screen, other years to compare, the fewest positions. */
    show: useCallback(
      (change: (before: MapState) => Partial<MapState>) =>
        setState((before) => ({ ...before, ...change(before) })),
      [],
    ),
    moveView: useCallback(
      (next: MapView) => {
        view.current = next
        writeAddress(latest.current, false)
      },
      [writeAddress],
    ),
  }
}

/** What the address says once the browser has stepped back or forward; the map stays where it is. */
function useBack(show: (state: MapState) => void): void {
  const shown = useRef(show)
  useEffect(() => {
    const onBack = () => {
      const { view: _, ...state } = decodeState(new URLSearchParams(window.location.search))
      shown.current(state)
    }
    window.addEventListener('popstate', onBack)
    return () => window.removeEventListener('popstate', onBack)
  }, [])
}

const withoutPeriod = ({ filters: { from: _from, to: _to, ...filters }, ...state }: MapState) =>
  encodeState({ ...state, filters }).toString()
