import Database from 'libsql'

/** A table as SQLite stores it. */
export interface StoredTable {
  sql: string
  rows: unknown[]
}

/** Every row of every table of a file, with its own number, in its order. */
export function rowsIn(url: string): Record<string, StoredTable> {
  const db = new Database(url.replace(/^file:/, ''))
  try {
    const tables = db
      .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .all() as { name: string; sql: string }[]
    return Object.fromEntries(
      tables.map(({ name, sql }) => [
        name,
        { sql, rows: db.prepare(`SELECT rowid, * FROM "${name}" ORDER BY rowid`).all() },
      ]),
    )
  } finally {
    db.close()
  }
}
