import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** The database as the driver gives it: documents as they are stored. */
export type MongodbDatabase = NonNullable<MongooseAdapter['connection']['db']>

/** @throws {Error} before the adapter is connected */
export function databaseOf({ connection }: MongooseAdapter): MongodbDatabase {
  if (!connection.db) throw new Error('MongoDB is not connected')
  return connection.db
}
