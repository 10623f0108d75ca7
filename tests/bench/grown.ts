import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { startSite } from '../e2e/site'
import { databaseFile } from '../trial/parts/databases'
import { residentMb } from '../trial/parts/residentMemory'
import { readAccounts, signIn } from '../trial/parts/session'
import { type Figure, median } from './measure'
import { measureIn } from './ownProcess'

const ORGANIZATIONS = 5_000
const CHAPTERS = 60
const EVENTS = 100_000
const APPROVALS = 1_000_000
/** As in the real lists. */
const ROWS_OF_AN_EMPLOYER = 3.3
const TIMES = 3

/** What a site that has run for years takes to start, until it is ready and until the map answers. */
export async function benchGrown(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-grown-'))
  const settings = {
    DATA_DIR: folder,
    DATABASE_URL: `file:${databaseFile(folder)}`,
    RATE_LIMITS: 'off',
    LMIA_KEEP_UP: 'off',
  }
  try {
    await (await startSite(settings)).stop()
    await measureIn('searchFill.ts', [String(ORGANIZATIONS), String(CHAPTERS)], settings)
    grow(databaseFile(folder))
    await measureIn('grownSettle.ts', [], settings)
    const ready: number[] = []
    const map: number[] = []
    const memory: number[] = []
    for (let time = 0; time < TIMES; time += 1) {
      const startedAt = performance.now()
      const site = await startSite(settings)
      const readyAt = performance.now()
      const reader = await signIn(site.baseUrl, 'carte@example.org', readAccounts(folder))
      await reader.json('GET', '/api/map/query?from=2023Q1&to=2023Q4')
      ready.push((readyAt - startedAt) / 1000)
      map.push((performance.now() - readyAt) / 1000)
      memory.push(residentMb(site.process))
      await site.stop()
    }
    const of = `Start with ${said(EVENTS)} events, ${said(ORGANIZATIONS)} organizations and ${said(APPROVALS)} approvals`
    return [
      { name: `${of}: to ready`, value: median(ready), unit: 's', target: 5, better: 'lower' },
      {
        name: `${of}: from ready to a reader signed in and answered by the map`,
        value: median(map),
        unit: 's',
      },
      { name: `${of}: memory then`, value: median(memory), unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const said = (count: number): string => count.toLocaleString('en')

/** Fills a database as years do: lists of many employers, and a long log. Places and periods stay those of the example. */
function grow(file: string): void {
  const database = new DatabaseSync(file)
  try {
    fillTo(
      database,
      'employers',
      Math.round(APPROVALS / ROWS_OF_AN_EMPLOYER),
      'hex(randomblob(12))',
    )
    fillTo(database, 'lmia_approvals', APPROVALS)
    fillTo(database, 'audit_events', EVENTS)
    database.exec(
      `UPDATE lmia_approvals SET employer_id = (SELECT min(id) FROM employers)
         + (id * 48271) % (SELECT max(id) - min(id) + 1 FROM employers)`,
    )
  } finally {
    database.close()
  }
}

/**
 * Writes the rows of a table again until there are so many, each with a number of its own.
 *
 * @param key what a unique column says in a copy
 */
function fillTo(database: DatabaseSync, table: string, rows: number, key?: string): void {
  const columns = database
    .prepare(`SELECT name FROM pragma_table_info('${table}') WHERE name <> 'id'`)
    .all()
    .map(({ name }) => `"${String(name)}"`)
  const values = columns.map((column) => (column === '"key"' ? (key ?? column) : column))
  const count = () =>
    Number(database.prepare(`SELECT count(*) AS rows FROM "${table}"`).get()!.rows)
  if (count() === 0) throw new Error(`There is nothing in ${table} to write again`)
  for (let left = rows - count(); left > 0; left = rows - count()) {
    database.exec(
      `INSERT INTO "${table}" (${columns.join(', ')})
         SELECT ${values.join(', ')} FROM "${table}" ORDER BY id DESC LIMIT ${left}`,
    )
  }
}
