import type { Payload } from 'payload'

import { readCatalogue } from '@/lmia/payload/store/catalogue'
import type { MapFilters } from '@/map/filters'
import { lastYear, mapPeriod } from '@/map/period'

/** The filters of an address, on the last year that has a list when the address names no period. */
export async function withOpeningPeriod(
  payload: Payload,
  filters: MapFilters,
): Promise<MapFilters> {
  if (filters.from !== undefined || filters.to !== undefined) return filters
  const { entries } = await readCatalogue(payload)
  const periods = entries.filter(({ kind }) => kind === filters.kind)
  return { ...filters, ...lastYear(periods.map(({ period }) => mapPeriod(period))) }
}
