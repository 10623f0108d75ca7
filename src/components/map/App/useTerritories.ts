'use client'

import { useMemo } from 'react'

import { type DrawnBasemap, readBasemap } from '@/map/basemap/readBasemap'
import type { Basemap } from '@/map/basemap/build'
import { territoryMarks } from '@/map/marks'
import { classesOf, classOf, type Fill } from '@/map/territories/classes'
import type { Level } from '@/map/territories/key'
import { sumByTerritory } from '@/map/territories/totals'
import type { PlaceTotals } from '@/map/wire'

import type { TerritoryMarks } from '../LeafletMap/markLayer'
import type { Fills } from '../LeafletMap/paintTile'

interface Options {
  basemap: Basemap | undefined
  counts: readonly PlaceTotals[] | undefined
  /** The levels that places are known by: another would be zero everywhere. */
  known: readonly Level[]
  /** How many quarters of the period have a list: none leaves every figure unknown. */
  loadedQuarters: number
}

/** The base map, and what its territories say: their positions and what fills them. */
export function useTerritories({ basemap, counts, known, loadedQuarters }: Options): {
  drawn: DrawnBasemap | undefined
  marks: TerritoryMarks
  fills: Fills
  /** The levels that are filled. */
  levels: readonly Level[]
} {
  const drawn = useMemo(() => basemap && readBasemap(basemap), [basemap])
  return useMemo(() => {
    const levels = known.filter((level) => drawn?.territories[level])
    const marks: TerritoryMarks = {}
    const fills: Fills = {}
    for (const level of levels) {
      const { all } = drawn!.territories[level]!.shapes
      const sums = counts && sumByTerritory(level, counts)
      const thresholds = classesOf(level, loadedQuarters)
      const shown = (key: string) => {
        const value = sums && loadedQuarters > 0 ? (sums.get(key)?.positions ?? 0) : undefined
        return { value, fill: fillOf(value, thresholds) }
      }
      marks[level] = sums ? territoryMarks(level, all, shown, drawn!) : []
      fills[level] = new Map(all.map(({ key }) => [key, shown(key).fill]))
    }
    return { drawn, marks, fills, levels }
  }, [drawn, counts, known, loadedQuarters])
}

const fillOf = (value: number | undefined, thresholds: readonly number[]): Fill =>
  value === undefined ? { kind: 'hatched' } : { kind: 'class', at: classOf(value, thresholds) }
