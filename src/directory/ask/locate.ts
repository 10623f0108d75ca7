import type { Point } from '@/geo/distance'
import type { Locale } from '@/i18n/locales'
import { fold } from '@/text/fold'

import { nameOf } from '../names'
import type { PlaceAnswer, PlaceFound } from '../places'

import type { Asked } from './asked'
import type { Directory } from './directory'

export interface PlaceView {
  label: string
  /** Name of its region. */
  region: string | null
  /** `device` when the position came from the reader's own device. */
  kind: PlaceFound['kind'] | 'device'
}

/** Where the search starts from; everything is empty when no place was asked for. */
export interface Where {
  point?: Point
  /** Code of the region the place is in. */
  region?: string
  view: PlaceView | null
  /** The place typed could not be found: names that come close. */
  notFound: { typed: string; suggestions: string[]; looksLikePostalCode: boolean } | null
  /** Other towns of that name, to be typed with their region. */
  others: { label: string; region: string | null }[]
}

type RegionName = (code: string | null) => string | null

/** Finds the place asked for: the device's position first, else the town or postal code typed. */
export function locate(directory: Directory, asked: Asked, locale: Locale): Where {
  const regionName: RegionName = (code) => {
    const region = directory.regions.find((candidate) => candidate.code === code)
    return region ? nameOf(region, locale) : null
  }
  const device = devicePoint(asked)
  if (device) return atDevice(directory, device, regionName)
  if (!asked.place) return { view: null, notFound: null, others: [] }
  const answer = directory.places.resolve(asked.place)
  return answer.found
    ? atPlace([answer.found, ...answer.others], asked.place, regionName)
    : nowhere(answer, asked.place)
}

function atDevice(directory: Directory, point: Point, regionName: RegionName): Where {
  const town = directory.places.townNear(point)
  return {
    point,
    region: town?.region ?? undefined,
    view: { label: town?.label ?? '', region: regionName(town?.region ?? null), kind: 'device' },
    notFound: null,
    others: [],
  }
}

/** Of several towns of that name, the one whose region was typed after a comma. */
function atPlace(
  candidates: readonly [PlaceFound, ...PlaceFound[]],
  typed: string,
  regionName: RegionName,
): Where {
  const wanted = fold(typed.split(',').slice(1).join(',').trim())
  const found =
    candidates.find((place) => wanted && fold(regionName(place.region) ?? '') === wanted) ??
    candidates[0]
  return {
    point: found.point,
    region: found.region ?? undefined,
    view: { label: found.label, region: regionName(found.region), kind: found.kind },
    notFound: null,
    others: candidates
      .filter((place) => place !== found)
      .map(({ label, region }) => ({ label, region: regionName(region) })),
  }
}

function nowhere({ suggestions, looksLikePostalCode }: PlaceAnswer, typed: string): Where {
  const labels = new Set(suggestions.map(({ label }) => label))
  return {
    view: null,
    notFound: { typed, suggestions: [...labels], looksLikePostalCode },
    others: [],
  }
}

/** The device's position, when it is in or around Quebec. */
function devicePoint({ lat, lon }: Asked): Point | undefined {
  if (!lat || !lon) return undefined
  const latitude = Number(lat)
  const longitude = Number(lon)
  const isNearQuebec = latitude > 44 && latitude < 63 && longitude > -81 && longitude < -56
  return isNearQuebec ? { latitude, longitude } : undefined
}
