'use client'

import type * as Leaflet from 'leaflet'
import { useEffect, useRef } from 'react'

import type { Basemap } from '@/map/basemap/build'
import type { Circle, Circles } from '@/map/circles'
import type { MapPlace } from '@/map/row'
import { MAX_ZOOM, MIN_ZOOM, type MapView } from '@/map/viewState'

import { createBasemapLayer } from './basemapLayer'
import { CircleLayer, type CircleWords } from './circleLayer'
import { showTowns } from './townLabels'

export interface LeafletMapWords extends CircleWords {
  zoomIn: string
  zoomOut: string
  attribution: string
  mapLabel: string
}

interface Props {
  basemap: Basemap
  circles: Circles
  selected: MapPlace | undefined
  focus: readonly MapPlace[] | undefined
  initialView: MapView | undefined
  /** Whether a place is open: one that came with a view does not move it. */
  isPlaceOpen: boolean
  words: LeafletMapWords
  /** Room taken by the panels on the left and right, so that places open between them. */
  insets: { left: number; right: number; bottom: number }
  onOpenPlace: (key: string) => void
  onMove: (view: MapView) => void
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
const AROUND_QUEBEC: Leaflet.LatLngBoundsLiteral = [
  [42, -88],
  [65, -50],
]

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
    void import('leaflet').then((L) => {
      if (isGone) return
      const map = makeMap(L, element.current!, latest)
      made.current = map
      map.circles.setCircles(latest.current.circles)
      const { selected, initialView } = latest.current
      map.circles.select(selected?.key)
      if (selected && !initialView) map.show(selected)
    })
    return () => {
      isGone = true
      made.current?.destroy()
      made.current = undefined
    }
  }, [])

  useEffect(() => {
    made.current?.circles.setCircles(props.circles)
  }, [props.circles])

  const { focus } = props
  useEffect(() => {
    if (focus?.length) made.current?.showAll(focus)
  }, [focus])

  const { selected } = props
  const cameWithView = useRef(props.initialView !== undefined && props.isPlaceOpen)
  useEffect(() => {
    made.current?.circles.select(selected?.key)
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
  circles: CircleLayer
  show: (place: MapPlace) => void
  showAll: (places: readonly MapPlace[]) => void
  destroy: () => void
}

function makeMap(L: typeof Leaflet, element: HTMLElement, latest: React.RefObject<Props>): MadeMap {
  const { basemap, words } = latest.current
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = L.map(element, {
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxBounds: AROUND_QUEBEC,
    maxBoundsViscosity: 0.8,
    zoomControl: false,
    fadeAnimation: !isStill,
    zoomAnimation: !isStill,
    markerZoomAnimation: !isStill,
    inertia: !isStill,
  })
  L.control
    .zoom({ position: 'bottomright', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut })
    .addTo(map)
  map.attributionControl.setPrefix(false).addAttribution(words.attribution)

  openView(map, element, latest.current)
  const basemapLayer = createBasemapLayer(L, basemap, element).addTo(map)
  const forgetTowns = showTowns(L, map, basemap.towns)
  const circles = new CircleLayer(L, {
    map,
    words: () => latest.current.words,
    onOpen: (circle) => open(circle),
  })
  const open = ({ of, latitude, longitude }: Circle) => {
    if (of.kind === 'place') latest.current.onOpenPlace(of.place.place.key)
    else if (of.kind === 'cluster') {
      map.setView([latitude, longitude], Math.min(MAX_ZOOM, circles.openingZoom(of.clusterId)))
    } else map.setView([latitude, longitude], REGION_OPENS_AT_ZOOM)
  }
  map.on('moveend', () => {
    const { lat, lng } = map.getCenter()
    latest.current.onMove({ zoom: map.getZoom(), latitude: lat, longitude: lng })
  })

  const repaint = () => basemapLayer.repaint()
  const themes = THEMES.map((query) => window.matchMedia(query))
  for (const theme of themes) theme.addEventListener('change', repaint)
  const resized = new ResizeObserver(() => map.invalidateSize({ animate: false }))
  resized.observe(element)

  return {
    circles,
    ...looks(map, latest, !isStill),
    destroy: () => {
      for (const theme of themes) theme.removeEventListener('change', repaint)
      resized.disconnect()
      forgetTowns()
      circles.destroy()
      map.remove()
    },
  }
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

/** When one of these changes, so do the colours of the page. */
const THEMES = ['(prefers-color-scheme: dark)', 'print']

/** Between a shown circle and what is beside it. */
const EDGE_PX = 60
