import { MongoErrorLabel, MongoServerError } from 'mongodb'
import { LibsqlError } from '@libsql/client'
import type { Payload } from 'payload'

import { DATABASE } from '../harness'

/** What writes, in the adapters of both databases. */
export const WRITES = [
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

const FATEFUL = [...WRITES, 'commitTransaction'] as const

/** A moment of an operation: its writes and its commits, counted from 1 over all of its tries. */
export interface Moment {
  number: number
  kind: 'write' | 'commit'
}

type Transaction = number | string | Promise<number | string> | null | undefined

export interface WriteArgs {
  collection?: string
  req?: { transactionID?: Transaction }
}

/** What a server does at a moment: it lets one of two that met fail, or its answer is lost. */
export type Fate = 'conflict' | 'lost' | undefined

/**
 * Lets an operation meet others at chosen moments, as a server does: the write or the commit is
 * refused, and so is whatever its transaction still wants. `lost`: it is done, and nobody hears of
 * it. `moments` are counted even when none is chosen, so that a first run tells how many there are.
 */
export async function meeting<T>(
  payload: Payload,
  fateOf: (moment: Moment) => Fate,
  work: () => Promise<T>,
): Promise<{ result: T; moments: number }> {
  const { db } = payload
  const doomed = new Set<unknown>()
  let moments = 0
  const pass = async <R>(
    kind: Moment['kind'],
    transaction: Transaction,
    go: () => R | Promise<R>,
  ): Promise<R> => {
    const id = await transaction
    if (id && doomed.has(id)) throw gone()
    moments += 1
    const fate = fateOf({ number: moments, kind })
    if (fate === 'conflict') {
      if (id) doomed.add(id)
      throw conflict()
    }
    const done = await go()
    if (fate === 'lost') throw lost()
    return done
  }
  const kept = Object.fromEntries(FATEFUL.map((name) => [name, db[name]]))
  for (const name of WRITES) {
    const write = db[name].bind(db) as (args: WriteArgs) => unknown
    Object.assign(db, {
      [name]: (args: WriteArgs) => pass('write', args.req?.transactionID, () => write(args)),
    })
  }
  const commit = db.commitTransaction.bind(db)
  db.commitTransaction = (id) => pass('commit', id, () => commit(id))
  try {
    return { result: await work(), moments }
  } finally {
    Object.assign(db, kept)
  }
}

/** What each database says of two that met. */
const conflict = (): Error =>
  DATABASE === 'sqlite'
    ? new LibsqlError('database is locked', 'SQLITE_BUSY')
    : serverError(112, MongoErrorLabel.TransientTransactionError)

/** What a server says to the rest of a transaction that it has ended. */
const gone = (): Error => serverError(251, MongoErrorLabel.TransientTransactionError)

/** What the driver says when nobody answered a commit. */
const lost = (): Error => serverError(91, MongoErrorLabel.UnknownTransactionCommitResult)

const serverError = (code: number, label: string): Error =>
  new MongoServerError({ message: 'As a server says it', code, errorLabels: [label] })
