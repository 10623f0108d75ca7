'use client'

import { useSyncExternalStore } from 'react'

/** As in styles/map/desk.css: from this width the panels stand beside the map. */
const WIDE = '(min-width: 60em)'
const PANEL_PX = 352
const SHEET_PX = 280

/** Room that the panels take over the map, in pixels. */
export function useInsets(isPlaceOpen: boolean): { left: number; right: number; bottom: number } {
  const isWide = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => true,
  )
  return isWide
    ? { left: PANEL_PX, right: isPlaceOpen ? PANEL_PX : 0, bottom: 80 }
    : { left: 0, right: 0, bottom: isPlaceOpen ? SHEET_PX : 60 }
}

function subscribe(onChange: () => void): () => void {
  const wide = window.matchMedia(WIDE)
  wide.addEventListener('change', onChange)
  return () => wide.removeEventListener('change', onChange)
}
