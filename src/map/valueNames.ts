/** What the values of facets are called, from names that came with the data and words of a language. */
import { keyOfMunicipality } from './areas'
import { FACET, type Facet } from './facets'

/** Names in one language, by code. */
export interface KnownNames {
  regions: ReadonlyMap<string, string>
  /** By key. */
  municipalities: ReadonlyMap<string, string>
  occupations: Readonly<Record<string, string>>
  /** The codes of each group, most positions first. */
  occupationGroups: Readonly<Record<string, readonly string[]>>
}

export interface NamingWords {
  /** `values.{facet}.{value}` of `messages/…/map.json`. */
  value: (facet: Facet, value: string) => string
  notPublished: string
  areaUnknown: string
  regionUnknown: string
  /** "and 3 others" */
  others: (count: number) => string
}

/** What a value of a facet is called. */
export function nameOfValue(
  facet: Facet,
  value: string,
  names: KnownNames,
  words: NamingWords,
): string {
  const { by } = FACET[facet].naming
  switch (by) {
    case 'region':
      return names.regions.get(value) ?? words.regionUnknown
    case 'itself':
      return value || words.areaUnknown
    case 'municipality':
      return value === ''
        ? words.areaUnknown
        : (names.municipalities.get(keyOfMunicipality(value)) ?? value)
    case 'occupation':
      return value === '' ? words.notPublished : nameOfOccupation(value, names)
    case 'occupationGroup':
      return value === '' ? words.notPublished : nameOfGroup(value, names, words)
    case 'messages':
      return value === '' ? words.notPublished : words.value(facet, value)
  }
}

/** @example nameOfOccupation('8431', names) // '8431 · General farm workers' */
export const nameOfOccupation = (
  code: string,
  { occupations }: Pick<KnownNames, 'occupations'>,
): string => (occupations[code] ? `${code} · ${occupations[code]}` : code)

/** Codes of each side of 2024 that the name of a group says. */
const CODES_SAID = 3

/**
 * A group as its codes before and after 2024, then the title of its largest, and how many other
 * occupations of before are counted with it.
 */
function nameOfGroup(
  group: string,
  { occupationGroups, occupations }: KnownNames,
  { others }: NamingWords,
): string {
  const codes = occupationGroups[group] ?? []
  const [main] = codes
  if (main === undefined) return group
  const before = codes.filter(({ length }) => length === 4)
  const after = codes.filter(({ length }) => length === 5)
  const said = [before, after]
    .filter((side) => side.length > 0)
    .map((side) => side.slice(0, CODES_SAID).join(', ') + (side.length > CODES_SAID ? '…' : ''))
  const besides = before.filter((code) => code !== main).length
  const name = `${said.join(' → ')} · ${occupations[main] ?? ''}`
  return besides > 0 ? `${name} ${others(besides)}` : name
}
