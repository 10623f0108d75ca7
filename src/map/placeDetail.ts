/** What stands at one place. */
import type { MapTable } from './columns'
import type { MapFilters } from './filters'
import { failuresOf, PERIOD_BIT } from './masks'
import { addTo, MeasureColumns, type Measures, noMeasures } from './measures'
import { type PeriodCount, seriesOf, type Totals } from './query'
import type { MapEmployer, MapPlace } from './row'
import { Tally } from './tallies'

export interface OccupationCount extends Measures {
  code: string
}

export interface EmployerCount extends Measures, MapEmployer {}

export interface PlaceDetail {
  place: MapPlace
  totals: Totals
  /** In alphabetical order: employers are never ranked. */
  employers: EmployerCount[]
  /** Most positions first. */
  occupations: OccupationCount[]
  /** Counted without the period filter. */
  series: PeriodCount[]
}

/** What stands at one place under these filters; `undefined` when the key is not known. */
export function findPlaceDetail(
  table: MapTable,
  filters: MapFilters,
  placeKey: string,
): PlaceDetail | undefined {
  const code = table.placeIndex.get(placeKey)
  if (code === undefined) return undefined
  const start = table.placeStart[code]!
  const end = table.placeStart[code + 1]!
  const failed = failuresOf(table, filters, start, end)
  const totals = new MeasureColumns(1)
  const occupations = new MeasureColumns(table.words.occupation.length)
  const periods = new Tally(table.periods.length)
  const employers: { who: number; measures: Measures }[] = []

  for (let i = start; i < end; i += 1) {
    const fails = failed[i - start]!
    if (fails !== 0 && fails !== PERIOD_BIT) continue
    periods.add(table.period[i]!, table.positions[i]!)
    if (fails !== 0) continue
    totals.add(0, table.positions[i]!, table.lmias[i]!)
    occupations.add(table.facets.occupation[i]!, table.positions[i]!, table.lmias[i]!)
    const who = table.employer[i]!
    if (employers.at(-1)?.who !== who) employers.push({ who, measures: noMeasures() })
    addTo(employers.at(-1)!.measures, table.positions[i]!, table.lmias[i]!)
  }
  const unplaced = code === 0 ? totals.at(0) : noMeasures()
  return {
    place: table.places[code]!,
    totals: {
      ...totals.at(0),
      employers: employers.length,
      unplacedRows: unplaced.rows,
      unplacedPositions: unplaced.positions,
    },
    employers: employers
      .map(({ who, measures }) => ({ ...table.employers[who]!, ...measures }))
      .sort((a, b) => alphabetical.compare(a.name, b.name)),
    occupations: occupations
      .codesWithRows()
      .map((one) => ({ code: table.words.occupation[one]!, ...occupations.at(one) }))
      .sort((a, b) => b.positions - a.positions || (a.code < b.code ? -1 : 1)),
    series: seriesOf(table, periods),
  }
}

const alphabetical = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })
