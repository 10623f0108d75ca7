import { type Document, MongoBulkWriteError, ObjectId } from 'mongodb'
import type { Payload } from 'payload'

import { mongoose } from '@/db/engine'
import { databaseOf } from '@/db/mongodb/database'
import { isDuplicateCode, isDuplicateKey } from '@/db/mongodb/errors'
import { untilAnswered } from '@/db/mongodb/untilAnswered'

import {
  RELATION_COLUMNS,
  type StoredColumn,
  type StoredValue,
  STORED_COLUMNS,
} from '../../store/columns'
import { type DocumentId, NotStaged, type RowStore } from '../../store/rowStore'

const ROWS_PER_READ = 5000
const KEYS_PER_READ = 5000

/**
 * Bulk writes of the MongoDB driver, without transactions: staged rows are read by nobody. An import
 * of minutes outlives an election: what staging a row needs is asked again, and done twice is the same.
 */
export class MongoRows implements RowStore {
  constructor(private readonly payload: Payload) {}

  async insertEmployers(employers: readonly { key: string; name: string }[]): Promise<void> {
    // Known employers keep the name they have.
    await this.insertNew(
      'employers',
      employers.map(({ key, name }) => ({ key, name })),
    )
  }

  async findEmployerIds(keys: readonly string[]): Promise<Map<string, DocumentId>> {
    const ids = new Map<string, DocumentId>()
    for (let start = 0; start < keys.length; start += KEYS_PER_READ) {
      const some = { key: { $in: keys.slice(start, start + KEYS_PER_READ) } }
      const found = await untilAnswered(() =>
        this.collection('employers')
          .find(some, { projection: { key: 1 } })
          .toArray(),
      )
      for (const { _id, key } of found) ids.set(String(key), String(_id))
    }
    return ids
  }

  async insertRows(file: DocumentId, rows: readonly StoredValue[][], now: Date): Promise<void> {
    const touched = await untilAnswered(() =>
      this.payload.db.updateOne({
        collection: 'lmia-files',
        data: { touchedAt: now.toISOString() },
        req: {},
        where: { and: [{ id: { equals: file } }, { state: { equals: 'staged' } }] },
      }),
    )
    if (!touched) throw new NotStaged(file)
    const objectIds = new ObjectIds()
    const documents = rows.map((values) => {
      const document: Document = { _id: new ObjectId() } // the same when it is sent again
      STORED_COLUMNS.forEach((column, at) => {
        const value = values[at]!
        document[column] = RELATION_COLUMNS.has(column) ? objectIds.of(String(value)) : value
      })
      return document
    })
    await this.insertNew('lmia-approvals', documents)
  }

  /** Adds the documents that are not there yet. */
  private async insertNew(slug: string, documents: Document[]): Promise<void> {
    if (documents.length === 0) return
    await untilAnswered(async () => {
      try {
        await this.collection(slug).insertMany(documents, { ordered: false })
      } catch (error) {
        if (!isOnlyDuplicates(error)) throw error
      }
    })
  }

  async deleteRows(file: DocumentId): Promise<number> {
    const { deletedCount } = await this.collection('lmia-approvals').deleteMany({
      file: new ObjectId(String(file)),
    })
    return deletedCount
  }

  countRows(file: DocumentId): Promise<number> {
    const rows = { file: new ObjectId(String(file)) }
    return untilAnswered(() => this.collection('lmia-approvals').countDocuments(rows))
  }

  async filesWithRows(): Promise<DocumentId[]> {
    return (await this.collection('lmia-approvals').distinct('file')).map(String)
  }

  async *readRows(
    files: readonly DocumentId[],
    columns: readonly StoredColumn[],
  ): AsyncGenerator<StoredValue[][]> {
    const objectIds = new ObjectIds()
    const projection = { _id: 0, ...Object.fromEntries(columns.map((column) => [column, 1])) }
    const found = this.collection('lmia-approvals')
      .find({ file: { $in: files.map((file) => objectIds.of(String(file))) } }, { projection })
      .batchSize(ROWS_PER_READ)
    yield* inBatches(found, (document) =>
      columns.map((column) => {
        const value = document[column] ?? null
        return (RELATION_COLUMNS.has(column) ? String(value) : value) as StoredValue
      }),
    )
  }

  async *readEmployers(): AsyncGenerator<[DocumentId, string, string][]> {
    const found = this.collection('employers').find({}).batchSize(ROWS_PER_READ)
    yield* inBatches(found, ({ _id, key, name }): [DocumentId, string, string] => [
      String(_id),
      String(key),
      String(name),
    ])
  }

  /** As the driver gives it: Mongoose keeps what is asked meanwhile, and answers it in its own way. */
  private collection(slug: string) {
    const adapter = mongoose(this.payload)
    return databaseOf(adapter).collection(adapter.collections[slug]!.collection.name)
  }
}

/** Makes MongoDB's identifiers, one object for each text. */
class ObjectIds {
  private readonly made = new Map<string, ObjectId>()

  of(text: string): ObjectId {
    let id = this.made.get(text)
    if (id === undefined) {
      id = new ObjectId(text)
      this.made.set(text, id)
    }
    return id
  }
}

async function* inBatches<Item, Made>(
  items: AsyncIterable<Item>,
  make: (item: Item) => Made,
): AsyncGenerator<Made[]> {
  let batch: Made[] = []
  for await (const item of items) {
    batch.push(make(item))
    if (batch.length === ROWS_PER_READ) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

/** Whether every write that failed did so because the key was already there. */
function isOnlyDuplicates(error: unknown): boolean {
  if (!(error instanceof MongoBulkWriteError)) return isDuplicateKey(error)
  return [error.writeErrors].flat().every(({ code }) => isDuplicateCode(code))
}
