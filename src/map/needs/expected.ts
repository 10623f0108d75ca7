import type { MapTable } from '../columns'
import type { MapAnswer } from '../query'
import { KEY_OF } from '../territories/totals'
import { type Level, mrcName } from '../territories/key'

import type { Expected } from './weigh'

export interface NamedExpected extends Expected {
  /** The MRC as it is shown; '' for a region, whose name is known by its code. */
  name: string
}

/**
 * The territories of a table, each in the middle of its rows, whatever the filters; positions are
 * those of the answer. Rows without a territory are in none.
 */
export function expectedIn(level: Level, table: MapTable, answer: MapAnswer): NamedExpected[] {
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
  for (const { place, positions } of answer.places) {
    const sum = found.get(KEY_OF[level](table.places[place]!))
    if (sum) sum.positions += positions
  }
  return [...found].map(([key, sum]) => ({
    level,
    key,
    name: sum.name,
    region: [...sum.regions].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '',
    point: { latitude: sum.latitude / sum.rows, longitude: sum.longitude / sum.rows },
    positions: sum.positions,
  }))
}

interface Sum {
  name: string
  latitude: number
  longitude: number
  rows: number
  positions: number
  regions: Map<string, number>
}

const newSum = (name: string): Sum => ({
  name,
  latitude: 0,
  longitude: 0,
  rows: 0,
  positions: 0,
  regions: new Map(),
})
