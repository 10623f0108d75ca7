import type { StoredColumn, StoredValue } from './columns'
import type { EmployerSeed } from './lmiaStore'

/** A document's identifier: a number in SQLite, 24 hexadecimal digits in MongoDB. */
export type DocumentId = number | string

/** The bulk paths of a database: what Payload would do one document at a time. */
export interface RowStore {
  /** Creates the employers whose key is new. */
  insertEmployers(employers: readonly EmployerSeed[]): Promise<void>

  /** Identifiers of employers by key. */
  findEmployerIds(keys: readonly string[]): Promise<Map<string, DocumentId>>

  /**
   * Adds rows to a staged file and marks it as touched, together where the database can.
   * @throws when the file is not being staged any more
   */
  insertRows(file: DocumentId, rows: readonly StoredValue[][], now: Date): Promise<void>

  /** Removes the rows of a file, in small steps. Returns how many. */
  deleteRows(file: DocumentId): Promise<number>

  countRows(file: DocumentId): Promise<number>

  /** Files that have rows, whatever their state. */
  filesWithRows(): Promise<DocumentId[]>

  /** Reads the given columns of every row of these files, in batches, in no promised order. */
  readRows(
    files: readonly DocumentId[],
    columns: readonly StoredColumn[],
  ): AsyncIterable<StoredValue[][]>

  /** Every employer, as [id, key, name]. */
  readEmployers(): AsyncIterable<[DocumentId, string, string][]>
}

/** Thrown when rows come for a file that is no longer being staged. */
export class NotStaged extends Error {
  override name = 'NotStaged'
  constructor(file: DocumentId) {
    super(`LMIA file ${file} is not being loaded any more`)
  }
}
