import type * as Leaflet from 'leaflet'
import { useEffect, useRef, useState } from 'react'

import { createBasemapLayer } from '@/components/map/LeafletMap/basemapLayer'
import { Slices } from '@/components/map/LeafletMap/slices'
import { GroundNames } from '@/components/map/LeafletMap/groundNames'
import { requestBasemap } from '@/components/map/requests'
import type { Point } from '@/geo/distance'
import type { Locale } from '@/i18n/locales'
import { readBasemap } from '@/map/basemap/readBasemap'

import { WORDS } from './words'

interface Props {
  locale: Locale
  /** Where the place is now; nothing before one is chosen. */
  now: Point | undefined
  /** Where it will be. */
  then: Point | undefined
  onPoint: (point: Point) => void
}

/** The settled south of Quebec. */
const OPENING: Leaflet.LatLngBoundsLiteral = [
  [45, -75],
  [47.5, -70.5],
]

/** Zooms at which our own base map says something. */
const ZOOMS = { minZoom: 4, maxZoom: 13, near: 9 }

/** Left around what is shown, in pixels. */
const MARGIN: Leaflet.PointTuple = [40, 40]

/** A small map on our own base map: nothing is asked of a third party. */
export function PointMap({ locale, now, then, onPoint }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const [made, setMade] = useState<MadeMap>()
  const [hasFailed, setHasFailed] = useState(false)
  const pick = useRef(onPoint)
  useEffect(() => {
    pick.current = onPoint
  })

  useEffect(() => {
    const gone = new AbortController()
    let map: MadeMap | undefined
    Promise.all([import('leaflet'), requestBasemap('whole', gone.signal)])
      .then(([L, basemap]) => {
        if (gone.signal.aborted || !element.current) return
        map = makeMap(L, element.current, basemap, { locale, onPoint: (at) => pick.current(at) })
        setMade(map)
      })
      .catch(() => setHasFailed(!gone.signal.aborted))
    return () => {
      gone.abort()
      map?.destroy()
      setMade(undefined)
    }
  }, [locale])

  useEffect(() => {
    made?.show(now, then)
  }, [made, now, then])

  if (hasFailed) return <p>{WORDS.noMap[locale]}</p>
  return (
    <div
      aria-label={WORDS.map[locale]}
      className="place-picker-map"
      ref={element}
      role="application"
    />
  )
}

interface MadeMap {
  show: (now: Point | undefined, then: Point | undefined) => void
  destroy: () => void
}

interface Options {
  locale: Locale
  onPoint: (point: Point) => void
}

function makeMap(
  L: typeof Leaflet,
  element: HTMLElement,
  basemap: Awaited<ReturnType<typeof requestBasemap>>,
  { locale, onPoint }: Options,
): MadeMap {
  const { minZoom, maxZoom, near } = ZOOMS
  const map = L.map(element, { minZoom, maxZoom, zoomControl: false, fadeAnimation: false })
  map.attributionControl.setPrefix(false)
  L.control
    .zoom({ zoomInTitle: WORDS.zoomIn[locale], zoomOutTitle: WORDS.zoomOut[locale] })
    .addTo(map)
  map.fitBounds(OPENING)
  const slices = new Slices()
  createBasemapLayer(L, { basemap: readBasemap(basemap), container: element, slices }).addTo(map)
  const towns = new GroundNames(L, map, basemap.towns)
  map.on('moveend', () => towns.show(true))
  towns.show(true)
  map.on('click', ({ latlng }: Leaflet.LeafletMouseEvent) =>
    onPoint({ latitude: rounded(latlng.lat), longitude: rounded(latlng.wrap().lng) }),
  )
  const drawn = L.layerGroup().addTo(map)
  return {
    show: (now, then) => {
      drawn.clearLayers()
      const at = ({ latitude, longitude }: Point): Leaflet.LatLngTuple => [latitude, longitude]
      if (now && then)
        L.polyline([at(now), at(then)], { className: 'place-picker-way' }).addTo(drawn)
      if (now) mark(L, at(now), 'now', WORDS.now[locale]).addTo(drawn)
      if (then) mark(L, at(then), 'then', WORDS.then[locale]).addTo(drawn)
      const seen = L.latLngBounds([now, then].filter((each) => each !== undefined).map(at))
      if (seen.isValid() && !map.getBounds().contains(seen))
        map.fitBounds(seen, { maxZoom: near, padding: MARGIN })
    },
    destroy: () => {
      slices.clear()
      map.remove()
    },
  }
}

const mark = (L: typeof Leaflet, at: Leaflet.LatLngTuple, name: string, words: string) =>
  L.circleMarker(at, { className: `place-picker-${name}`, radius: 8 }).bindTooltip(words)

/** Four decimals of a degree: about ten metres. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4
