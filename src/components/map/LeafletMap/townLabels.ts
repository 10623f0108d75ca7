import type * as Leaflet from 'leaflet'

import { PLACES_FROM_ZOOM } from '@/map/circles'
import type { TownLabel } from '@/map/basemap/drawn'

/** Names of towns to find one's way by, under the circles; seen, not read aloud. */
export function showTowns(
  L: typeof Leaflet,
  map: Leaflet.Map,
  towns: readonly TownLabel[],
): () => void {
  const pane = map.createPane('towns')
  pane.setAttribute('aria-hidden', 'true')
  const markers = towns.map(({ name, at: [longitude, latitude], fromZoom }) => {
    const label = document.createElement('span')
    label.textContent = name
    return {
      fromZoom,
      marker: L.marker([latitude, longitude], {
        icon: L.divIcon({ className: 'map-town', html: label, iconSize: [0, 0] }),
        pane: 'towns',
        interactive: false,
        keyboard: false,
      }),
    }
  })
  const update = () => {
    for (const { fromZoom, marker } of markers) {
      if (map.getZoom() >= Math.max(fromZoom, PLACES_FROM_ZOOM)) marker.addTo(map)
      else marker.remove()
    }
  }
  map.on('zoomend', update)
  update()
  return () => map.off('zoomend', update)
}
