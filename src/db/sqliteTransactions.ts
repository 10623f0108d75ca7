import { randomUUID } from 'node:crypto'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Session = SQLiteAdapter['sessions'][string]

/** Ends a transaction on purpose, without anything being wrong. */
const ROLLED_BACK = new Error('The transaction was rolled back')

/**
 * Begins a transaction as Payload does, without losing what became of it. Payload's own swallows the
 * failure of a commit, so that what was not kept is answered as saved, and names no cause when a
 * transaction cannot begin, so that nobody can tell a lock, which passes, from a fault.
 */
export async function beginOnSqlite(
  adapter: SQLiteAdapter,
  options?: Parameters<SQLiteAdapter['beginTransaction']>[0],
): Promise<string> {
  await adapter.initializing
  const opened = Promise.withResolvers<Session['db']>()
  const ending = Promise.withResolvers<void>()
  const done = adapter.drizzle.transaction(async (transaction) => {
    opened.resolve(asSession(transaction))
    await ending.promise
  }, options ?? adapter.transactionOptions)
  // Until it is open its failure is ours to tell; afterwards it is told to whoever ends it.
  done.catch(opened.reject)
  const id = randomUUID()
  adapter.sessions[id] = { db: await opened.promise, ...endsOf(ending, done) }
  return id
}

function endsOf(
  ending: PromiseWithResolvers<void>,
  done: Promise<void>,
): Pick<Session, 'resolve' | 'reject'> {
  return {
    resolve: () => {
      ending.resolve()
      return done
    },
    // Payload also calls it after a commit that failed: then the failure is told.
    reject: async () => {
      ending.reject(ROLLED_BACK)
      await done.catch((error: unknown) => {
        if (error !== ROLLED_BACK) throw error
      })
    },
  }
}

/** Drizzle and Payload describe the same object in types that do not meet. */
function asSession(transaction: object): Session['db'] {
  if (isSession(transaction)) return transaction
  throw new TypeError('Drizzle opened something that is no transaction')
}

const isSession = (transaction: object): transaction is Session['db'] => 'rollback' in transaction
