/** How many rows each table has, or how many documents each collection. */
export type Census = Readonly<Record<string, number>>

export interface Loss {
  /** The table or collection. */
  name: string
  before: number
  after: number
}

/**
 * What an upgrade lost: rows of a table that is still there, sorted by its name. A table that a step
 * took away is its own decision: steps that carry rows elsewhere end so.
 */
export const lossesIn = (before: Census, after: Census): Loss[] =>
  Object.entries(before)
    .filter(([name, count]) => name in after && after[name]! < count)
    .map(([name, count]) => ({ name, before: count, after: after[name]! }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
