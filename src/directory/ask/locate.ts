import type { Point } from '@/geo/distance'
import type { Locale } from '@/i18n/locales'
import { fold } from '@/text/fold'

import { nameOf } from '../names'
import type { Outside, PlaceAnswer, PlaceFound } from '../places/types'

import type { Asked } from './asked'
import type { Directory } from './directory'

export interface PlaceView {
  label: string
  /** Name of its region, when it is not the region itself. */
  region: string | null
  /** `device` when the position came from the reader's own device. */
  kind: PlaceFound['kind'] | 'device'
  /** A region or a rural postal sector: no distance is counted from it. */
  isWide: boolean
}

/** A place that may be meant, as it is shown and as it can be typed. */
export interface PlaceChoice {
  label: string
  region: string | null
  /** What finds exactly this one. */
  typed: string
}

/** A place that leads nowhere yet, and why. */
export interface Unresolved {
  typed: string
  /** `ambiguous`: several bear the name; `outside`: known, and not in Quebec, as may be a position. */
  problem: 'unknown' | 'postalCode' | 'ambiguous' | 'outside' | 'positionOutside'
  choices: PlaceChoice[]
  outside: Outside | null
}

/** Where the search starts from; everything is empty when no place was asked for. */
export interface Where {
  point?: Point
  /** Code of the region the place is in. */
  region?: string
  view: PlaceView | null
  unresolved: Unresolved | null
  /** Other places that bear the name found, or whose name begins so. */
  others: PlaceChoice[]
}

type RegionName = (code: string | null) => string | null

/** Finds the place asked for: the device's position first, else what was typed. */
export function locate(directory: Directory, asked: Asked, locale: Locale): Where {
  const regionName: RegionName = (code) => {
    const region = directory.regions.find((candidate) => candidate.code === code)
    return region ? nameOf(region, locale) : null
  }
  const device = devicePoint(asked)
  if (device) return atDevice(directory, device, regionName)
  if (!asked.place) return { view: null, unresolved: null, others: [] }
  return toWhere(directory.places.resolve(asked.place), asked.place, regionName)
}

function atDevice(directory: Directory, point: Point, regionName: RegionName): Where {
  const outside = directory.places.outsideAt(point)
  if (outside) {
    const unresolved: Unresolved = {
      typed: outside.label,
      problem: 'positionOutside',
      choices: [],
      outside,
    }
    return { view: null, unresolved, others: [] }
  }
  const town = directory.places.townNear(point)
  return {
    point,
    region: town?.region ?? undefined,
    view: {
      label: town?.label ?? '',
      region: regionName(town?.region ?? null),
      kind: 'device',
      isWide: false,
    },
    unresolved: null,
    others: [],
  }
}

/** Of several places of that name, the one whose region was typed after a comma. */
function toWhere(answer: PlaceAnswer, typed: string, regionName: RegionName): Where {
  const wanted = fold(typed.split(',').slice(1).join(',').trim())
  const candidates = [...(answer.found ? [answer.found] : []), ...answer.others]
  const isWanted = (place: PlaceFound): boolean =>
    wanted !== '' &&
    [regionName(place.region), place.mrc].some((name) => name && fold(name) === wanted)
  const found = [...candidates, ...answer.suggestions].find(isWanted) ?? answer.found ?? undefined
  if (!found) return nowhere(answer, typed, regionName)
  const others = candidates.filter((place) => place !== found)
  const region = regionName(found.region)
  return {
    point: found.isWide ? undefined : (found.point ?? undefined),
    region: found.region ?? undefined,
    view: {
      label: found.alias ? `${found.alias} (${found.label})` : found.label,
      // The region of Laval is Laval: said once.
      region: found.kind === 'region' || region === found.label ? null : region,
      kind: found.kind,
      isWide: found.isWide,
    },
    unresolved: null,
    others: choicesOf(others, regionName),
  }
}

function nowhere(answer: PlaceAnswer, typed: string, regionName: RegionName): Where {
  return {
    view: null,
    unresolved: {
      typed,
      problem: problemOf(answer),
      choices: choicesOf(answer.suggestions, regionName),
      outside: answer.outside,
    },
    others: [],
  }
}

function problemOf({ outside, isAmbiguous, looksLikePostalCode }: PlaceAnswer) {
  if (outside) return 'outside'
  if (isAmbiguous) return 'ambiguous'
  return looksLikePostalCode ? 'postalCode' : 'unknown'
}

/** Each once; the MRC, or else the region, tells namesakes apart. */
function choicesOf(places: readonly PlaceFound[], regionName: RegionName): PlaceChoice[] {
  const choices = places.map(({ kind, label, region, mrc }): PlaceChoice => {
    if (kind === 'region') return { label, region: null, typed: label }
    const where = regionName(region)
    const apart = where ?? mrc
    return { label, region: where, typed: apart ? `${label}, ${apart}` : label }
  })
  return choices.filter(
    ({ typed }, index) => choices.findIndex((choice) => choice.typed === typed) === index,
  )
}

/** The device's position, when there is one on this planet. */
function devicePoint({ lat, lon }: Asked): Point | undefined {
  if (!lat || !lon) return undefined
  const latitude = Number(lat)
  const longitude = Number(lon)
  const isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isPoint ? { latitude, longitude } : undefined
}
