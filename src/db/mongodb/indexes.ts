import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { isMissingCollection } from './errors'

type Model = MongooseAdapter['connection']['models'][string]
type Collection = Model['collection']

/** Fields of an index, in order, and their direction. */
type Keys = Record<string, 1 | -1>

interface Index {
  keys: Keys
  isUnique: boolean
  isSparse: boolean
}

/** An index cannot be made unique: the remedy is a person's. */
export class DuplicateValues extends Error {
  constructor(collection: string, keys: Keys, groups: number) {
    super(
      `${collection}: ${groups} values of ${Object.keys(keys).join(' + ')} stand in several documents, ` +
        'and this version wants each once. Correct them, then start again.',
    )
    this.name = 'DuplicateValues'
  }
}

/**
 * Brings each collection's indexes to what the model declares. At connection Mongoose makes those
 * that are missing, and says nothing where one of the same fields exists with other options: a
 * field made `unique` later would never be. Indexes that the model does not name are left alone.
 *
 * @throws {DuplicateValues} when existing documents contradict an index that is to be unique
 */
export async function settleIndexes({ connection }: MongooseAdapter): Promise<void> {
  for (const model of Object.values(connection.models)) {
    await Promise.allSettled([model.init()]) // what Mongoose could not make is made below
    await settle(model)
  }
}

async function settle(model: Model): Promise<void> {
  const existing = await indexesOf(model.collection)
  for (const wanted of declaredIn(model)) {
    const found = existing.find(({ key }) => spelled(key as Keys) === spelled(wanted.keys))
    if (
      found &&
      Boolean(found.unique) === wanted.isUnique &&
      Boolean(found.sparse) === wanted.isSparse
    ) {
      continue
    }
    if (wanted.isUnique) await refuseDuplicates(model.collection, wanted)
    if (found?.name) await model.collection.dropIndex(found.name)
    await model.collection.createIndex(wanted.keys, {
      unique: wanted.isUnique,
      sparse: wanted.isSparse,
    })
  }
}

/** What the model declares, each set of fields once: unique as soon as one declaration says so. */
function declaredIn(model: Model): Index[] {
  const indexes = new Map<string, Index>()
  for (const [keys, { unique, sparse }] of model.schema.indexes()) {
    const name = spelled(keys as Keys)
    const before = indexes.get(name)
    indexes.set(name, {
      keys: keys as Keys,
      isUnique: Boolean(unique) || Boolean(before?.isUnique),
      isSparse: Boolean(sparse) || Boolean(before?.isSparse),
    })
  }
  return [...indexes.values()]
}

const spelled = (keys: Keys): string => JSON.stringify(Object.entries(keys))

async function indexesOf(collection: Collection) {
  try {
    return await collection.indexes()
  } catch (error) {
    if (isMissingCollection(error)) return []
    throw error
  }
}

async function refuseDuplicates(collection: Collection, { keys, isSparse }: Index): Promise<void> {
  const fields = Object.keys(keys)
  const groups = await collection
    .aggregate([
      ...(isSparse
        ? [{ $match: Object.fromEntries(fields.map((field) => [field, { $exists: true }])) }]
        : []),
      {
        $group: {
          _id: Object.fromEntries(fields.map((field, i) => [`f${i}`, `$${field}`])),
          documents: { $sum: 1 },
        },
      },
      { $match: { documents: { $gt: 1 } } },
    ])
    .toArray()
  if (groups.length > 0) throw new DuplicateValues(collection.name, keys, groups.length)
}
