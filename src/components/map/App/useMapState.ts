'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { MapFilters } from '@/map/filters'
import { encodeState, type MapState, type MapView } from '@/map/viewState'

/** What the reader sees, kept in the address so that it can be shared and found again. */
export function useMapState(initial: MapState) {
  const [state, setState] = useState(initial)
  const view = useRef(initial.view)

  const writeAddress = useCallback((next: MapState) => {
    const query = encodeState({ ...next, ...(view.current && { view: view.current }) }).toString()
    window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname)
    // The same map in another language, not its beginning.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
      link.search = query
    }
  }, [])

  useEffect(() => writeAddress(state), [state, writeAddress])

  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  }, [state])

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
    showTable: useCallback(
      (isTable: boolean | ((before: boolean) => boolean)) =>
        setState((before) => ({
          ...before,
          isTable: typeof isTable === 'function' ? isTable(before.isTable) : isTable,
        })),
      [],
    ),
    moveView: useCallback(
      (next: MapView) => {
        view.current = next
        writeAddress(latest.current)
      },
      [writeAddress],
    ),
  }
}
