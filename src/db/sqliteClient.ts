import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import {
  type Client,
  type InArgs,
  type InStatement,
  LibsqlError,
  type ResultSet,
  type Transaction,
  type TransactionMode,
} from '@libsql/client'
import { Sqlite3Client, Sqlite3Transaction } from '@libsql/client/sqlite3'
import Database from 'libsql'

import { type TransactionTurn, type TurnLimits, Turns } from './turns'

/**
 * One SQLite file for one process, with writers in a row.
 *
 * The stock libSQL client opens a new connection after each transaction, without the pragmas, and
 * calls SQLite synchronously: a second writer would block the whole process while it waits for the
 * first, which can then never finish. Here two connections are kept, one for transactions and one
 * for everything else, and whoever wants to write waits its turn without blocking. Between
 * processes, SQLite's own lock and `busyTimeoutMs` do the same.
 */

export interface SqliteClientOptions extends TurnLimits {
  /** How long SQLite waits for another process's lock, in milliseconds. */
  busyTimeoutMs: number
}

/** A client that can also change the structure of tables that others refer to. */
export interface SqliteClient extends Client {
  /**
   * Does the work with foreign keys unchecked inside transactions. SQLite rebuilds a table by
   * dropping the old one, which would delete the rows that refer to it, and takes
   * `PRAGMA foreign_keys` only outside a transaction: the one that a migration opens comes too late.
   */
  withoutForeignKeys: <T>(work: () => Promise<T>) => Promise<T>
}

const PAGE_CACHE_KIB = 32_768

/** Opens the file that a `file:` address names, making its folder. */
export function createSqliteClient(url: string, options: SqliteClientOptions): SqliteClient {
  const file = sqlitePath(url)
  mkdirSync(path.dirname(file), { recursive: true })
  const turns = new Turns(options)
  const outside = open(file, options)
  const inside = open(file, options)
  const outsideClient = new Sqlite3Client(file, {}, outside, 'number')
  const insideClient = new Sqlite3Client(file, {}, inside, 'number')

  const client: SqliteClient = {
    protocol: 'file',
    get closed() {
      return outsideClient.closed
    },
    async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
      const run = () => outsideClient.execute(statement as string, args)
      return isRead(statement) ? run() : turns.take(run)
    },
    batch: (statements, mode) =>
      turns.take(() => outsideClient.batch(statements as InStatement[], mode)),
    migrate: (statements) => turns.take(() => outsideClient.migrate(statements)),
    executeMultiple: (sql) => turns.take(() => outsideClient.executeMultiple(sql)),
    async transaction(mode: TransactionMode = 'write'): Promise<Transaction> {
      const turn = await turns.nextTransaction()
      try {
        await insideClient.execute(mode === 'read' ? 'BEGIN' : 'BEGIN IMMEDIATE')
      } catch (error) {
        turn.release()
        throw error
      }
      return releasing(new Sqlite3Transaction(inside, 'number'), turn)
    },
    async withoutForeignKeys(work) {
      await insideClient.execute('PRAGMA foreign_keys = OFF')
      try {
        return await work()
      } finally {
        await insideClient.execute('PRAGMA foreign_keys = ON')
      }
    },
    sync: () => Promise.reject(new Error('A local SQLite file has nothing to synchronize with')),
    close() {
      insideClient.close()
      outsideClient.close()
    },
  } as SqliteClient
  return client
}

/** The path of a `file:` address, relative ones from the working folder. */
export function sqlitePath(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url)
  return path.resolve(url.replace(/^file:/, ''))
}

/**
 * Gives a transaction the duty to let the next writer in, however it ends. Its connection is that of
 * whoever comes next: only here is it known that this one has ended, and that what it still wants to
 * write would be written in somebody else's.
 */
function releasing(
  transaction: Sqlite3Transaction,
  { release, onStatement }: TransactionTurn,
): Transaction {
  let hasEnded = false
  const stillOpen = (): Sqlite3Transaction => {
    if (hasEnded) throw new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED')
    return transaction
  }
  const statement = (): Sqlite3Transaction => {
    onStatement()
    return stillOpen()
  }
  const leave = (): void => {
    hasEnded = true
    release()
  }
  return {
    execute: async (sql: InStatement) => statement().execute(sql),
    batch: async (statements: InStatement[]) => statement().batch(statements),
    executeMultiple: async (sql: string) => statement().executeMultiple(sql),
    commit: async () => {
      const open = stillOpen()
      try {
        await open.commit()
      } finally {
        if (!open.closed) open.close() // of a commit that failed nothing stays
        leave()
      }
    },
    rollback: async () => {
      if (hasEnded) return
      try {
        if (!transaction.closed) await transaction.rollback()
      } finally {
        leave()
      }
    },
    close: () => {
      if (hasEnded) return
      transaction.close()
      leave()
    },
    get closed() {
      return hasEnded || transaction.closed
    },
  } as Transaction
}

function open(file: string, options: SqliteClientOptions): InstanceType<typeof Database> {
  const db = new Database(file)
  db.exec(`PRAGMA busy_timeout = ${options.busyTimeoutMs}`)
  db.exec('PRAGMA journal_mode = WAL')
  // In WAL mode NORMAL survives a crash of the process; only a power cut may lose the last commit.
  db.exec('PRAGMA synchronous = NORMAL')
  db.exec('PRAGMA foreign_keys = ON')
  db.exec(`PRAGMA cache_size = -${PAGE_CACHE_KIB}`)
  return db
}

const READS = /^\s*(?:select|explain|pragma\s+\w+\s*(?:;\s*)?$)/i

const isRead = (statement: InStatement | string): boolean =>
  READS.test(typeof statement === 'string' ? statement : statement.sql)
