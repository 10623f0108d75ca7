import type * as Leaflet from 'leaflet'

import { type Circle, Circles } from '@/map/circles'

export interface CircleWords {
  /** What stands in the circle: a short number. */
  short: (positions: number) => string
  /** What a screen reader says, and what the tooltip shows. */
  label: (circle: Circle) => string
  /** Written under a region's circle. */
  regionName: (code: string) => string
}

interface Options {
  map: Leaflet.Map
  /** Asked at each drawing: the names of regions may come after the map. */
  words: () => CircleWords
  onOpen: (circle: Circle) => void
}

/** Circles outside the window are drawn this far, as a share of it, so that panning shows them. */
const MARGIN = 0.15

/**
 * The circles, as buttons: one of them is a tab stop, the arrows go to the next one in that
 * direction, Enter opens. Those that stay keep their element, hence the focus.
 */
export class CircleLayer {
  private circles = new Circles([], [])
  private shown = new Map<string, { marker: Leaflet.Marker; circle: Circle }>()
  private selected: string | undefined
  private tabStop: string | undefined
  /** Where a circle that had the focus stood, when opening it makes it go away. */
  private focusAt: Leaflet.LatLng | undefined

  constructor(
    private readonly L: typeof Leaflet,
    private readonly options: Options,
  ) {
    options.map.on('moveend', this.render)
  }

  setCircles(circles: Circles): void {
    this.circles = circles
    this.render()
  }

  /** The open place: the circle that holds it is shown as chosen. */
  select(placeKey: string | undefined): void {
    this.selected = placeKey
    this.render()
  }

  openingZoom(clusterId: number): number {
    return this.circles.openingZoom(clusterId)
  }

  destroy(): void {
    this.options.map.off('moveend', this.render)
    for (const { marker } of this.shown.values()) marker.remove()
    this.shown.clear()
  }

  private readonly render = (): void => {
    const { map } = this.options
    const bounds = map.getBounds().pad(MARGIN)
    const circles = this.circles
      .at([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], map.getZoom())
      .filter((circle) => bounds.contains([circle.latitude, circle.longitude]))
    const wanted = new Map(circles.map((circle) => [circle.id, circle]))
    for (const [id, { marker, circle }] of this.shown) {
      const next = wanted.get(id)
      if (next && next.positions === circle.positions && next.radiusPx === circle.radiusPx) continue
      marker.remove()
      this.shown.delete(id)
    }
    for (const circle of circles) {
      if (!this.shown.has(circle.id)) this.shown.set(circle.id, this.draw(circle))
    }
    this.giveFocusBack()
    if (!this.tabStop || !this.shown.has(this.tabStop)) this.tabStop = circles[0]?.id
    this.markSelected()
    this.markTabStop()
    this.clearNames()
  }

  /** Puts the names of regions and towns where nothing else stands, or hides them. */
  private readonly clearNames = (): void => {
    const container = this.options.map.getContainer()
    const find = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)]
    const taken = find('.map-circle').map((circle) => circle.getBoundingClientRect())
    const isFree = (box: DOMRect) => taken.every((other) => !overlaps(box, other))
    for (const name of find('.map-circle-name')) {
      const box = name.getBoundingClientRect()
      name.classList.toggle('map-name--hidden', !isFree(box))
      if (isFree(box)) taken.push(box)
    }
    for (const name of find('.map-town span')) {
      const place = TOWN_OFFSETS_PX.map((offset) => {
        name.style.transform = `translate(-50%, ${offset}px)`
        return name.getBoundingClientRect()
      })
      const at = place.findIndex(isFree)
      name.classList.toggle('map-name--hidden', at < 0)
      name.style.transform = `translate(-50%, ${TOWN_OFFSETS_PX[Math.max(0, at)]}px)`
      if (at >= 0) taken.push(place[at]!)
    }
  }

  private draw(circle: Circle): { marker: Leaflet.Marker; circle: Circle } {
    const { map, onOpen } = this.options
    const words = this.options.words()
    const sidePx = Math.round(circle.radiusPx * 2)
    const marker = this.L.marker([circle.latitude, circle.longitude], {
      icon: this.L.divIcon({
        className: `map-circle map-circle--${sizeClass(circle.radiusPx)}`,
        iconSize: [sidePx, sidePx],
        html: contentOf(circle, words),
      }),
      keyboard: false, // the element is made a button below, with our own keys
      riseOnHover: true,
      // Small circles stand over large ones, so that both can be reached.
      zIndexOffset: Math.round(1000 - circle.radiusPx * 20),
    }).addTo(map)
    const label = words.label(circle)
    const element = marker.getElement()!
    element.setAttribute('role', 'button')
    element.setAttribute('aria-label', spokenLabel(words.short(circle.positions), label))
    element.addEventListener('keydown', (event) => this.onKey(event, circle))
    element.addEventListener('focus', () => {
      this.tabStop = circle.id
      this.markTabStop()
    })
    marker.bindTooltip(textNode(label), {
      direction: 'top',
      offset: [0, -circle.radiusPx],
      className: 'map-tooltip',
    })
    marker.on('click', () => onOpen(circle))
    return { marker, circle }
  }

  private onKey(event: KeyboardEvent, circle: Circle): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      event.stopPropagation()
      this.focusAt = this.L.latLng(circle.latitude, circle.longitude)
      this.options.onOpen(circle)
      return
    }
    const direction = DIRECTIONS[event.key]
    if (!direction) return
    event.preventDefault()
    event.stopPropagation() // otherwise the map would pan
    const next = this.nextIn(direction, circle)
    if (!next) return
    this.tabStop = next.circle.id
    this.markTabStop()
    next.marker.getElement()?.focus({ preventScroll: true })
    this.options.map.panInside(next.marker.getLatLng(), { padding: [80, 80] })
  }

  /** A cluster opened by the keyboard has become other circles: the nearest one is next. */
  private giveFocusBack(): void {
    const { map } = this.options
    if (!this.focusAt || document.activeElement !== document.body) return
    const from = map.latLngToLayerPoint(this.focusAt)
    const [nearest] = [...this.shown.values()].sort(
      (a, b) =>
        from.distanceTo(map.latLngToLayerPoint(a.marker.getLatLng())) -
        from.distanceTo(map.latLngToLayerPoint(b.marker.getLatLng())),
    )
    this.focusAt = undefined
    if (!nearest) return
    this.tabStop = nearest.circle.id
    nearest.marker.getElement()?.focus({ preventScroll: true })
  }

  /** The nearest circle in a quarter of the compass. */
  private nextIn([dx, dy]: readonly [number, number], from: Circle) {
    const { map } = this.options
    const at = map.latLngToLayerPoint([from.latitude, from.longitude])
    let best: { marker: Leaflet.Marker; circle: Circle } | undefined
    let bestDistance = Infinity
    for (const candidate of this.shown.values()) {
      const point = map.latLngToLayerPoint(candidate.marker.getLatLng())
      const [x, y] = [point.x - at.x, point.y - at.y]
      const along = x * dx + y * dy
      const across = Math.abs(x * dy) + Math.abs(y * dx)
      if (along <= 0 || across > along) continue
      const distance = Math.hypot(x, y)
      if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
    }
    return best
  }

  private markSelected(): void {
    for (const { marker, circle } of this.shown.values()) {
      const isSelected =
        this.selected !== undefined && this.circles.placeKeys(circle).includes(this.selected)
      const element = marker.getElement()
      element?.classList.toggle('map-circle--selected', isSelected)
      element?.setAttribute('aria-pressed', String(isSelected))
    }
  }

  private markTabStop(): void {
    for (const { marker, circle } of this.shown.values()) {
      const element = marker.getElement()
      if (element) element.tabIndex = circle.id === this.tabStop ? 0 : -1
    }
  }
}

/** What is seen must be in what is said: people who speak to their computer name what they see. */
const spokenLabel = (seen: string, label: string): string =>
  label.includes(seen) ? label : `${seen} · ${label}`

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** Where a town's name may stand, from its point: above a small circle, under it, and so on. */
const TOWN_OFFSETS_PX = [-30, 16, -46, 32, -62, 48]

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const sizeClass = (radiusPx: number): 'small' | 'medium' | 'large' =>
  radiusPx < 19 ? 'small' : radiusPx < 28 ? 'medium' : 'large'

function contentOf(circle: Circle, words: CircleWords): HTMLElement {
  const content = document.createElement('span')
  content.append(textNode(words.short(circle.positions)))
  if (circle.of.kind === 'region') {
    const name = textNode(words.regionName(circle.of.region))
    name.className = 'map-circle-name'
    content.append(name)
  }
  return content
}

/** Text as an element, so that a name is never read as markup. */
function textNode(text: string): HTMLElement {
  const element = document.createElement('span')
  element.textContent = text
  return element
}
