import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { mongoose } from '../engine'

import { databaseOf, type MongodbDatabase } from './database'
import { settleIndexes } from './indexes'
import { withLease } from './lease'

/** One step of the documents' shape: what it does, or why nothing needs doing. */
export type MongodbMigration = { name: string } & (
  | {
      /**
       * Runs without a transaction and may be cut short: it looks for documents that still have
       * the old shape, so that running it again finishes the work and changes nothing more.
       */
      up: (db: MongodbDatabase) => Promise<void>
    }
  | { nothing: string }
)

const JOURNAL = 'payload-migrations'

/**
 * Applies the steps that this database has not had, one machine at a time, and writes each in
 * Payload's own journal once it is whole; then brings the indexes to what the model declares.
 */
export async function migrateMongodb(
  payload: Payload,
  steps: readonly MongodbMigration[],
): Promise<void> {
  const adapter = mongoose(payload)
  await withLease(databaseOf(adapter), async () => {
    const done = await appliedInMongodb(adapter)
    for (const step of steps.filter(({ name }) => !done.has(name))) {
      if ('up' in step) {
        payload.logger.info(`Migrating: ${step.name}`)
        await step.up(databaseOf(adapter))
      }
      await recordStep(adapter, step.name)
    }
    await settleIndexes(adapter)
  })
}

/** Names of the steps that this database has had. */
export async function appliedInMongodb(adapter: MongooseAdapter): Promise<Set<string>> {
  const found = await journalOf(adapter)
    .find({}, { projection: { name: 1 } })
    .toArray()
  return new Set(found.map(({ name }) => String(name)))
}

/** Once, even when the process was killed between the step and its record. */
async function recordStep(adapter: MongooseAdapter, name: string): Promise<void> {
  const now = new Date()
  await journalOf(adapter).updateOne(
    { name },
    { $setOnInsert: { name, batch: 1, createdAt: now, updatedAt: now } },
    { upsert: true },
  )
}

const journalOf = ({ collections }: MongooseAdapter) => collections[JOURNAL]!.collection
