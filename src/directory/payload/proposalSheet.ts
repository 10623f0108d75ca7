import type { RelatedKeys } from '@/data/directory/fromDocuments'
import type { RelatedLists } from '@/data/directory/relatedKeys'
import { entryFromDocument } from '@/data/directory/fromDocuments'
import { type Id, idOf } from '@/db/ids'
import type { Organization } from '@/payload-types'

import type { RelatedList, Row, Values } from '../proposals/sheet'
import type { Names } from '../proposals/values'

/* Between a stored sheet and the sheet that proposals speak of (`proposals/sheet.ts`). */

/** Which lists the fields of a sheet name entries of. */
const LISTS = {
  languagesSpoken: 'languages',
  populations: 'populations',
  regionsServed: 'regions',
} as const satisfies Record<string, RelatedList>

const ROW_ENTRIES = { sites: 'region', services: 'service' } as const
const ROW_LISTS = { sites: 'regions', services: 'services' } as const

/** Everything that may be proposed of a stored sheet, with natural keys. */
export function toProposalSheet(document: Partial<Organization>, keys: RelatedKeys): Values {
  const keyOf = (list: RelatedList, value: unknown) =>
    keys[list].get(String(idOf(value as Id | { id: Id }))) ?? null
  const entries = Object.entries(LISTS).map(([field, list]) => [
    field,
    (document[field as keyof typeof LISTS] ?? []).flatMap((value) => keyOf(list, value) ?? []),
  ])
  const rows = (['sites', 'services'] as const).map((list) => [
    list,
    (document[list] ?? []).map((row) => {
      const { [ROW_ENTRIES[list]]: entry, ...rest } = row as Row
      return { ...rest, [ROW_ENTRIES[list]]: keyOf(ROW_LISTS[list], entry ?? null) }
    }),
  ])
  const { name, kind, cost, otherNames, description, contact, servesAllQuebec } = document
  return {
    name,
    kind,
    cost: cost ?? null,
    otherNames: (otherNames ?? []).map((each) => each.name),
    description: description ?? {},
    contact: contact ?? {},
    servesAllQuebec: servesAllQuebec ?? false,
    ...(Object.fromEntries([...entries, ...rows]) as Values),
  }
}

/** The same, as it is stored. What names no entry of a list is left out. */
export function fromProposalSheet(sheet: Values, keys: RelatedKeys): Record<string, unknown> {
  const ids = {
    regions: inverted(keys.regions),
    services: inverted(keys.services),
    populations: inverted(keys.populations),
    languages: inverted(keys.languages),
  }
  const entries = Object.entries(LISTS).map(([field, list]) => [
    field,
    ((sheet[field] ?? []) as string[]).flatMap((key) => ids[list].get(key) ?? []),
  ])
  const rows = (['sites', 'services'] as const).map((list) => [
    list,
    ((sheet[list] ?? []) as Row[]).map(({ id, ...row }) => ({
      ...row,
      // A name given by the sender is not an identifier: the site gives its own.
      ...(id && /^[0-9a-f]{24}$/.test(id) ? { id } : {}),
      [ROW_ENTRIES[list]]: ids[ROW_LISTS[list]].get(String(row[ROW_ENTRIES[list]])) ?? null,
    })),
  ])
  return {
    ...sheet,
    otherNames: ((sheet.otherNames ?? []) as string[]).map((name) => ({ name })),
    ...Object.fromEntries([...entries, ...rows]),
  }
}

/** Identifiers by natural key, numbers again where the database has numbers. */
const inverted = (keys: ReadonlyMap<string, string>): ReadonlyMap<string, Id> =>
  new Map([...keys].map(([id, key]) => [key, /^\d{1,15}$/.test(id) ? Number(id) : id]))

/** What the lists call their entries, in every language. */
export function namesOf(lists: RelatedLists): Names {
  const named = (list: RelatedList, key: 'key' | 'code') =>
    new Map(
      lists[list].map((document) => [String(document[key]), entryFromDocument(document, key).name]),
    )
  return {
    regions: named('regions', 'code'),
    services: named('services', 'key'),
    populations: named('populations', 'key'),
    languages: named('languages', 'code'),
  }
}
