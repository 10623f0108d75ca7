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

/** A tile is 256 pixels, or 512 on fine screens; one of ten thousand would take the browser's memory, in pixels. */
const LARGEST_SIDE_PX = 1024

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
  const failed = () => {
    failures += 1
    if (failures === FAILURES_IN_A_ROW) onGround(false)
  }
  L.tileLayer(address, {
    attribution: asHtml(attribution),
    className: 'map-tiles',
    maxZoom: MAX_ZOOM,
    zIndex: 0, // under our own
  })
    .on('tileload', ({ coords, tile }) => {
      if (isTooLarge(tile)) {
        tile.removeAttribute('src') // before it is drawn
        failed()
        return
      }
      failures = 0
      onTile(coords, true)
      onGround(true)
    })
    .on('tileunload', ({ coords }) => onTile(coords, false))
    .on('tileerror', failed)
    .addTo(map)
}

const isTooLarge = (tile: HTMLElement): boolean => {
  const { naturalWidth, naturalHeight } = tile as HTMLImageElement
  return Math.max(naturalWidth, naturalHeight) > LARGEST_SIDE_PX
}

/** Leaflet writes attributions as HTML. */
function asHtml(text: string): string {
  const element = document.createElement('span')
  element.textContent = text
  return element.innerHTML
}
