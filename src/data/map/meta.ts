import type { Payload } from 'payload'

import { rowsAtOnce } from '@/access'
import { dayAt } from '@/days/calendar'
import type { Locale } from '@/i18n/locales'
import { createTitleFinder } from '@/lmia/classify/titles'
import { readOccupationTitles } from '@/lmia/payload/store/occupationTitles'
import { type MapTable, otherMunicipalities } from '@/map/columns'
import { readKeptPeople } from '@/map/payload/people'
import { WORKBOOK_ROWS } from '@/map/report/sheets'
import type { KnownNames } from '@/map/valueNames'
import { encodePlaces, type FirstMeta, type MapNames } from '@/map/wire'
import type { User } from '@/payload-types'

import { grantedRows } from './granted'

/** What the map needs once, when it opens: places, periods, names of regions. */
export async function getMapMeta(
  payload: Payload,
  table: MapTable,
  reader: { locale: Locale; user: User },
): Promise<FirstMeta> {
  const most = rowsAtOnce(reader.user)
  return {
    regions: await regionNames(payload, reader.locale, reader.user),
    version: table.version,
    periods: [...table.periods],
    listed: { positive: [...table.listed.positive], negative: [...table.listed.negative] },
    places: encodePlaces(table.places),
    hasPeople: (await readKeptPeople(payload)).length > 0,
    rowsAtOnce: { csv: most, xlsx: Math.min(most, WORKBOOK_ROWS) },
    workbookRows: WORKBOOK_ROWS,
    granted: await grantedRows(payload, reader.user, dayAt(new Date())),
  }
}

/** What only filters and panels say, by code. */
export async function getMapNames(
  payload: Payload,
  table: MapTable,
  { locale }: { locale: Locale },
): Promise<MapNames> {
  return {
    occupations: await occupationNames(payload, table, locale),
    occupationGroups: Object.fromEntries(table.occupationGroups),
    municipalities: otherMunicipalities(table),
  }
}

/** The names of regions and occupations in the reader's language. */
export async function readNames(
  payload: Payload,
  table: MapTable,
  { locale, user }: { locale: Locale; user: User },
) {
  return {
    regions: await regionNames(payload, locale, user),
    occupations: await occupationNames(payload, table, locale),
  }
}

/** Every name that a report says, by code. */
export async function readKnownNames(
  payload: Payload,
  table: MapTable,
  reader: { locale: Locale; user: User },
): Promise<KnownNames> {
  const { regions, occupations } = await readNames(payload, table, reader)
  return {
    regions: new Map(regions.map(({ code, name }) => [code, name])),
    municipalities: new Map([
      ...table.places.map(({ key, name }) => [key, name] as const),
      ...table.municipalities,
    ]),
    occupations,
    occupationGroups: Object.fromEntries(table.occupationGroups),
  }
}

/** In the reader's language where a name is known; otherwise as the English lists write it. */
async function occupationNames(
  payload: Payload,
  table: MapTable,
  locale: Locale,
): Promise<Record<string, string>> {
  const listed = [...table.occupationTitles].map(([code, title]) => ({
    code,
    title,
    language: 'en' as const,
  }))
  const titles = createTitleFinder([...(await readOccupationTitles(payload)), ...listed])
  return Object.fromEntries(
    listed.map(({ code, title }) => [code, titles.find(code, locale) ?? title]),
  )
}

async function regionNames(payload: Payload, locale: Locale, user: User) {
  const { docs } = await payload.find({
    collection: 'regions',
    locale,
    depth: 0,
    pagination: false,
    sort: 'code',
    overrideAccess: false,
    user,
  })
  return docs.map(({ code, name, slug }) => ({ code, name, slug }))
}
