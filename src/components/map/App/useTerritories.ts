'use client'

import { useMemo } from 'react'

import { type DrawnBasemap, readBasemap } from '@/map/basemap/readBasemap'
import type { Basemap } from '@/map/basemap/build'
import type { MapFilters } from '@/map/filters'
import { territoryMarks } from '@/map/marks'
import type { MapPlace } from '@/map/row'
import { classesOf, classOf, type Fill } from '@/map/territories/classes'
import { territoriesAsked } from '@/map/territories/asked'
import type { Level } from '@/map/territories/key'
import type { Territory } from '@/map/territories/shapes'
import { sumByTerritory } from '@/map/territories/totals'
import type { PlaceTotals, WireAnswer } from '@/map/wire'

import type { TerritoryMarks } from '../LeafletMap/markLayer'
import type { Fills } from '../LeafletMap/paintTile'

interface Options {
  basemap: Basemap | undefined
  counts: readonly PlaceTotals[] | undefined
  /** All places of the lists. */
  places: readonly MapPlace[] | undefined
  filters: MapFilters
  /** Its totals have the rows of no place too. */
  answer: WireAnswer | undefined
  /** The levels that places are known by: another would be zero everywhere. */
  levels: readonly Level[]
  /** How many quarters of the period have a list: none leaves every figure unknown. */
  loadedQuarters: number
}

/** The base map, and what its territories say: their positions and what fills them. */
export function useTerritories(options: Options): {
  drawn: DrawnBasemap | undefined
  marks: TerritoryMarks
  fills: Fills
  /** The levels that are filled. */
  levels: readonly Level[]
  /** Positions that stand in none of the territories of a level. */
  outside: Partial<Record<Level, number>>
  /** The levels some of whose territories are not asked about. */
  notAsked: readonly Level[]
} {
  const { basemap, answer, counts, places, levels: known, loadedQuarters } = options
  const { facets } = options.filters
  const { positions = 0 } = answer?.totals ?? {}
  const drawn = useMemo(() => basemap && readBasemap(basemap), [basemap])
  return useMemo(() => {
    const levels = known.filter((level) => drawn?.territories[level])
    const marks: TerritoryMarks = {}
    const fills: Fills = {}
    const outside: Partial<Record<Level, number>> = {}
    const notAsked: Level[] = []
    const counted = counts?.map(({ place }) => place) ?? []
    for (const level of levels) {
      const { all } = drawn!.territories[level]!.shapes
      const sums = counts && sumByTerritory(level, counts)
      const thresholds = classesOf(level, loadedQuarters)
      const asked = territoriesAsked(level, facets, places ?? [], counted)
      const isAsked = ({ key }: Territory) => !asked || asked.has(key)
      if (!all.every(isAsked)) notAsked.push(level)
      const shown = (key: string) => {
        const value = sums && loadedQuarters > 0 ? (sums.get(key)?.positions ?? 0) : undefined
        return { value, fill: fillOf(value, thresholds) }
      }
      const inside = all.reduce((sum, { key }) => sum + (sums?.get(key)?.positions ?? 0), 0)
      outside[level] = sums ? positions - inside : 0
      marks[level] = sums ? territoryMarks(level, all.filter(isAsked), shown, drawn!) : []
      fills[level] = new Map(
        all.map((one) => [one.key, isAsked(one) ? shown(one.key).fill : NOT_ASKED]),
      )
    }
    return { drawn, marks, fills, levels, outside, notAsked }
  }, [drawn, counts, places, facets, positions, known, loadedQuarters])
}

const NOT_ASKED: Fill = { kind: 'notAsked' }

const fillOf = (value: number | undefined, thresholds: readonly number[]): Fill =>
  value === undefined ? { kind: 'hatched' } : { kind: 'class', at: classOf(value, thresholds) }
