import type { Payload } from 'payload'

import type { Locale } from '@/i18n/locales'
import { createTitleFinder } from '@/lmia/classify/titles'
import { readOccupationTitles } from '@/lmia/payload/store/occupationTitles'
import { type MapTable, otherMunicipalities } from '@/map/columns'
import { encodePlaces, type MapMeta } from '@/map/wire'
import type { User } from '@/payload-types'

/** What the map needs once, when it opens: places, periods, names of regions and occupations. */
export async function getMapMeta(
  payload: Payload,
  table: MapTable,
  { locale, user }: { locale: Locale; user: User },
): Promise<MapMeta> {
  return {
    version: table.version,
    periods: [...table.periods],
    listed: { positive: [...table.listed.positive], negative: [...table.listed.negative] },
    places: encodePlaces(table.places),
    occupations: await occupationNames(payload, table, locale),
    occupationGroups: Object.fromEntries(table.occupationGroups),
    regions: await regionNames(payload, locale, user),
    municipalities: otherMunicipalities(table),
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
