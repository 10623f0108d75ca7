'use client'

import type * as Leaflet from 'leaflet'
import { useEffect, useRef } from 'react'

import { project } from '@/map/basemap/geometry'
import type { DrawnBasemap } from '@/map/basemap/readBasemap'
import type { Tiles } from '@/map/basemap/tiles'
import type { GroundLabel } from '@/map/basemap/waters'
import type { Circles } from '@/map/circles'
import { CIRCLES_FROM_ZOOM, levelAt, type Mark } from '@/map/marks'
import type { MapPlace } from '@/map/row'
import type { Level } from '@/map/territories/key'
import { type Territory, territoryAt } from '@/map/territories/shapes'
import { MAX_ZOOM, MIN_ZOOM, type MapView } from '@/map/viewState'

import { type BasemapLayer, createBasemapLayer } from './basemapLayer'
import { GroundNames } from './groundNames'
import { loadLeaflet } from './loadLeaflet'
import type { MarkWords } from './markElement'
import { MarkLayer, type TerritoryMarks } from './markLayer'
import { layTiles } from './otherTiles'
import type { Fills } from './paintTile'
import { Slices } from './slices'

export interface LeafletMapWords extends MarkWords {
  zoomIn: string
  zoomOut: string
  attribution: string
  mapLabel: string
}

interface Props {
  basemap: DrawnBasemap
  /** Images of another server to lay under it. */
  tiles: Tiles | undefined
  /** Names of towns and waters, the first to be written first. */
  labels: readonly GroundLabel[]
  circles: Circles
  territories: TerritoryMarks
  fills: Fills
  selected: MapPlace | undefined
  focus: readonly MapPlace[] | undefined
  initialView: MapView | undefined
  /** Whether a place is open: one that came with a view does not move it. */
  isPlaceOpen: boolean
  words: LeafletMapWords
  /** Room taken by the panels on the left and right, so that places open between them. */
  insets: { left: number; right: number; bottom: number }
  onOpenPlace: (key: string) => void
  /** A territory was chosen; when it is absent, choosing one goes nearer. */
  onTerritory?: (level: Level, key: string) => void
  /** The map stands, at a zoom. */
  onZoom: (zoom: number) => void
  /** Where the map rests: once it is drawn, then each time it was moved. */
  onMove: (view: MapView) => void
  /** Its marks stand. */
  onDrawn: () => void
}

/** Where most positions are: from the Outaouais to the Beauce, on a first visit. */
const SETTLED_SOUTH: Leaflet.LatLngBoundsLiteral = [
  [45.05, -74.7],
  [46.75, -71.2],
]
/** The same in a tall window, where there is room up north rather than over the border. */
const SETTLED_SOUTH_TALL: Leaflet.LatLngBoundsLiteral = [
  [45.05, -74.7],
  [47.9, -71.2],
]
/** Quebec in the middle of the widest window at the first zoom, panels included. */
const AROUND_QUEBEC: Leaflet.LatLngBoundsLiteral = [
  [36, -112],
  [67, -32],
]

// Beside the data, not after it.
if (typeof window !== 'undefined') loadLeaflet().catch(() => undefined)

/** The map itself. Leaflet lives outside React: it is made once and told what changed. */
export function LeafletMap(props: Props) {
  const element = useRef<HTMLDivElement>(null)
  const made = useRef<MadeMap>(undefined)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    let isGone = false
    const make = (L: typeof Leaflet) => {
      if (isGone) return
      const map = makeMap(L, element.current!, latest)
      made.current = map
      const { selected, initialView, circles, territories, fills } = latest.current
      map.fill(fills)
      map.marks.setMarks(circles, territories)
      map.marks.select(selected?.key)
      if (selected && !initialView) map.show(selected)
    }
    void loadLeaflet().then(make)
    return () => {
      isGone = true
      made.current?.destroy()
      made.current = undefined
    }
  }, [])

  const { circles, territories, fills } = props
  useEffect(() => {
    made.current?.marks.setMarks(circles, territories)
  }, [circles, territories])
  useEffect(() => {
    made.current?.fill(fills)
  }, [fills])

  const { basemap } = props
  useEffect(() => {
    made.current?.setBasemap(basemap)
  }, [basemap])

  const { focus } = props
  useEffect(() => {
    if (focus?.length) made.current?.showAll(focus)
  }, [focus])

  const { selected } = props
  const cameWithView = useRef(props.initialView !== undefined && props.isPlaceOpen)
  useEffect(() => {
    made.current?.marks.select(selected?.key)
    if (!selected) return
    if (!cameWithView.current) made.current?.show(selected)
    cameWithView.current = false
    // The same place with other figures is where it was.
  }, [selected?.key])

  return (
    <div
      className="map-view"
      ref={element}
      role="region"
      aria-label={props.words.mapLabel}
      tabIndex={0}
    />
  )
}

interface MadeMap {
  marks: MarkLayer
  /** Another drawing of the same ground. */
  setBasemap: (basemap: DrawnBasemap) => void
  fill: (fills: Fills) => void
  show: (place: MapPlace) => void
  showAll: (places: readonly MapPlace[]) => void
  destroy: () => void
}

function makeMap(L: typeof Leaflet, element: HTMLElement, latest: React.RefObject<Props>): MadeMap {
  const { basemap, words, labels } = latest.current
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = L.map(element, {
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxBounds: AROUND_QUEBEC,
    maxBoundsViscosity: 0.8,
    zoomControl: false,
    // Tiles come a few at each frame: fading each, and moving hundreds of marks at each zoom, would
    // cost more than it shows.
    fadeAnimation: false,
    markerZoomAnimation: false,
    zoomAnimation: !isStill,
    inertia: !isStill,
  })
  L.control
    .zoom({ position: 'bottomright', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut })
    .addTo(map)
  map.attributionControl.setPrefix(false).addAttribution(words.attribution)

  openView(map, element, latest.current)
  const slices = new Slices({ isToldOfFirst: true })
  const basemapLayer = createBasemapLayer(L, { basemap, container: element, slices }).addTo(map)
  const marks = new MarkLayer(L, {
    map,
    slices,
    ground: new GroundNames(L, map, labels),
    words: () => latest.current.words,
    onOpen: (mark) => openMark(map, marks, mark, latest.current),
    onDrawn: () => views.drawn(),
  })
  if (latest.current.tiles) {
    layTiles(L, map, latest.current.tiles, {
      onTile: (coords, isThere) => basemapLayer.setOver(coords, isThere),
      onGround: (isTheirs) => marks.setGround(isTheirs),
    })
  }
  map.on('click', ({ latlng }: Leaflet.LeafletMouseEvent) => {
    const found = territoryUnder(map, latest.current.basemap, latlng)
    if (found) openTerritory(map, found.level, found.territory.key, latlng, latest.current)
  })
  const views = tellViews(map, latest)

  const stopRepainting = followThemes(basemapLayer, slices)
  const resized = new ResizeObserver(() => map.invalidateSize({ animate: false }))
  resized.observe(element)

  return {
    marks,
    setBasemap: (next) => basemapLayer.setBasemap(next),
    fill: (fills) => basemapLayer.setFills(fills),
    ...looks(map, latest, !isStill),
    destroy: () => {
      stopRepainting()
      resized.disconnect()
      views.stop()
      slices.clear()
      marks.destroy()
      map.remove()
    },
  }
}

/** Paints again in the colours of the page when these change; on paper, all that waited too. */
function followThemes(basemapLayer: BasemapLayer, slices: Slices): () => void {
  const repaint = () => {
    if (window.matchMedia('print').matches) slices.finish()
    basemapLayer.repaint()
  }
  const themes = THEMES.map((query) => window.matchMedia(query))
  for (const theme of themes) theme.addEventListener('change', repaint)
  return () => {
    for (const theme of themes) theme.removeEventListener('change', repaint)
  }
}

/** Says at which zoom the map is, and where each time it rests; where it begins, only once it is drawn. */
function tellViews(map: Leaflet.Map, latest: React.RefObject<Props>) {
  let hasBegun = false
  let resting: ReturnType<typeof setTimeout> | undefined
  map.on('moveend', () => {
    clearTimeout(resting)
    resting = setTimeout(() => {
      latest.current.onZoom(map.getZoom())
      tellView(map, latest.current)
    }, RESTS_AFTER_MS)
  })
  latest.current.onZoom(map.getZoom())
  return {
    drawn: () => {
      latest.current.onDrawn()
      if (!hasBegun) tellView(map, latest.current)
      hasBegun = true
    },
    stop: () => clearTimeout(resting),
  }
}

function tellView(map: Leaflet.Map, { onMove }: Props): void {
  const { lat, lng } = map.getCenter()
  onMove({ zoom: map.getZoom(), latitude: lat, longitude: lng })
}

/** A circle of places opens; from farther, choosing goes nearer. */
function openMark(map: Leaflet.Map, marks: MarkLayer, mark: Mark, props: Props): void {
  const { of, latitude, longitude } = mark
  if (of.kind === 'place') props.onOpenPlace(of.place.place.key)
  else if (of.kind === 'cluster')
    map.setView([latitude, longitude], Math.min(MAX_ZOOM, marks.openingZoom(of.clusterId)))
  else if (of.kind === 'territory')
    openTerritory(map, of.level, of.key, { lat: latitude, lng: longitude }, props)
  else map.setView([latitude, longitude], REGION_OPENS_AT_ZOOM)
}

function openTerritory(
  map: Leaflet.Map,
  level: Level,
  key: string,
  at: Leaflet.LatLngLiteral,
  { onTerritory }: Props,
): void {
  if (onTerritory) onTerritory(level, key)
  else map.setView(at, OPENS_AT_ZOOM[level])
}

/** The territory that is filled at this zoom and stands under a point. */
function territoryUnder(
  map: Leaflet.Map,
  { scale, origin, territories }: DrawnBasemap,
  { lat, lng }: Leaflet.LatLng,
): { level: Level; territory: Territory } | undefined {
  const level = levelAt(map.getZoom(), Object.keys(territories) as Level[])
  if (!level) return undefined
  const [x, y] = project([lng, lat])
  const point = [x * scale - origin.x, y * scale - origin.y] as const
  const territory = territoryAt(territories[level]!.shapes.all, point)
  return territory && { level, territory }
}

/** Ways to bring places into the room between the panels. */
function looks(
  map: Leaflet.Map,
  latest: React.RefObject<Props>,
  animate: boolean,
): Pick<MadeMap, 'show' | 'showAll'> {
  const padding = (): Leaflet.FitBoundsOptions => {
    const { left, right, bottom } = latest.current.insets
    return {
      paddingTopLeft: [left + EDGE_PX, EDGE_PX * 2],
      paddingBottomRight: [right + EDGE_PX, bottom + EDGE_PX],
      animate,
    }
  }
  return {
    show: (place) => {
      const alone = latest.current.circles.zoomAlone(place)
      const { latitude, longitude } = place
      if (map.getZoom() < alone) map.setView([latitude, longitude], alone, { animate })
      map.panInside([latitude, longitude], padding())
    },
    showAll: (places) =>
      void map.fitBounds(
        places.map(({ latitude, longitude }) => [latitude, longitude]),
        { ...padding(), maxZoom: WIDEST_PLACES_ZOOM },
      ),
  }
}

/** Where the reader left the map, else where most positions are, between the panels. */
function openView(map: Leaflet.Map, element: HTMLElement, { initialView, insets }: Props): void {
  if (initialView) {
    map.setView([initialView.latitude, initialView.longitude], initialView.zoom)
    return
  }
  const isTall = element.clientHeight > element.clientWidth
  map.fitBounds(isTall ? SETTLED_SOUTH_TALL : SETTLED_SOUTH, {
    paddingTopLeft: [insets.left, 0],
    paddingBottomRight: [insets.right, insets.bottom],
  })
}

/** A region of one town is not shown street by street. */
const WIDEST_PLACES_ZOOM = 10

const REGION_OPENS_AT_ZOOM = 8

/** A region opens on its MRC, an MRC on its places. */
const OPENS_AT_ZOOM: Record<Level, number> = { region: 8, mrc: CIRCLES_FROM_ZOOM + 1 }

/** The address and the legend follow a map that rests: a zoom has enough to do. */
const RESTS_AFTER_MS = 300

/** When one of these changes, so do the colours of the page. */
const THEMES = ['(prefers-color-scheme: dark)', 'print']

/** Between a shown circle and what is beside it. */
const EDGE_PX = 60
