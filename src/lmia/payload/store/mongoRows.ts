import { type Document, MongoBulkWriteError, ObjectId } from 'mongodb'
import type { Payload } from 'payload'

import { mongoose } from '@/db/engine'
import { isDuplicateCode, isDuplicateKey } from '@/db/mongodb/errors'

import {
  RELATION_COLUMNS,
  type StoredColumn,
  type StoredValue,
  STORED_COLUMNS,
} from '../../store/columns'
import { type DocumentId, NotStaged, type RowStore } from '../../store/rowStore'

const ROWS_PER_READ = 5000
const KEYS_PER_READ = 5000

/** Bulk writes of the MongoDB driver, without transactions: staged rows are read by nobody. */
export class MongoRows implements RowStore {
  constructor(private readonly payload: Payload) {}

  async insertEmployers(employers: readonly { key: string; name: string }[]): Promise<void> {
    if (employers.length === 0) return
    try {
      await this.collection('employers').insertMany(
        employers.map(({ key, name }) => ({ key, name })),
        { ordered: false },
      )
    } catch (error) {
      if (!isOnlyDuplicates(error)) throw error // known employers keep the name they have
    }
  }

  async findEmployerIds(keys: readonly string[]): Promise<Map<string, DocumentId>> {
    const ids = new Map<string, DocumentId>()
    for (let start = 0; start < keys.length; start += KEYS_PER_READ) {
      const found = this.collection('employers').find(
        { key: { $in: keys.slice(start, start + KEYS_PER_READ) } },
        { projection: { key: 1 } },
      )
      for await (const { _id, key } of found) ids.set(String(key), String(_id))
    }
    return ids
  }

  async insertRows(file: DocumentId, rows: readonly StoredValue[][], now: Date): Promise<void> {
    const touched = await this.payload.db.updateOne({
      collection: 'lmia-files',
      data: { touchedAt: now.toISOString() },
      req: {},
      where: { and: [{ id: { equals: file } }, { state: { equals: 'staged' } }] },
    })
    if (!touched) throw new NotStaged(file)
    const objectIds = new ObjectIds()
    const documents = rows.map((values) => {
      const document: Document = {}
      STORED_COLUMNS.forEach((column, at) => {
        const value = values[at]!
        document[column] = RELATION_COLUMNS.has(column) ? objectIds.of(String(value)) : value
      })
      return document
    })
    if (documents.length > 0) {
      await this.collection('lmia-approvals').insertMany(documents, { ordered: false })
    }
  }

  async deleteRows(file: DocumentId): Promise<number> {
    const { deletedCount } = await this.collection('lmia-approvals').deleteMany({
      file: new ObjectId(String(file)),
    })
    return deletedCount
  }

  countRows(file: DocumentId): Promise<number> {
    return this.collection('lmia-approvals').countDocuments({
      file: new ObjectId(String(file)),
    })
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

  private collection(slug: string) {
    return mongoose(this.payload).collections[slug]!.collection
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
