import type * as Leaflet from 'leaflet'

import type { Tiles } from '@/map/basemap/tiles'
import { MAX_ZOOM } from '@/map/viewState'

/** So many that did not come, one after the other, are a server that does not answer. */
const FAILURES_IN_A_ROW = 3

interface Ground {
  /** An image came, or went with its tile. */
  onTile: (coords: Leaflet.Coords, isThere: boolean) => void
  /** Whether it is theirs, towns and their names included: since the first came, until they no longer do. */
  onGround: (isTheirs: boolean) => void
}

/**
 * Lays the images of another server under the map. In each tile the ground that the site draws itself stands
 * until theirs came: a server that is slow, away, or has something else to say leaves a whole map.
 */
export function layTiles(
  L: typeof Leaflet,
  map: Leaflet.Map,
  { address, attribution }: Tiles,
  { onTile, onGround }: Ground,
): void {
  let failures = 0
  L.tileLayer(address, {
    attribution: asHtml(attribution),
    className: 'map-tiles',
    maxZoom: MAX_ZOOM,
    zIndex: 0, // under our own
  })
    .on('tileload', ({ coords }) => {
      failures = 0
      onTile(coords, true)
      onGround(true)
    })
    .on('tileunload', ({ coords }) => onTile(coords, false))
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
