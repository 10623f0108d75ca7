import { Collection } from 'mongodb'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { mongoose } from '@/db/engine'
import { proveTransactions } from '@/db/transactions'
import { inBackground } from '@/db/turns'
import { env } from '@/env'

import { seedIfEmpty } from '../../../seed/seedIfEmpty'
import { DATABASE, account, emptyDatabase, itWithTransactions, startPayload } from '../harness'

describe('the database', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await startPayload()
  })
  beforeEach(() => emptyDatabase(payload))

  itWithTransactions('proves that an aborted write leaves nothing', async () => {
    const proof = await proveTransactions(payload, {
      databaseKind: DATABASE,
      MONGODB_TRANSACTIONS: true,
    })
    expect(proof).toEqual({ state: 'proved' })
  })

  itWithTransactions(
    'proves it for processes that start together, and keeps no proof',
    async () => {
      const settings = { databaseKind: DATABASE, MONGODB_TRANSACTIONS: true }
      const proofs = await Promise.all(
        Array.from({ length: 5 }, () => proveTransactions(payload, settings)),
      )
      expect(proofs).toEqual(Array(5).fill({ state: 'proved' }))
      expect(await keptProofs(payload)).toEqual([])
    },
  )

  it('says what is lost when transactions are switched off on MongoDB', async () => {
    const proof = await proveTransactions(payload, {
      databaseKind: 'mongodb',
      MONGODB_TRANSACTIONS: false,
    })
    expect(proof.state).toBe('off')
  })

  it('with accounts in it is not filled with the example world', async () => {
    await account(payload, ['admin'])
    const log: string[] = []
    // What a server of MongoDB says of a whole collection may lag behind.
    const estimate = vi.spyOn(Collection.prototype, 'estimatedDocumentCount').mockResolvedValue(0)
    const made = await seedIfEmpty(payload, {
      dataDir: env.DATA_DIR,
      log: (line) => log.push(line),
    })
    estimate.mockRestore()
    expect([made, log]).toEqual([[], []])
  })

  it('lets ten people write at once', async () => {
    // Each has their turn; how long a person waits for it is said elsewhere.
    await inBackground(() =>
      Promise.all(Array.from({ length: 10 }, () => account(payload, ['researcher']))),
    )
    const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
    expect(totalDocs).toBe(10)
  })
})

async function keptProofs(payload: Payload): Promise<string[]> {
  if (DATABASE === 'sqlite') {
    const { docs } = await payload.find({ collection: 'payload-kv', limit: 0, depth: 0 })
    return docs.map(({ key }) => key).filter((key) => key.startsWith('transaction-proof'))
  }
  const collections = await mongoose(payload).connection.listCollections()
  return collections.map(({ name }) => name).filter((name) => name.startsWith('transaction-proof'))
}
