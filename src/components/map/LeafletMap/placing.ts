import type * as Leaflet from 'leaflet'

import type { Box } from '@/map/basemap/pieces'
import { isTerritory, type Mark } from '@/map/marks'
import { type NameAsked, placeNames } from '@/map/names'

import { besideOf, type MarkElement, NAME_REM, writeBeside } from './markElement'
import type { TextWidths } from './textWidth'
import type { Town } from './townLabels'

/** Between a circle and its name. */
const GAP_PX = 3

/** A circle is round: a name may enter the corners of its square, as a share of the radius. */
const SQUARE_SHARE = 0.85

/** A smaller circle has no name before places are alone, and may be written over. */
const NAMED_FROM_PX = 5
const ALL_NAMED_FROM_ZOOM = 11

/** The place that a mark is called by: its town is not named twice. */
const placeNameOf = ({ of }: Mark): string | undefined =>
  of.kind === 'place' ? of.place.place.name : of.kind === 'cluster' ? of.largest.name : undefined

const isUnnamed = ({ mark }: MarkElement, zoom: number): boolean =>
  !isTerritory(mark) && mark.radiusPx < NAMED_FROM_PX && zoom < ALL_NAMED_FROM_ZOOM

/** Where a town’s name may stand, from its point: above a small circle, under it, and so on. */
const TOWN_OFFSETS_PX = [-24, 12, -40, 28, -56, 44]

/** Writes the names of marks, then those of towns, where nothing else stands. */
export function placeAll(
  map: Leaflet.Map,
  marks: readonly MarkElement[],
  towns: readonly Town[],
  widths: TextWidths,
): void {
  const worldPx = 256 * 2 ** map.getZoom()
  const points = new Map(
    marks.map((one) => [one, map.latLngToContainerPoint([one.mark.latitude, one.mark.longitude])]),
  )
  const bySize = [...marks].sort((a, b) => sizeOf(b) - sizeOf(a))
  const taken = bySize.flatMap((one): Box[] => {
    const { mark } = one
    if (isTerritory(mark) || mark.radiusPx < NAMED_FROM_PX) return []
    const { x, y } = points.get(one)!
    const half = mark.radiusPx * SQUARE_SHARE
    return [[x - half, y - half, x + half, y + half]]
  })
  const offers = new Map(
    bySize.map(
      (one) =>
        [
          one,
          isUnnamed(one, map.getZoom()) ? [] : offersOf(one, points.get(one)!, widths, worldPx),
        ] as const,
    ),
  )
  const names = new Set(marks.map(({ mark }) => placeNameOf(mark)))
  const shownTowns = towns.filter(({ name }) => !names.has(name))
  const placed = placeNames<MarkElement | Town>(
    [
      ...bySize.map((one) => ({ id: one, offers: offers.get(one)!.map(({ box }) => box) })),
      ...shownTowns.map((town) => askedByTown(town, map, widths)),
    ],
    taken,
  )
  for (const one of marks) {
    const offer = offers.get(one)![placed.get(one) ?? -1]
    if (isTerritory(one.mark)) one.element.classList.toggle('map-territory--crowded', !offer)
    writeBeside(one, offer?.name, widths)
  }
  for (const town of towns) {
    const at = placed.get(town)
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
