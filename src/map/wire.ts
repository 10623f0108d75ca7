/**
 * How answers travel from the server to the map: lists of numbers rather than objects with names,
 * a fifth of the size. Written and read only here.
 */
import type { LmiaKind, PlaceKind } from '@/lmia/types'

import type { Facet, MapEmployer, MapPlace, MapTable } from './columns'
import type { Measures } from './measures'
import type { MapPeriod } from './period'
import type { FacetCount, MapAnswer, PeriodCount, PlaceDetail, Totals } from './query'

/** What does not change with the filters; asked once when the map opens. */
export interface MapMeta {
  version: string
  periods: MapPeriod[]
  /** Keys of the periods each kind has a list for. */
  listed: Record<LmiaKind, string[]>
  /** Key, kind, name, region, MRC, latitude, longitude; in the order of the table. */
  places: PlaceTuple[]
  occupations: Record<string, string>
  regions: { code: string; name: string; slug: string }[]
}

export type PlaceTuple = [string, PlaceKind, string, string, string, number, number]

/** What the map shows for a set of filters. */
export interface WireAnswer {
  version: string
  totals: Totals
  /** Place index, positions, employers, LMIAs, rows that give LMIAs, rows; and so on. */
  places: number[]
  regions: MapAnswer['regions']
  facets: Record<Facet, FacetCount[]>
  kinds: Record<LmiaKind, number>
  series: PeriodCount[]
}

export interface PlaceTotals extends Measures {
  place: MapPlace
  employers: number
}

/** Organizations of the public directory around a place. */
export interface Nearby {
  radiusKm: number
  /** Organizations with a site in the radius, nearest first; at most a handful. */
  organizations: { name: string; slug: string; distanceKm: number; languages: string[] }[]
  count: number
  /** How many of them speak Spanish. */
  spanishCount: number
}

export interface WirePlace extends PlaceDetail {
  nearby: Nearby | null
}

export interface WireMatches {
  places: { key: string; name: string; region: string; mrc: string }[]
  employers: MapEmployer[]
}

const NUMBERS_PER_PLACE = 6

export const encodeAnswer = (table: MapTable, answer: MapAnswer): WireAnswer => ({
  ...answer,
  version: table.version,
  places: answer.places.flatMap((count) => [
    count.place,
    count.positions,
    count.employers,
    count.lmias,
    count.lmiaRows,
    count.rows,
  ]),
})

export function decodePlaces(
  numbers: readonly number[],
  places: readonly MapPlace[],
): PlaceTotals[] {
  const totals: PlaceTotals[] = []
  for (let at = 0; at < numbers.length; at += NUMBERS_PER_PLACE) {
    const [index, positions, employers, lmias, lmiaRows, rows] = numbers.slice(
      at,
      at + NUMBERS_PER_PLACE,
    ) as [number, number, number, number, number, number]
    const place = places[index]
    if (place) totals.push({ place, positions, employers, lmias, lmiaRows, rows })
  }
  return totals
}

export const encodePlace = (place: MapPlace): PlaceTuple => [
  place.key,
  place.kind,
  place.name,
  place.region,
  place.mrc,
  place.latitude,
  place.longitude,
]

export const decodePlace = ([key, kind, name, region, mrc, lat, lon]: PlaceTuple): MapPlace => ({
  key,
  kind,
  name,
  region,
  mrc,
  latitude: lat,
  longitude: lon,
})
