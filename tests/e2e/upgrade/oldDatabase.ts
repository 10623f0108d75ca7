import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'

import Database from 'libsql'
import { describe } from 'vitest'

/** A table as SQL says it: key of a row → column → value, spelled so that its type shows. */
export type Table = Map<string, Row>
export type Row = Record<string, string>
export type Tables = Record<string, { columns: string[]; rows: Table }>

const folder = process.env.UPGRADE_DATA_DIR ?? ''
const archive = folder ? readdirSync(folder).find((name) => name.endsWith('.tar.xz')) : undefined

/** Why the data folder of the first release cannot be used here; nothing when it can. */
const whyNotRun: string | undefined = !folder
  ? 'UPGRADE_DATA_DIR is not set'
  : !archive
    ? `no .tar.xz in ${folder}`
    : canUnpack()
      ? undefined
      : 'tar or xz is missing'

function canUnpack(): boolean {
  try {
    execFileSync('xz', ['--version'], { stdio: 'ignore' })
    execFileSync('tar', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Tests over that folder; without it, reported as not run, in words. */
export const describeUpgrade: typeof describe = (
  whyNotRun
    ? (name: string, body: () => void) => describe.skip(`${name} (not run: ${whyNotRun})`, body)
    : describe
) as typeof describe

/** A copy of the data folder that the first release left, for one test. */
export function unpackOldFolder(): string {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'accompagner-upgrade-'))
  execFileSync('tar', ['-xJf', path.join(folder, archive!), '-C', copy])
  return copy
}

/** E-mail address → password, as the first release wrote them down. */
export const passwordsIn = (dataDir: string): [string, string][] =>
  readFileSync(path.join(dataDir, 'accounts.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t', 2) as [string, string])

/** Asks the database file itself, as no code of the site would. */
function askDatabase<T>(dataDir: string, ask: (db: InstanceType<typeof Database>) => T): T {
  const db = new Database(path.join(dataDir, 'accompagner.db'))
  try {
    return ask(db)
  } finally {
    db.close()
  }
}

export const rowsOf = <T>(dataDir: string, sql: string): T[] =>
  askDatabase(dataDir, (db) => db.prepare(sql).all() as T[])

/** Adds to the old database what the folder has none of. */
export const addTo = (dataDir: string, sql: string): void => {
  askDatabase(dataDir, (db) => db.exec(sql))
}

/** Everything in the database; of the tables and columns of `like` alone when it is given. */
export const readTables = (dataDir: string, like?: Tables): Tables =>
  askDatabase(dataDir, (db) => {
    const query = <T>(sql: string): T[] => db.prepare(sql).all() as T[]
    const existing = query<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    ).map(({ name }) => name)
    const tables: Tables = {}
    for (const name of existing.filter((table) => !like || table in like)) {
      const info = query<{ name: string; pk: number }>(`PRAGMA table_info(\`${name}\`)`)
      const present = info.map((column) => column.name)
      const columns = like ? present.filter((c) => like[name]!.columns.includes(c)) : present
      const keys = info.filter(({ pk }) => pk > 0).map((column) => column.name)
      const values = columns.map((column) => `quote(\`${column}\`) AS \`${column}\``).join(', ')
      const rows = query<Row>(`SELECT ${values} FROM \`${name}\``)
      tables[name] = {
        columns,
        rows: new Map(rows.map((row) => [keys.map((key) => row[key]).join(' '), row])),
      }
    }
    return tables
  })

/** Files of a folder, by path → digest of what they hold. */
export function digestsIn(dataDir: string, ...folders: string[]): Record<string, string> {
  const digests: Record<string, string> = {}
  for (const inside of folders) {
    const parent = path.join(dataDir, inside)
    if (!existsSync(parent)) continue
    for (const name of readdirSync(parent, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue
      const file = path.join(name.parentPath, name.name)
      digests[path.relative(dataDir, file)] = createHash('sha256')
        .update(readFileSync(file))
        .digest('hex')
    }
  }
  return digests
}
