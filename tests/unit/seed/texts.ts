import { extract, type Resource, type Unit } from '@/translation'

import { chapters, earlierVersion } from '../../../seed/chapters'
import { pages } from '../../../seed/pages'
import { updates } from '../../../seed/updates'

/** The passages of a seeded text. */
export const unitsOf = (text: object): Unit[] => extract(text as Resource)

/** The French passages of every seeded text, earlier versions included, once each. */
export const allSources = (): Set<string> =>
  new Set(
    [...chapters, ...chapters.map(earlierVersion), ...pages, ...updates]
      .flatMap(unitsOf)
      .map(({ source }) => source),
  )

/** Every text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)])
}
