import type { Payload } from 'payload'

import type { Env } from '@/env'

import { withBootLock } from './bootLock'
import { isSqlite, mongoose } from './engine'
import { databaseOf } from './mongodb/database'
import { withLease } from './mongodb/lease'

/**
 * Lets one process at a time fill a new site: by a lock in its data folder, and on MongoDB by a lease
 * in the database too, since machines may share that alone. Who comes second waits, then looks.
 */
export const whileNobodyFills = <T>(
  payload: Payload,
  { DATA_DIR }: Pick<Env, 'DATA_DIR'>,
  work: () => Promise<T>,
): Promise<T> =>
  withBootLock(DATA_DIR, () =>
    isSqlite(payload)
      ? work()
      : withLease(databaseOf(mongoose(payload)), work, { name: 'first-fill', waitMs: WAIT_MS }),
  )

/** The example world takes a minute on a slow machine; one that is gone is seen by its silence. */
const WAIT_MS = 10 * 60_000
