import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { HAS_TRANSACTIONS } from '../harness'
import { WRITES, type WriteArgs } from './faults'

/** What an operation wrote: in its transaction, before it began or after it ended, or beside it. */
export interface Written {
  inside: number
  alone: number
  /** Writes, and transactions begun, while another transaction of the operation was open. */
  stray: string[]
}

/**
 * Payload takes away the lock of a document that is saved outside the transaction, on MongoDB, and on
 * purpose: if the save is then taken back, the lock is only taken again.
 */
const PAYLOADS_OWN: readonly string[] = ['deleteMany payload-locked-documents']

/**
 * Does an operation and tells which of its writes came outside the transaction that it had open: they
 * would stay when it is taken back. Nothing else may write meanwhile. On a server without
 * transactions they are only counted as such.
 */
export async function strayWrites<T>(
  payload: Payload,
  work: () => Promise<T>,
): Promise<{ result: T; written: Written }> {
  const { db } = payload
  const open = new Set<unknown>()
  const written: Written = { inside: 0, alone: 0, stray: [] }
  const kept = {
    ...Object.fromEntries(WRITES.map((name) => [name, db[name]])),
    beginTransaction: db.beginTransaction,
    commitTransaction: db.commitTransaction,
    rollbackTransaction: db.rollbackTransaction,
  }
  for (const name of WRITES) {
    const write = db[name].bind(db) as (args: WriteArgs) => unknown
    Object.assign(db, {
      [name]: async (args: WriteArgs) => {
        const id = await args.req?.transactionID
        const told = `${name} ${args.collection}`
        if (id && open.has(id)) written.inside += 1
        else if (open.size === 0) written.alone += 1
        else if (id || !PAYLOADS_OWN.includes(told)) written.stray.push(told)
        return write(args)
      },
    })
  }
  const transactions = HAS_TRANSACTIONS ? db : COUNTED_ONLY
  const [begin, commit, rollback] = [
    transactions.beginTransaction.bind(db),
    transactions.commitTransaction.bind(db),
    transactions.rollbackTransaction.bind(db),
  ]
  db.beginTransaction = async (options) => {
    if (open.size > 0) written.stray.push('beginTransaction')
    const id = await begin(options)
    open.add(id)
    return id
  }
  db.commitTransaction = async (id) => {
    await commit(id)
    open.delete(await id)
  }
  db.rollbackTransaction = async (id) => {
    await rollback(id)
    open.delete(await id)
  }
  try {
    return { result: await work(), written }
  } finally {
    Object.assign(db, kept)
  }
}

/** Names a transaction that the database then does not know: what it writes is written at once. */
const COUNTED_ONLY: Pick<
  Payload['db'],
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
> = {
  beginTransaction: () => Promise.resolve(randomUUID()),
  commitTransaction: () => Promise.resolve(),
  rollbackTransaction: () => Promise.resolve(),
}
