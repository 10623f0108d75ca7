import type { Payload } from 'payload'

import { isSqlite } from '@/db/engine'

import type { RowStore } from '../../store/rowStore'

import { MongoRows } from './mongoRows'
import { SqliteRows } from './sqliteRows'

/** The bulk paths of the database this site runs on. */
export const rowStoreOf = (payload: Payload): RowStore =>
  isSqlite(payload) ? new SqliteRows(payload) : new MongoRows(payload)
