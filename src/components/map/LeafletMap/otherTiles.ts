import type * as Leaflet from 'leaflet'

import type { Tiles } from '@/map/basemap/tiles'
import { MAX_ZOOM } from '@/map/viewState'

/** So many that did not come, one after the other, are a server that does not answer. */
const FAILURES_IN_A_ROW = 3

/**
 * Lays the images of another server under the map. Until the first one comes, and when they no longer
 * do, the map stands on the ground that the site draws itself.
 */
export function layTiles(
  L: typeof Leaflet,
  map: Leaflet.Map,
  { address, attribution }: Tiles,
  onGround: (isTheirs: boolean) => void,
): void {
  let failures = 0
  L.tileLayer(address, {
    attribution: asHtml(attribution),
    className: 'map-tiles',
    maxZoom: MAX_ZOOM,
    zIndex: 0, // under our own
  })
    .on('tileload', () => {
      failures = 0
      onGround(true)
    })
    .on('tileerror', () => {
      failures += 1
      if (failures === FAILURES_IN_A_ROW) onGround(false)
    })
    .addTo(map)
}

/** Leaflet writes attributions as HTML. */
function asHtml(text: string): string {
  const element = document.createElement('span')
  element.textContent = text
  return element.innerHTML
}
