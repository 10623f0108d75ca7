import type { Client, ResultSet } from '@libsql/client'
import type { Payload } from 'payload'

import { sqlite } from '@/db/engine'

import { type StoredColumn, type StoredValue, STORED_COLUMNS } from '../../store/columns'
import { type DocumentId, NotStaged, type RowStore } from '../../store/rowStore'

/** Rows removed, or read, before others get their turn. */
const ROWS_PER_DELETE = 4000
const ROWS_PER_READ = 5000
const KEYS_PER_READ = 5000

/** Field name → column name, as Payload makes it. */
const COLUMN: Partial<Record<StoredColumn, string>> = { file: 'file_id', employer: 'employer_id' }
const columnName = (field: StoredColumn): string =>
  COLUMN[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * One parameter for all rows: json_each turns it into rows. A statement is kept until its object is
 * collected, and one with a mark for each value takes five kilobytes for each row.
 */
const INSERT = `INSERT INTO lmia_approvals (${STORED_COLUMNS.map(columnName).join(', ')})
  SELECT ${STORED_COLUMNS.map((_, at) => `value ->> ${at}`).join(', ')} FROM json_each(?)`

/** Multi-row statements, in short transactions, so that other writers get their turn between. */
export class SqliteRows implements RowStore {
  private readonly client: Client

  constructor(payload: Payload) {
    this.client = sqlite(payload).client
  }

  async insertEmployers(employers: readonly { key: string; name: string }[]): Promise<void> {
    if (employers.length === 0) return
    // One parameter for all of them: json_each turns it into rows.
    await this.client.execute({
      sql: `INSERT INTO employers (key, name)
        SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true ON CONFLICT (key) DO NOTHING`,
      args: [JSON.stringify(employers.map(({ key, name }) => [key, name]))],
    })
  }

  async findEmployerIds(keys: readonly string[]): Promise<Map<string, DocumentId>> {
    const ids = new Map<string, DocumentId>()
    for (const part of chunks(keys, KEYS_PER_READ)) {
      const found = await this.client.execute({
        sql: `SELECT key, id FROM employers WHERE key IN (SELECT value FROM json_each(?))`,
        args: [JSON.stringify(part)],
      })
      for (const row of found.rows) ids.set(String(row.key), Number(row.id))
    }
    return ids
  }

  async insertRows(file: DocumentId, rows: readonly StoredValue[][], now: Date): Promise<void> {
    const transaction = await this.client.transaction('write')
    try {
      const touched = await transaction.execute({
        sql: `UPDATE lmia_files SET touched_at = ? WHERE id = ? AND state = 'staged'`,
        args: [now.toISOString(), file],
      })
      if (touched.rowsAffected !== 1) throw new NotStaged(file)
      await transaction.execute({ sql: INSERT, args: [JSON.stringify(rows)] })
      await transaction.commit()
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }

  async deleteRows(file: DocumentId): Promise<number> {
    let removed = 0
    for (;;) {
      const { rowsAffected } = await this.client.execute({
        sql: `DELETE FROM lmia_approvals WHERE id IN
          (SELECT id FROM lmia_approvals WHERE file_id = ? LIMIT ${ROWS_PER_DELETE})`,
        args: [file],
      })
      removed += rowsAffected
      if (rowsAffected < ROWS_PER_DELETE) return removed
    }
  }

  async countRows(file: DocumentId): Promise<number> {
    const { rows } = await this.client.execute({
      sql: 'SELECT count(*) AS n FROM lmia_approvals WHERE file_id = ?',
      args: [file],
    })
    return Number(rows[0]?.n)
  }

  async filesWithRows(): Promise<DocumentId[]> {
    const { rows } = await this.client.execute('SELECT DISTINCT file_id FROM lmia_approvals')
    return rows.map((row) => Number(row.file_id))
  }

  async *readRows(
    files: readonly DocumentId[],
    columns: readonly StoredColumn[],
  ): AsyncGenerator<StoredValue[][]> {
    // One JSON text for a batch costs a third of as many row objects.
    const sql = `SELECT max(id) AS last, json_group_array(json_array(${columns
      .map(columnName)
      .join(', ')})) AS batch FROM (SELECT * FROM lmia_approvals
      WHERE id > ? AND file_id IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ${ROWS_PER_READ})`
    yield* readBatches<StoredValue[]>((last) =>
      this.client.execute({ sql, args: [last, JSON.stringify(files)] }),
    )
  }

  async *readEmployers(): AsyncGenerator<[DocumentId, string, string][]> {
    const sql = `SELECT max(id) AS last, json_group_array(json_array(id, key, name)) AS batch
      FROM (SELECT * FROM employers WHERE id > ? ORDER BY id LIMIT ${ROWS_PER_READ})`
    yield* readBatches<[DocumentId, string, string]>((last) =>
      this.client.execute({ sql, args: [last] }),
    )
  }
}

async function* readBatches<T>(read: (last: number) => Promise<ResultSet>): AsyncGenerator<T[]> {
  for (let last: unknown = 0; ;) {
    const row = (await read(Number(last))).rows[0]
    if (row?.last === null || row === undefined) return
    last = row.last
    yield JSON.parse(String(row.batch)) as T[]
  }
}

function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.length <= size ? items : items.slice(start, start + size)
  }
}
