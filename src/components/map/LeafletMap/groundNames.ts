import type * as Leaflet from 'leaflet'

import type { TownLabel } from '@/map/basemap/drawn'

export interface Town {
  name: string
  at: Leaflet.LatLngExpression
  label: HTMLElement
}

/** Names of towns to find one's way by, under the circles; seen, not read aloud. */
export class TownLabels {
  /** Whether the images under the map have names of their own. */
  areNamed = false
  private readonly towns: (Town & { fromZoom: number; marker: Leaflet.Marker })[]

  constructor(
    L: typeof Leaflet,
    private readonly map: Leaflet.Map,
    towns: readonly TownLabel[],
  ) {
    map.createPane('towns').setAttribute('aria-hidden', 'true')
    this.towns = towns.map(({ name, at: [longitude, latitude], fromZoom }) => {
      const label = document.createElement('span')
      label.textContent = name
      const at: Leaflet.LatLngExpression = [latitude, longitude]
      const marker = L.marker(at, {
        icon: L.divIcon({ className: 'map-town', html: label, iconSize: [0, 0] }),
        pane: 'towns',
        interactive: false,
        keyboard: false,
      })
      return { name, at, label, fromZoom, marker }
    })
  }

  /** Those to be placed now. Where territories are filled, their names are enough. */
  show(areCircles: boolean): readonly Town[] {
    const bounds = this.map.getBounds()
    const zoom = this.map.getZoom()
    return this.towns.filter(({ fromZoom, marker, at }) => {
      const isShown = areCircles && !this.areNamed && zoom >= fromZoom && bounds.contains(at)
      if (isShown) marker.addTo(this.map)
      else marker.remove()
      return isShown
    })
  }
}
