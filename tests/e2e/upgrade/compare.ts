import type { Row, Tables } from './oldDatabase'

/** A value that a later migration changes on purpose, and what must then stand there. */
export interface Transformation {
  /** Name of the migration. */
  by: string
  why: string
  /** The value after, as SQL's `quote` spells it, from the row as it was. */
  becomes: (old: Row) => string
}

/** `table.column`, or a whole `table`, → what happened to it and where its values stand now. */
export type Transformations = Record<string, Transformation>

/**
 * What of the old database is missing or reads differently in the new one, a line each. Rows and
 * columns that were added since are no difference.
 */
export function differencesBetween(
  before: Tables,
  after: Tables,
  transformations: Transformations = {},
): string[] {
  return Object.entries(before).flatMap(([name, table]) => {
    const now = after[name]
    if (!now) return transformations[name] ? [] : [`table ${name} is gone`]
    const lost = table.columns
      .filter((column) => !now.columns.includes(column) && !transformations[`${name}.${column}`])
      .map((column) => `column ${name}.${column} is gone`)
    return [
      ...lost,
      ...[...table.rows].flatMap(([key, old]) => {
        const row = now.rows.get(key)
        if (!row) return [`row ${key} of ${name} is gone`]
        return now.columns
          .filter((column) => row[column] !== wanted(name, column, old, transformations))
          .map(
            (column) =>
              `${name} ${key}: ${column} was ${short(old[column])}, is ${short(row[column])}`,
          )
      }),
    ]
  })
}

const wanted = (table: string, column: string, old: Row, transformations: Transformations) =>
  transformations[`${table}.${column}`]?.becomes(old) ?? old[column]

const short = (value = 'nothing') => (value.length > 80 ? `${value.slice(0, 80)}…` : value)
