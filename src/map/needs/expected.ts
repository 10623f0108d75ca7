import type { MapTable } from '../columns'
import type { MapAnswer } from '../query'
import { KEY_OF } from '../territories/totals'
import { type Level, mrcName } from '../territories/key'

import type { Expected } from './weigh'

export interface NamedExpected extends Expected {
  /** The MRC as it is shown; '' for a region, whose name is known by its code. */
  name: string
}

/** The territories of a table, each in the middle of its rows, whatever the filters. */
export function expectedIn(level: Level, table: MapTable): NamedExpected[] {
  const found = new Map<string, Sum>()
  table.places.forEach((place, code) => {
    const key = KEY_OF[level](place)
    if (code === 0 || key === '') return
    const rows = table.placeStart[code + 1]! - table.placeStart[code]!
    const sum = found.get(key) ?? newSum(level === 'mrc' ? mrcName(place.mrc) : '')
    sum.latitude += place.latitude * rows
    sum.longitude += place.longitude * rows
    sum.rows += rows
    sum.regions.set(place.region, (sum.regions.get(place.region) ?? 0) + rows)
    found.set(key, sum)
  })
  return [...found].map(([key, sum]) => ({
    level,
    key,
    name: sum.name,
    region: [...sum.regions].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '',
    point: { latitude: sum.latitude / sum.rows, longitude: sum.longitude / sum.rows },
  }))
}

/** The positions of an answer by territory; rows without one are in none. */
export function positionsIn(
  level: Level,
  table: MapTable,
  { places }: MapAnswer,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { place, positions } of places) {
    const key = KEY_OF[level](table.places[place]!)
    if (key !== '') sums.set(key, (sums.get(key) ?? 0) + positions)
  }
  return sums
}

interface Sum {
  name: string
  latitude: number
  longitude: number
  rows: number
  regions: Map<string, number>
}

const newSum = (name: string): Sum => ({
  name,
  latitude: 0,
  longitude: 0,
  rows: 0,
  regions: new Map(),
})
