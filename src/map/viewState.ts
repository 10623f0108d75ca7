/** What a reader sees, as it stands in the address: a link shows the same to another reader. */
import { type ComparedYears, decodeCompared, encodeCompared } from './compare'
import { decodeNeeds, encodeNeeds, type NeedsAsked } from './needs/asked'
import { decodeFilters, encodeFilters, type MapFilters } from './filters'

export interface MapView {
  zoom: number
  latitude: number
  longitude: number
}

export interface MapState {
  filters: MapFilters
  /** Absent: the whole of the settled south. */
  view?: MapView
  /** Key of the open place; `UNPLACED_KEY` for rows without one. */
  place?: string
  screen: Screen
  /** The years that `compare` puts side by side; absent: the last two. */
  compared?: ComparedYears
  needs: NeedsAsked
  /** Places with fewer positions are not shown; they count in totals. One of `LEAST_POSITIONS`. */
  least?: number
}

/** What stands beside the panel; the first is not written in the address. */
export const SCREENS = ['map', 'table', 'needs', 'compare'] as const
export type Screen = (typeof SCREENS)[number]

/** Choices of fewest positions of a place that is shown. */
export const LEAST_POSITIONS = [10, 50, 100, 500]

/** Stands for the rows without a place where an empty key cannot be written. */
export const UNPLACED_KEY = 'none'

/** The key of a place of an address: rows without one have the empty key. */
export const keyOfPlace = (asked: string): string => (asked === UNPLACED_KEY ? '' : asked)

export const MIN_ZOOM = 5
export const MAX_ZOOM = 13

/** Writes the state as address parameters. */
export function encodeState({
  filters,
  view,
  place,
  screen,
  compared,
  needs,
  least,
}: MapState): URLSearchParams {
  const params = encodeFilters(filters)
  if (place) params.set('place', place)
  if (screen !== 'map') params.set('view', screen)
  for (const [name, value] of Object.entries(compared ? encodeCompared(compared) : {})) {
    params.set(name, value)
  }
  for (const [name, value] of Object.entries(encodeNeeds(needs))) params.set(name, value)
  if (least) params.set('least', String(least))
  if (view) {
    const { zoom, latitude, longitude } = view
    params.set('at', [zoom, latitude.toFixed(3), longitude.toFixed(3)].join('_'))
  }
  return params
}

/** Reads what `encodeState` writes; what it does not understand is left out. */
export function decodeState(params: URLSearchParams): MapState {
  const place = (params.get('place') ?? '').slice(0, 40)
  const view = decodeView(params.get('at') ?? '')
  const compared = decodeCompared(params)
  const least = LEAST_POSITIONS.find((one) => String(one) === params.get('least'))
  return {
    filters: decodeFilters(params),
    ...(view && { view }),
    ...(place && { place }),
    screen: SCREENS.find((one) => one === params.get('view')) ?? 'map',
    ...(compared && { compared }),
    needs: decodeNeeds(params),
    ...(least && { least }),
  }
}

function decodeView(text: string): MapView | undefined {
  const match = /^(\d{1,2})_(\d{2}\.\d{3})_(-\d{2}\.\d{3})$/.exec(text)
  if (!match) return undefined
  const zoom = Number(match[1])
  if (zoom < MIN_ZOOM || zoom > MAX_ZOOM) return undefined
  return { zoom, latitude: Number(match[2]), longitude: Number(match[3]) }
}
