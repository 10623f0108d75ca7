import type { Payload } from 'payload'

import type { Locale } from '@/i18n/locales'
import type { MapTable } from '@/map/columns'
import type { MapFilters } from '@/map/filters'
import { lastYear, type QuarterRange, snapToPeriods } from '@/map/period'
import { findPlaceRows } from '@/map/placeDetail'
import { findEmployerSheet, findPlaceSheet } from '@/map/sheets'
import {
  type SheetKind,
  sheetFilters,
  type WireEmployerSheet,
  type WirePlaceSheet,
} from '@/map/sheetWire'
import type { User } from '@/payload-types'

import { readNames } from './meta'
import { findNearby } from './nearby'

interface Asking {
  payload: Payload
  table: MapTable
  filters: MapFilters
  reader: { locale: Locale; user: User }
}

/** Whether lists name it: asked by a page before it is shown. */
export const hasSheet = (table: MapTable, kind: SheetKind, id: string): boolean =>
  kind === 'employer'
    ? table.employers.codeOf(id) !== undefined
    : findPlaceRows(table, id) !== undefined

/** The sheet of a place, on the last year that has a list unless another is asked for. */
export async function readPlaceSheet(
  asking: Asking,
  key: string,
): Promise<WirePlaceSheet | undefined> {
  const filters = openedOn(asking)
  const sheet = findPlaceSheet(asking.table, filters, key)
  if (!sheet) return undefined
  const codes = sheet.occupations.map(({ code }) => code)
  const nearby = await findNearby(asking.payload, sheet.place)
  return { ...(await frameOf(asking, filters, codes)), sheet, nearby }
}

/** The sheet of an employer, in the same way. */
export async function readEmployerSheet(
  asking: Asking,
  id: string,
): Promise<WireEmployerSheet | undefined> {
  const { payload, table } = asking
  const filters = openedOn(asking)
  const sheet = findEmployerSheet(table, filters, id)
  if (!sheet) return undefined
  const codes = sheet.occupations.map(({ code }) => code)
  const largest = sheet.places
    .filter(({ key }) => key !== '')
    .reduce<{ key: string; positions: number } | undefined>(
      (most, one) => (most && most.positions >= one.positions ? most : one),
      undefined,
    )
  const place = largest && table.places[table.placeIndex.get(largest.key) ?? 0]
  const nearby = place ? await findNearby(payload, place) : null
  return { ...(await frameOf(asking, filters, codes)), sheet, nearby, around: place?.name ?? '' }
}

/** The years asked for, or the last that has a list. */
function openedOn({ table, filters }: Asking): MapFilters {
  const asked = sheetFilters(filters)
  if (asked.from !== undefined || asked.to !== undefined) return asked
  return { ...asked, ...lastYear(listedOf(table, asked.kind)) }
}

const listedOf = ({ listed, periods }: MapTable, kind: MapFilters['kind']) =>
  periods.filter(({ key }) => listed[kind].has(key))

/** What every sheet says around its figures; only the names of these occupations. */
async function frameOf(
  { payload, table, reader }: Asking,
  filters: MapFilters,
  codes: readonly string[],
) {
  const { regions, occupations } = await readNames(payload, table, reader)
  const { kind } = filters
  return {
    kind,
    range: rangeOf(table, filters),
    periods: [...table.periods],
    listed: [...table.listed[kind]],
    occupations: Object.fromEntries(codes.map((code) => [code, occupations[code] ?? ''])),
    regions,
  }
}

function rangeOf({ periods }: MapTable, { from, to }: MapFilters): QuarterRange | null {
  const [first] = periods
  if (!first) return null
  const last = Math.max(...periods.map((one) => one.to))
  return snapToPeriods(periods, from ?? first.from, to ?? last)
}
