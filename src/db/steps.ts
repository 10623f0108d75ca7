/** The migrations of a database against those that this version knows, by their names. */
export interface Steps {
  /** Those it has not had, in their order. */
  waiting: string[]
  /** Those it has had that this version does not know: a newer one was here. */
  unknown: string[]
}

/** What Payload writes in place of a migration when a development database follows the collections. */
const PUSHED = 'dev'

export const stepsBetween = (known: readonly string[], had: ReadonlySet<string>): Steps => ({
  waiting: known.filter((name) => !had.has(name)),
  unknown: [...had].filter((name) => name !== PUSHED && !known.includes(name)).sort(),
})

/** `20261128_054338_site_point_from` → `2026-11-28 site point from`. */
export function sayStep(name: string): string {
  const [, year, month, day, words] = /^(\d{4})(\d\d)(\d\d)_\d+_(.+)$/.exec(name) ?? []
  return words ? `${year}-${month}-${day} ${words.replaceAll('_', ' ')}` : name
}
