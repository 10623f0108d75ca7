import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import type { Id } from './ids'
import { isSqlite, sqlite } from './engine'

/**
 * What a filter calls rows of drafts and older versions. MongoDB keeps a row under the id that the document
 * says; SQLite numbers it anew in each version, and keeps that id beside (`_uuid`), where no filter of
 * Payload's reaches (3.90).
 *
 * @param path where the rows stand, as a filter names them: `sites.phones`
 * @param ids as the documents say them
 */
export async function versionRowIds(
  payload: Payload,
  collection: string,
  path: string,
  ids: readonly string[],
): Promise<readonly Id[]> {
  if (!isSqlite(payload)) return ids
  const adapter = sqlite(payload)
  const table = versionTable(adapter, collection, path)
  const { rows } = await adapter.client.execute({
    sql: `SELECT id FROM "${table}" WHERE _uuid IN (SELECT value FROM json_each(?))`,
    args: [JSON.stringify(ids)],
  })
  return rows.map(({ id }) => Number(id))
}

/** The table of rows of versions: a group has none of its own, its name stands before what it holds. */
function versionTable(adapter: SQLiteAdapter, collection: string, path: string): string {
  let table = `_${snake(collection)}_v`
  let before = 'version_'
  for (const name of path.split('.').map(snake)) {
    const own = `${table}_${before}${name}`
    if (own in adapter.tables) [table, before] = [own, '']
    else before += `${name}_`
  }
  if (before !== '') throw new Error(`No table has the rows "${path}" of versions of ${collection}`)
  return table
}

/** A name as Payload writes it in SQL. @example snake('sourcesOfFacts') // 'sources_of_facts' */
const snake = (name: string): string =>
  name.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
