import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { proveTransactions } from '@/db/transactions'

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

  it('says what is lost when transactions are switched off on MongoDB', async () => {
    const proof = await proveTransactions(payload, {
      databaseKind: 'mongodb',
      MONGODB_TRANSACTIONS: false,
    })
    expect(proof.state).toBe('off')
  })

  it('lets ten people write at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => account(payload, ['researcher'])))
    const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
    expect(totalDocs).toBe(10)
  })
})
