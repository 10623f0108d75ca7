import type * as Leaflet from 'leaflet'

import type { Box } from '@/map/basemap/pieces'
import { isTerritory, type Mark } from '@/map/marks'
import { type NameAsked, NamePlaces } from '@/map/names'

import { besideOf, type MarkElement, NAME_REM, writeBeside } from './markElement'
import type { TextWidths } from './textWidth'
import type { Town } from './townLabels'

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

/** Where a town’s name may stand, from its point: above a small circle, under it, and so on. */
const TOWN_OFFSETS_PX = [-24, 12, -40, 28, -56, 44]

/**
 * Writes the names of marks, then those of towns, where nothing else stands. Each step is a part of it, to
 * be done a few at each frame: hundreds of names written at once stop a slow machine.
 */
export function* placeAll(
  map: Leaflet.Map,
  marks: readonly MarkElement[],
  towns: readonly Town[],
  widths: TextWidths,
): Generator<void> {
  const worldPx = 256 * 2 ** map.getZoom()
  const bySize = [...marks].sort((a, b) => sizeOf(b) - sizeOf(a))
  const points = new Map<MarkElement, Leaflet.Point>()
  const offers = new Map<MarkElement, Offer[]>()
  const names = new NamePlaces<MarkElement | Town>()
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
  for (const town of towns) {
    if (!named.has(town.name)) names.place(askedByTown(town, map, widths))
  }
  yield
  for (const one of bySize) {
    const offer = offers.get(one)?.[names.placed.get(one) ?? -1]
    if (isTerritory(one.mark)) one.element.classList.toggle('map-territory--crowded', !offer)
    writeBeside(one, offer?.name, widths)
    yield
  }
  for (const town of towns) {
    const at = names.placed.get(town)
    town.label.hidden = at === undefined
    if (at !== undefined) {
      town.label.style.transform = `translate(-50%, ${TOWN_OFFSETS_PX[at]}px)`
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

function askedByTown(town: Town, map: Leaflet.Map, widths: TextWidths): NameAsked<Town> {
  const { x, y } = map.latLngToContainerPoint(town.at)
  const half = widths.of(town.name, NAME_REM, 400) / 2
  const height = NAME_REM * widths.remPx
  return {
    id: town,
    offers: TOWN_OFFSETS_PX.map((offset) => [x - half, y + offset, x + half, y + offset + height]),
  }
}
