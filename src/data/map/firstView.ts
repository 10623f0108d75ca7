import type { Payload } from 'payload'

import type { MapFilters } from '@/map/filters'
import { lastYear } from '@/map/period'

import { currentMapTable } from './table'

/** The filters of an address, on the last year that has a list when the address names no period. */
export async function withOpeningPeriod(
  payload: Payload,
  filters: MapFilters,
): Promise<MapFilters> {
  if (filters.from !== undefined || filters.to !== undefined) return filters
  const { periods, listed } = await currentMapTable(payload)
  const year = lastYear(periods.filter(({ key }) => listed[filters.kind].has(key)))
  return { ...filters, ...year }
}
