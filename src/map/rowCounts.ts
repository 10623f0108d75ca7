/** What some rows of the table add up to, whatever they have in common: a place, an employer. */
import { lmiasAt, positionsAt } from './amounts'
import { codeAt, type MapTable } from './columns'
import { employerAt } from './employersHere'
import type { MapFilters } from './filters'
import { failureAt, PERIOD_BIT } from './masks'
import { addTo, MeasureColumns, type Measures, noMeasures } from './measures'
import { yearOf } from './period'
import { type PeriodCount, seriesOf } from './query'
import { PAIR } from './tallies'

/** Rows within a range of the table. */
export interface RowRange {
  start: number
  /** The row after the last one. */
  end: number
  isIn: (row: number) => boolean
}

export interface YearCount extends Measures {
  year: number
  employers: number
}

export interface RowCounts {
  totals: Measures
  /** By code of the table. */
  occupations: MeasureColumns
  streams: MeasureColumns
  parts: MeasureColumns
  places: MeasureColumns
  employers: Map<number, Measures>
  /** Counted without the period filter, in time order. */
  series: PeriodCount[]
  /** The same; only years with rows. */
  years: YearCount[]
}

/** Counts the rows of some ranges that pass the filters. */
export function countRows(
  table: MapTable,
  filters: MapFilters,
  ...ranges: readonly RowRange[]
): RowCounts {
  const failsAt = failureAt(table, filters)
  const periods = new Float64Array(table.periods.length) // pairs
  const years = new Map<number, { measures: Measures; employers: Set<number> }>()
  const counts: Omit<RowCounts, 'series' | 'years'> = {
    totals: noMeasures(),
    occupations: new MeasureColumns(table.words.occupation.length),
    streams: new MeasureColumns(table.words.stream.length),
    parts: new MeasureColumns(table.parts.length),
    places: new MeasureColumns(table.places.length),
    employers: new Map(),
  }
  for (const { start, end, isIn } of ranges) {
    for (let i = start; i < end; i += 1) {
      if (!isIn(i)) continue
      const fails = failsAt(i)
      if (fails !== 0 && fails !== PERIOD_BIT) continue
      const positions = positionsAt(table, i)
      const lmias = lmiasAt(table, i)
      const who = employerAt(table, i)
      const period = codeAt(table, 'period', i)
      periods[period]! += positions * PAIR + 1
      const year = getOrAdd(years, yearOf(table.periods[period]!.from), newYear)
      addTo(year.measures, positions, lmias)
      year.employers.add(who)
      if (fails !== 0) continue
      addTo(counts.totals, positions, lmias)
      counts.occupations.add(codeAt(table, 'occupation', i), positions, lmias)
      counts.streams.add(codeAt(table, 'stream', i), positions, lmias)
      counts.parts.add(table.part[i]!, positions, lmias)
      counts.places.add(codeAt(table, 'place', i), positions, lmias)
      addTo(getOrAdd(counts.employers, who, noMeasures), positions, lmias)
    }
  }
  return {
    ...counts,
    series: seriesOf(table, periods),
    years: [...years]
      .map(([year, { measures, employers }]) => ({ year, ...measures, employers: employers.size }))
      .sort((a, b) => a.year - b.year),
  }
}

const newYear = () => ({ measures: noMeasures(), employers: new Set<number>() })

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
