/** Our public lists as taxonomies, and what ties their terms to things. */
import { nameOf, textIn } from '@/directory/names'
import type { Entry } from '@/directory/types'
import { labelOf, ORGANIZATION_KINDS, type OrganizationKind } from '@/directory/vocabulary'

import { identifierOf } from './identifiers'
import { type HsdsObject, once, type Reading } from './reading'
import { filled } from './values'
import { REMOTE, TAXONOMIES, type TaxonomyKey } from './words'

/** Says that a thing has a term. */
export const attributeOf = (
  entity: string,
  linkId: string,
  term: HsdsObject,
  kind: string,
): HsdsObject => ({
  id: identifierOf('attribute', linkId, term.id),
  link_type: kind,
  link_entity: entity,
  taxonomy_term: term,
})

export const entryOf = (entries: readonly Entry[], key: string): Entry | undefined =>
  entries.find((entry) => entry.key === key)

/** A taxonomy of ours. */
export const taxonomyOf = (key: TaxonomyKey, { locale, addressOf }: Reading): HsdsObject => ({
  id: identifierOf('taxonomy', key),
  name: TAXONOMIES[key].name[locale],
  description: TAXONOMIES[key].description[locale],
  uri: addressOf.directory,
})

/** Every term of ours, taxonomy by taxonomy. */
export const allTerms = (reading: Reading): HsdsObject[] => [
  ...termsOf('services', keysOf(reading.lists.services), reading),
  ...termsOf('populations', keysOf(reading.lists.populations), reading),
  ...ORGANIZATION_KINDS.map(({ code }) => termOfKind(code, reading)),
  termOfRemote(reading),
]

const keysOf = (entries: readonly Entry[]): string[] => entries.map(({ key }) => key)

export const termId = (taxonomy: TaxonomyKey, key: string): string =>
  identifierOf('taxonomy_term', taxonomy, key)

const WORD_OF = { services: 'service', populations: 'population' } as const

/** Terms of a list by their keys. */
export function termsOf(
  taxonomy: 'services' | 'populations',
  keys: readonly string[],
  reading: Reading,
): HsdsObject[] {
  const entries = reading.lists[taxonomy]
  return keys.flatMap((key) => {
    const entry = entryOf(entries, key)
    if (!entry) return []
    const name = nameOf(entry, reading.locale)
    const parent = entry.parent && entryOf(entries, entry.parent)
    return [
      term(taxonomy, key, reading, {
        name,
        description: textIn(entry.description, reading.locale) || name,
        uri: reading.addressOf.search(WORD_OF[taxonomy], key),
        ...(parent ? { parent: parent.key } : {}),
      }),
    ]
  })
}

export function termOfKind(kind: OrganizationKind, reading: Reading): HsdsObject {
  const name = labelOf(ORGANIZATION_KINDS, kind, reading.locale)
  const uri = reading.addressOf.search('kind', kind)
  return term('kinds', kind, reading, { name, description: name, uri })
}

export function termOfRemote(reading: Reading): HsdsObject {
  const name = REMOTE[reading.locale]
  const uri = reading.addressOf.search('remote', 'yes')
  return term('delivery', 'remote', reading, { name, description: name, uri })
}

const term = (
  taxonomy: TaxonomyKey,
  key: string,
  reading: Reading,
  {
    name,
    description,
    uri,
    parent,
  }: Record<'name' | 'description' | 'uri', string> & {
    parent?: string
  },
): HsdsObject =>
  once(reading, `term ${taxonomy} ${key}`, () =>
    filled({
      id: termId(taxonomy, key),
      code: key,
      name,
      description,
      parent_id: parent && termId(taxonomy, parent),
      taxonomy: TAXONOMIES[taxonomy].name[reading.locale],
      taxonomy_detail: taxonomyOf(taxonomy, reading),
      language: reading.locale,
      term_uri: uri,
    }),
  )
