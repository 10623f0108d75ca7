import type { Payload } from 'payload'

import { LOCALES } from '@/i18n/locales'
import { createTitleFinder } from '@/lmia/classify/titles'
import { readOccupationTitles } from '@/lmia/payload/store/occupationTitles'
import type { MapTable } from '@/map/columns'
import { buildSearchIndex, type MapSearchIndex, type NamedCode } from '@/map/search'

/** One index for each table: names are folded once, not at each letter typed. */
const kept = new WeakMap<MapTable, Promise<MapSearchIndex>>()

/** What can be found in this table, named in the languages of the site. */
export function searchIndexOf(payload: Payload, table: MapTable): Promise<MapSearchIndex> {
  const known = kept.get(table)
  if (known) return known
  const building = build(payload, table)
  building.catch(() => kept.delete(table))
  kept.set(table, building)
  return building
}

async function build(payload: Payload, table: MapTable): Promise<MapSearchIndex> {
  const [regions, occupations] = await Promise.all([
    regionNames(payload),
    occupationNames(payload, table),
  ])
  return buildSearchIndex(table, { regions, occupations })
}

async function occupationNames(payload: Payload, table: MapTable): Promise<NamedCode[]> {
  const titles = createTitleFinder(await readOccupationTitles(payload))
  return [...table.occupationTitles].map(([code, listed]) => ({
    code,
    names: [listed, ...LOCALES.flatMap((locale) => titles.find(code, locale) ?? [])],
  }))
}

/** Names are public; the search index is of the whole table, whoever asks. */
async function regionNames(payload: Payload): Promise<NamedCode[]> {
  const inEach = await Promise.all(
    LOCALES.map((locale) =>
      payload.find({
        collection: 'regions',
        locale,
        depth: 0,
        pagination: false,
        select: { code: true, name: true },
        overrideAccess: false,
      }),
    ),
  )
  const names = new Map<string, string[]>()
  for (const { code, name } of inEach.flatMap(({ docs }) => docs)) {
    names.set(code, [...(names.get(code) ?? []), name])
  }
  return [...names].map(([code, all]) => ({ code, names: all }))
}
