import { randomUUID } from 'node:crypto'

import { type PayloadRequest, ValidationError } from 'payload'

import { WrittenMeanwhile } from './conflicts'
import { hasTransactions } from './engine'
import { KEY_VALUES } from './keyValues'

/**
 * Lets transactions that change the same thing meet, though each writes another document of it: all of
 * them write this one. Of two at once MongoDB ends one, which begins again (`retry.ts`) and reads what
 * the first has kept; on SQLite they come one after another anyway.
 */
export async function meetOver(req: PayloadRequest, key: string): Promise<void> {
  const { db } = req.payload
  // Where no server takes a half back, there is nothing that could begin again.
  if (!hasTransactions(req.payload)) return
  const where = { key: { equals: key } }
  // Each writes another value: what is there already would be no write, and nobody would meet.
  const data = { key, data: { mark: randomUUID() } }
  if (await db.findOne({ collection: KEY_VALUES, where, req })) {
    await db.updateOne({ collection: KEY_VALUES, where, data, req })
    return
  }
  await db.create({ collection: KEY_VALUES, data, req }).catch((error: unknown) => {
    // Its key is all that it can lack: another one made it since this transaction began.
    if (!(error instanceof ValidationError)) throw error
    throw new WrittenMeanwhile(`${key} was written meanwhile`, { cause: error })
  })
}
