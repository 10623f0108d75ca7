import type * as Leaflet from 'leaflet'

import type { Box } from '@/map/basemap/pieces'
import { isTerritory, type Mark } from '@/map/marks'
import { type NameAsked, NamePlaces } from '@/map/names'

import { besideOf, type MarkElement, NAME_REM, writeBeside } from './markElement'
import type { TextWidths } from './textWidth'
import type { GroundName } from './groundNames'

/** Between a circle and its name. */
const GAP_PX = 3

/** A circle is round: a name may enter the corners of its square, as a share of the radius. */
const SQUARE_SHARE = 0.85

/** A smaller circle has no name before places are alone, and may be written over where nothing else has room. */
const NAMED_FROM_PX = 5
const ALL_NAMED_FROM_ZOOM = 11

/** The place that a mark is called by: its town is not named twice. */
const placeNameOf = ({ of }: Mark): string | undefined =>
  of.kind === 'place' ? of.place.place.name : of.kind === 'cluster' ? of.largest.name : undefined

const isUnnamed = ({ mark }: MarkElement, zoom: number): boolean =>
  !isTerritory(mark) && mark.radiusPx < NAMED_FROM_PX && zoom < ALL_NAMED_FROM_ZOOM

/**
 * Where a name of the ground may stand, from its point: that of a town above a small circle, under it, and so
 * on; that of a water on it, or near.
 */
const OFFSETS_PX: Record<GroundName['kind'], readonly number[]> = {
  town: [-24, 12, -40, 28, -56, 44],
  water: [-6, -22, 10, -38, 26],
}

/**
 * Writes the names of marks, then those of towns and waters, where nothing else stands. Each step is a part of it, to
 * be done a few at each frame: hundreds of names written at once stop a slow machine.
 */
export function* placeAll(
  map: Leaflet.Map,
  marks: readonly MarkElement[],
  ground: readonly GroundName[],
  widths: TextWidths,
): Generator<void> {
  const worldPx = 256 * 2 ** map.getZoom()
  const bySize = [...marks].sort((a, b) => sizeOf(b) - sizeOf(a))
  const points = new Map<MarkElement, Leaflet.Point>()
  const offers = new Map<MarkElement, Offer[]>()
  const names = new NamePlaces<MarkElement | GroundName>()
  for (const one of bySize) {
    const { mark } = one
    const point = map.latLngToContainerPoint([mark.latitude, mark.longitude])
    points.set(one, point)
    if (isTerritory(mark)) continue
    const half = mark.radiusPx * SQUARE_SHARE
    const box: Box = [point.x - half, point.y - half, point.x + half, point.y + half]
    if (mark.radiusPx < NAMED_FROM_PX) names.avoid(box)
    else names.take(box)
  }
  yield
  for (const one of bySize) {
    if (isUnnamed(one, map.getZoom())) continue
    const its = offersOf(one, points.get(one)!, widths, worldPx)
    offers.set(one, its)
    names.place({ id: one, offers: its.map(({ box }) => box) })
    yield
  }
  const named = new Set(marks.map(({ mark }) => placeNameOf(mark)))
  for (const one of ground) {
    if (!named.has(one.name)) names.place(askedByGround(one, map, widths))
  }
  yield
  for (const one of bySize) {
    const offer = offers.get(one)?.[names.placed.get(one) ?? -1]
    if (isTerritory(one.mark)) one.element.classList.toggle('map-territory--crowded', !offer)
    writeBeside(one, offer?.name, widths)
    yield
  }
  for (const one of ground) {
    const at = names.placed.get(one)
    one.label.hidden = at === undefined
    if (at !== undefined) {
      one.label.style.transform = `translate(-50%, ${OFFSETS_PX[one.kind][at]}px)`
    }
  }
}

const sizeOf = ({ mark }: MarkElement): number =>
  isTerritory(mark) ? (mark.value ?? 0) : mark.positions

interface Offer {
  box: Box
  /** Where the name stands, from the middle of its mark; absent: the figure stands alone. */
  name?: { left: number; top: number }
}

function offersOf(
  one: MarkElement,
  { x, y }: Leaflet.Point,
  widths: TextWidths,
  worldPx: number,
): Offer[] {
  const { widthPx, heightPx } = besideOf(one, widths)
  const { mark } = one
  if (isTerritory(mark)) {
    const half = heightPx / 2
    const figureWidth = widths.of(one.figure, NAME_REM, 700) / 2
    const alone: Offer = { box: [x - figureWidth, y - half, x + figureWidth, y + half] }
    if (mark.width * worldPx < widthPx) return [alone]
    const wide = Math.max(figureWidth, widthPx / 2)
    const full: Offer = {
      box: [x - wide, y - half, x + wide, y + half + heightPx],
      name: { left: -widthPx / 2, top: half },
    }
    return [full, alone]
  }
  const away = mark.radiusPx + GAP_PX
  const corners = [
    { left: away, top: -heightPx / 2 },
    { left: -away - widthPx, top: -heightPx / 2 },
    { left: -widthPx / 2, top: away },
    { left: -widthPx / 2, top: -away - heightPx },
  ]
  return corners.map(({ left, top }) => ({
    box: [x + left, y + top, x + left + widthPx, y + top + heightPx],
    name: { left, top },
  }))
}

function askedByGround(
  one: GroundName,
  map: Leaflet.Map,
  widths: TextWidths,
): NameAsked<GroundName> {
  const { x, y } = map.latLngToContainerPoint(one.at)
  const half = widths.of(one.name, NAME_REM, 400) / 2
  const height = NAME_REM * widths.remPx
  return {
    id: one,
    offers: OFFSETS_PX[one.kind].map((offset) => [
      x - half,
      y + offset,
      x + half,
      y + offset + height,
    ]),
  }
}
