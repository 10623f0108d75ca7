import * as L from 'leaflet'

import { createBasemapLayer } from '@/components/map/LeafletMap/basemapLayer'
import { Slices } from '@/components/map/LeafletMap/slices'
import { GroundNames } from '@/components/map/LeafletMap/groundNames'
import { groundAddress } from '@/components/map/ground'
import { clusterPoints } from '@/directory/resultMap/cluster'
import type { Basemap } from '@/map/basemap/build'
import { type Detail, FIRST_UNTIL_ZOOM } from '@/map/basemap/detail'
import { readBasemap } from '@/map/basemap/readBasemap'

import { isDataCounted } from './dataCounted'
import type { MapWords } from './resultMap'

/** Our ground has no streets; nearer, neighbours still part. */
const ZOOMS = { minZoom: 4, maxZoom: 15, opensUntil: 11 }
/** Side of a mark, and from where on two stand apart, in pixels. */
const MARK_PX = 44
const APART_PX = 40
const MARGIN: L.PointTuple = [40, 40]
const AROUND_QUEBEC: L.LatLngBoundsLiteral = [
  [36, -112],
  [67, -32],
]

/** A place of the list. */
interface Spot {
  number: string
  at: L.LatLng
  item: HTMLElement
  words: string
  sign: string
}

/** Where the reader left the map; kept with the page in the history, so that Back finds it. */
interface Left {
  resultMap?: { latitude: number; longitude: number; zoom: number; open?: string }
}

/** Puts a map that zooms in the place of the drawing. Throws when its ground does not come: the drawing then stays. */
export async function openLiveMap(host: HTMLElement, words: MapWords): Promise<void> {
  const basemap = await askGround('first')
  const view = host.querySelector<HTMLElement>('.result-map-live')!
  const [latitude, longitude] =
    host.querySelector<HTMLElement>('.result-map')!.dataset.from?.split(' ') ?? []
  const from = latitude && longitude ? L.latLng(Number(latitude), Number(longitude)) : undefined
  const spots = [...host.querySelectorAll<HTMLElement>('.result-spot')].map(readSpot)
  view.hidden = false
  view.setAttribute('role', 'region')
  view.setAttribute('aria-label', words.label)
  host.querySelector('.result-map')!.classList.add('result-map--live')
  new Live(view, basemap, spots, from, words).start()
}

async function askGround(detail: Detail): Promise<Basemap> {
  const answer = await fetch(groundAddress(detail))
  if (!answer.ok) throw new Error(`The ground did not come: ${answer.status}`)
  return (await answer.json()) as Basemap
}

function readSpot(item: HTMLElement): Spot {
  const { lat, lon, sign = '' } = item.dataset
  return {
    number: item.querySelector('.result-spot-number')!.textContent,
    at: L.latLng(Number(lat), Number(lon)),
    item,
    words: item.querySelector('.result-spot-where')!.textContent,
    sign,
  }
}

const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

class Live {
  private readonly map: L.Map
  private readonly marks = L.layerGroup()
  private readonly towns: GroundNames
  private readonly ground: ReturnType<typeof createBasemapLayer>
  private isWhole = false
  private opened: Spot[] = []
  /** What opened the popup, and is gone back to. */
  private opener: HTMLElement | undefined
  /** The popup has the focus, which goes back when it closes. */
  private isInPopup = false

  constructor(
    view: HTMLElement,
    basemap: Basemap,
    private readonly spots: readonly Spot[],
    /** From where the reader looks, if it is known. */
    private readonly from: L.LatLng | undefined,
    private readonly words: MapWords,
  ) {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const { minZoom, maxZoom } = ZOOMS
    this.map = L.map(view, {
      minZoom,
      maxZoom,
      maxBounds: AROUND_QUEBEC,
      zoomControl: false,
      fadeAnimation: false,
      zoomAnimation: !isStill,
      inertia: !isStill,
      // A page that scrolls does not stop at the map: the wheel is the map's once it was pressed.
      scrollWheelZoom: false,
    })
    L.control
      .zoom({ position: 'bottomright', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut })
      .addTo(this.map)
    this.map.attributionControl
      .setPrefix(false)
      .addAttribution(basemap.limits === 'official' ? words.official : words.drawn)
    this.frame()
    const slices = new Slices()
    const container = view
    this.ground = createBasemapLayer(L, { basemap: readBasemap(basemap), container, slices })
    this.ground.addTo(this.map)
    // Paper has the drawing.
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', () => this.ground.repaint())
    this.towns = new GroundNames(L, this.map, basemap.towns)
  }

  start() {
    const { map } = this
    const left = leftAt()
    this.marks.addTo(map)
    this.addFrom()
    map.on('zoomend', () => this.draw())
    map.on('moveend', () => this.moved())
    map.on('click focus', () => map.scrollWheelZoom.enable())
    map.on('popupclose', () => this.closed())
    // Leaflet listens for it only while the map itself has the focus.
    map.getContainer().addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') map.closePopup()
    })
    this.draw()
    this.moved()
    for (const spot of this.spots) this.addButton(spot)
    const open = this.spots.find(({ number }) => number === left?.open)
    if (open) this.open([open], undefined)
  }

  /** Where the reader was, else all places. */
  private frame() {
    const left = leftAt()
    if (left) this.map.setView([left.latitude, left.longitude], left.zoom)
    else {
      const places = this.spots.map(({ at }) => at)
      const bounds = L.latLngBounds(this.from ? [...places, this.from] : places)
      this.map.fitBounds(bounds, { padding: MARGIN, maxZoom: ZOOMS.opensUntil })
    }
  }

  /** Seen under the marks, and said by the legend. */
  private addFrom() {
    if (!this.from) return
    const face = document.createElement('span')
    face.className = 'result-mark result-mark--from'
    face.textContent = '•'
    face.setAttribute('aria-hidden', 'true')
    const icon = L.divIcon({ className: 'result-pin', html: face, iconSize: [MARK_PX, MARK_PX] })
    const options = { icon, interactive: false, keyboard: false, zIndexOffset: -10_000 }
    L.marker(this.from, options).addTo(this.map)
  }

  private groups(zoom = this.map.getZoom()): Spot[][] {
    const points = this.spots.map(({ at }) => this.map.project(at, zoom))
    return clusterPoints(points, APART_PX).map((group) => group.map((at) => this.spots[at]!))
  }

  private draw() {
    this.marks.clearLayers()
    for (const group of this.groups()) this.addMark(group)
  }

  private addMark(group: Spot[]) {
    const [first, ...others] = group as [Spot, ...Spot[]]
    const isOne = others.length === 0
    const face = document.createElement('span')
    face.className = `result-mark ${isOne ? signClasses(first) : 'result-mark--several'}`
    face.textContent = isOne ? first.number : `×${group.length}`
    const icon = L.divIcon({ className: 'result-pin', html: face, iconSize: [MARK_PX, MARK_PX] })
    const marker = L.marker(first.at, { icon, riseOnHover: true }).addTo(this.marks)
    const element = marker.getElement()!
    element.setAttribute(
      'aria-label',
      isOne
        ? fill(this.words.mark, { number: first.number, place: first.words })
        : fill(this.words.cluster, { count: group.length, number: first.number }),
    )
    element.dataset.number = first.number
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      marker.fire('click')
    })
    marker.on('click', () => this.choose(group, element))
  }

  /** Near places are seen from nearer, until they part; those that never do are shown together. */
  private choose(group: Spot[], mark: HTMLElement) {
    const isKept = group.length > 1 && this.zoomWhereAlone(group[0]!) !== undefined
    if (!isKept) return this.open(group, mark)
    const hadFocus = document.activeElement === mark
    const bounds = L.latLngBounds(group.map(({ at }) => at))
    const zoom = Math.max(
      this.map.getBoundsZoom(bounds, false, L.point(MARGIN)),
      this.map.getZoom() + 1,
    )
    this.map.once('zoomend', () => {
      if (hadFocus) this.markOf(group[0]!)?.focus({ preventScroll: true })
    })
    this.map.setView(bounds.getCenter(), Math.min(zoom, ZOOMS.maxZoom))
  }

  private zoomWhereAlone(spot: Spot): number | undefined {
    for (let zoom = this.map.getZoom(); zoom <= ZOOMS.maxZoom; zoom += 1) {
      if (this.groups(zoom).some((group) => group.length === 1 && group[0] === spot)) return zoom
    }
    return undefined
  }

  private markOf({ number }: Spot): HTMLElement | null {
    return this.map.getPane('markerPane')!.querySelector(`[data-number="${number}"]`)
  }

  /** Shows what the list says of these places, and where they stand in it. */
  private open(group: Spot[], opener: HTMLElement | undefined) {
    this.map.closePopup()
    const content = document.createElement('div')
    for (const { item } of group) {
      const words = item.querySelector('.result-spot-words')!.cloneNode(true)
      content.append(words)
      item.classList.add('result-spot--open')
    }
    this.opened = group
    this.opener = opener
    const { x: widthPx } = this.map.getSize()
    const popup = L.popup({
      maxWidth: Math.min(280, widthPx - 90),
      maxHeight: 220,
      offset: [0, -MARK_PX / 3],
    })
      .setLatLng(group[0]!.at)
      .setContent(content)
      .openOn(this.map)
    const shown = popup.getElement()!
    const close = shown.querySelector('.leaflet-popup-close-button')
    close?.setAttribute('aria-label', this.words.close)
    shown.addEventListener('focusin', () => (this.isInPopup = true))
    shown.addEventListener('focusout', ({ relatedTarget }) => {
      // Nowhere: it was taken away with the focus in it.
      if (relatedTarget) this.isInPopup = shown.contains(relatedTarget as Node)
    })
    if (opener) content.querySelector('a')?.focus({ preventScroll: true })
    this.keep()
  }

  private closed() {
    for (const { item } of this.opened) item.classList.remove('result-spot--open')
    const hadFocus = this.isInPopup
    const [first] = this.opened
    this.opened = []
    this.isInPopup = false
    // Marks are made anew at each zoom: the one that was pressed may be another now.
    const back = this.opener?.isConnected ? this.opener : first && this.markOf(first)
    if (hadFocus) back?.focus({ preventScroll: true })
    this.keep()
  }

  /** The number of a place in the list leads to it on the map. */
  private addButton(spot: Spot) {
    const number = spot.item.querySelector('.result-spot-number')!
    const button = document.createElement('button')
    button.type = 'button'
    button.className = number.className
    button.textContent = spot.number
    button.setAttribute('aria-label', fill(this.words.show, { number: spot.number }))
    button.addEventListener('click', () => {
      this.map.getContainer().scrollIntoView({ block: 'nearest' })
      this.map.setView(spot.at, this.zoomWhereAlone(spot) ?? ZOOMS.maxZoom, { animate: false })
      this.open([spot], button)
    })
    number.replaceWith(button)
  }

  private moved() {
    this.towns.show(true)
    if (this.map.getZoom() > FIRST_UNTIL_ZOOM) void this.askWhole()
    this.keep()
  }

  /** The first drawing is enough from afar; where data is counted, or the whole one does not come, it stays. */
  private async askWhole() {
    if (this.isWhole || isDataCounted()) return
    this.isWhole = true
    try {
      this.ground.setBasemap(readBasemap(await askGround('whole')))
    } catch {
      this.isWhole = false
    }
  }

  private keep() {
    const { lat, lng } = this.map.getCenter()
    const resultMap: Left['resultMap'] = { latitude: lat, longitude: lng, zoom: this.map.getZoom() }
    if (this.opened[0]) resultMap.open = this.opened[0].number
    history.replaceState({ ...(history.state as object), resultMap }, '')
  }
}

const leftAt = (): Left['resultMap'] => (history.state as Left | null)?.resultMap

const signClasses = ({ sign }: Spot): string =>
  sign === ''
    ? ''
    : sign
        .split(' ')
        .map((one) => `result-mark--${one}`)
        .join(' ')
