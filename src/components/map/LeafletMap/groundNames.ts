import type * as Leaflet from 'leaflet'

import type { GroundLabel } from '@/map/basemap/waters'

export interface GroundName {
  kind: NonNullable<GroundLabel['kind']>
  name: string
  at: Leaflet.LatLngExpression
  label: HTMLElement
}

/** Names of towns and waters to find one's way by, under the circles; seen, not read aloud. */
export class GroundNames {
  /** Whether the images under the map have names of their own. */
  areNamed = false
  private readonly names: (GroundName & { fromZoom: number; marker: Leaflet.Marker })[]

  constructor(
    L: typeof Leaflet,
    private readonly map: Leaflet.Map,
    labels: readonly GroundLabel[],
  ) {
    map.createPane('towns').setAttribute('aria-hidden', 'true')
    this.names = labels.map(({ kind = 'town', name, at: [longitude, latitude], fromZoom }) => {
      const label = document.createElement('span')
      label.textContent = name
      const at: Leaflet.LatLngExpression = [latitude, longitude]
      const marker = L.marker(at, {
        icon: L.divIcon({ className: `map-town map-town--${kind}`, html: label, iconSize: [0, 0] }),
        pane: 'towns',
        interactive: false,
        keyboard: false,
      })
      return { kind, name, at, label, fromZoom, marker }
    })
  }

  /** Those to be placed now. Where territories are filled, their names are enough: no town has its own. */
  show(areCircles: boolean): readonly GroundName[] {
    const bounds = this.map.getBounds()
    const zoom = this.map.getZoom()
    return this.names.filter(({ kind, fromZoom, marker, at }) => {
      const isWanted = (areCircles || kind === 'water') && !this.areNamed && zoom >= fromZoom
      const isShown = isWanted && bounds.contains(at)
      if (isShown) marker.addTo(this.map)
      else marker.remove()
      return isShown
    })
  }
}
