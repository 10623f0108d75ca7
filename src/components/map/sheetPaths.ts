import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { LmiaKind } from '@/lmia/types'
import { decodeFilters, encodeFilters, type MapFilters } from '@/map/filters'
import { OPENING_NEEDS } from '@/map/needs/asked'
import type { QuarterRange } from '@/map/period'
import { sheetFilters, type SheetKind } from '@/map/sheetWire'
import { encodeState, UNPLACED_KEY } from '@/map/viewState'

/* Between the map and its sheets: the same decisions, the same period. */

type Range = Partial<QuarterRange> | null

const filtersOf = (kind: LmiaKind, range: Range): MapFilters => ({ kind, facets: {}, ...range })

/** The same sheet on other years, or of other decisions. */
export const sheetQuery = (kind: LmiaKind, range: Range): string =>
  `?${encodeFilters(filtersOf(kind, range))}`

export const placeSheetPath = (
  locale: Locale,
  key: string,
  kind: LmiaKind,
  range: Range,
): string => {
  const params = { key: key || UNPLACED_KEY }
  return pathTo(locale, { pathname: '/map/places/[key]', params }) + sheetQuery(kind, range)
}

export const employerSheetPath = (
  locale: Locale,
  id: string,
  kind: LmiaKind,
  range: Range,
): string =>
  pathTo(locale, { pathname: '/map/employers/[id]', params: { id } }) + sheetQuery(kind, range)

/** A sheet as it was asked for, in any language: the same decisions, the same years. */
export function sheetHref(kind: SheetKind, id: string, asked: URLSearchParams): Href {
  const query = Object.fromEntries(encodeFilters(sheetFilters(decodeFilters(asked))))
  return kind === 'place'
    ? { pathname: '/map/places/[key]', params: { key: id }, query }
    : { pathname: '/map/employers/[id]', params: { id }, query }
}

interface Shown {
  kind: LmiaKind
  range: Range
  /** Key of the open place; '' for rows without one. */
  place?: string
  /** The only employer, by id. */
  employer?: string
}

/** The map, on a place or on an employer. */
export function mapPathOf(locale: Locale, { kind, range, place, employer }: Shown): string {
  const state = encodeState({
    filters: { ...filtersOf(kind, range), ...(employer && { employer }) },
    ...(place !== undefined && { place: place || UNPLACED_KEY }),
    screen: 'map',
    needs: OPENING_NEEDS,
  })
  return `${pathTo(locale, '/map')}?${state}`
}
