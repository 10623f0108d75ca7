import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'

import { extract } from './extract'
import { match } from './match'
import { keptCounts, type KeptCounts } from './states'
import type { Resource, SourceUnit, StoredUnits, Unit } from './types'

/** One version of a translation, as far as following its source needs it. */
export interface Follower {
  language: string
  title?: string | null
  units?: StoredUnits | null
  /** The passages of the source as last matched. */
  sourceUnits?: readonly SourceUnit[] | null
  /** Of the text; French when nothing is said. */
  sourceLanguage?: Locale | null
}

export interface Followed extends KeptCounts {
  title: string
  units: StoredUnits
  sourceUnits: SourceUnit[]
  sourceLanguage: Locale
}

/**
 * What changes in a translation when everyone reads `resource`, or nothing: passages are matched,
 * none is lost.
 *
 * @param options.minor the author marked the change as form only
 * @param options.now ISO date
 */
export function follow(
  translation: Follower,
  resource: Resource,
  options: { minor: boolean; now: string },
): Followed | undefined {
  const after = extract(resource)
  const sourceUnits = snapshot(after)
  const title = translationTitle(resource, translation.language)
  const before = translation.sourceUnits ?? []
  const sourceLanguage = resource.sourceLanguage ?? DEFAULT_LOCALE
  const isOfSame = (translation.sourceLanguage ?? DEFAULT_LOCALE) === sourceLanguage
  if (isSame(before, sourceUnits) && translation.title === title && isOfSame) return undefined
  const units = match(translation.units ?? {}, before, sourceUnits, options)
  return { title, units, sourceUnits, sourceLanguage, ...keptCounts(after, units) }
}

/** The passages as they are kept with a translation: without their place and their rank, which are not identity. */
export const snapshot = (units: readonly Unit[]): SourceUnit[] =>
  units.map(({ path: _path, level: _level, ...unit }) => unit)

/** How a translation is called in lists. */
export const translationTitle = ({ name, title }: Resource, language: string): string =>
  `${name ?? title ?? '—'} (${language})`

/** The title of the source in the name of a translation. */
export const titleOfSource = (name: string, language: string): string =>
  name.endsWith(` (${language})`) ? name.slice(0, -` (${language})`.length) : name

/** Whatever the order in which a database gives the fields of a passage. */
const isSame = (a: readonly SourceUnit[], b: readonly SourceUnit[]): boolean =>
  a.length === b.length && a.every((unit, index) => line(unit) === line(b[index]))

const line = (unit: SourceUnit | undefined): string =>
  JSON.stringify(Object.entries(unit ?? {}).sort(([x], [y]) => (x < y ? -1 : 1)))
