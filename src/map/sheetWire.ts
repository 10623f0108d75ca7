/** How a sheet travels: what it says, and the names of what it says. */
import type { LmiaKind } from '@/lmia/types'

import type { MapFilters } from './filters'
import { coverageOf, type MapPeriod, type QuarterRange, quartersOfYear, yearOf } from './period'
import type { YearCount } from './rowCounts'
import type { EmployerSheet, PlaceSheet } from './sheets'
import type { Nearby } from './wire'

export type SheetKind = 'place' | 'employer'

interface WireSheet {
  kind: LmiaKind
  /** The period of its figures; absent before any list. */
  range: QuarterRange | null
  periods: MapPeriod[]
  /** Keys of the periods that have a list of this kind. */
  listed: string[]
  occupations: Record<string, string>
  regions: { code: string; name: string; slug: string }[]
  /** Organizations of the directory around it; around the largest place of an employer. */
  nearby: Nearby | null
}

export interface WirePlaceSheet extends WireSheet {
  sheet: PlaceSheet
}

export interface WireEmployerSheet extends WireSheet {
  sheet: EmployerSheet
  /** The place that the organizations are around. */
  around: string
}

export interface SheetAnswers {
  place: WirePlaceSheet
  employer: WireEmployerSheet
}

/** Of the filters of the map, what a sheet follows: which decisions, and which years. */
export const sheetFilters = ({ kind, from, to }: MapFilters): MapFilters => ({
  kind,
  facets: {},
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
})

export interface ShownYear {
  year: number
  /** Of four. */
  loadedQuarters: number
  /** Absent where no list is loaded: unknown, not zero. */
  count: YearCount | undefined
}

/** Every year from the first list to the last, those without rows or lists included. */
export function yearsShown(
  years: readonly YearCount[],
  listed: readonly QuarterRange[],
): ShownYear[] {
  if (listed.length === 0) return []
  const first = Math.min(...listed.map(({ from }) => yearOf(from)))
  const last = Math.max(...listed.map(({ to }) => yearOf(to)))
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at
    const loadedQuarters = coverageOf(listed, quartersOfYear(year)).loaded
    const found = years.find((one) => one.year === year)
    return { year, loadedQuarters, count: loadedQuarters === 0 ? undefined : (found ?? none(year)) }
  })
}

const none = (year: number): YearCount => ({
  year,
  positions: 0,
  employers: 0,
  lmias: 0,
  lmiaRows: 0,
  rows: 0,
})
