import type { Payload } from 'payload'

import { isSqlite } from '@/db/keyValues'

import { MongoRows } from './mongoRows'
import type { RowStore } from '../../store/rowStore'
import { SqliteRows } from './sqliteRows'

/** The bulk paths of the database this site runs on. */
export const rowStoreOf = (payload: Payload): RowStore =>
  isSqlite(payload) ? new SqliteRows(payload) : new MongoRows(payload)
