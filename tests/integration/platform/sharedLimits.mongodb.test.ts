import express, { type Express } from 'express'
import type { Options } from 'express-rate-limit'
import { MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { mongoose } from '@/db/engine'
import { databaseOf, type MongodbDatabase } from '@/db/mongodb/database'
import { RATE_LIMITS } from '@/db/mongodb/passing'
import { env } from '@/env'
import { LIMITS, rateLimits } from '@/server/rateLimits'
import { SharedStore } from '@/server/sharedLimits'

import { HAS_TRANSACTIONS, startPayload } from '../harness'

const ADDRESS = '203.0.113.77'
const MINUTE_MS = 60_000
const START = Date.UTC(2026, 10, 29, 12, 0, 5)

let payload: Payload
let database: MongodbDatabase
let other: MongoClient
let now = START

beforeAll(async () => {
  payload = await startPayload()
  database = databaseOf(mongoose(payload))
  other = await MongoClient.connect(env.DATABASE_URL)
})
afterAll(() => other.close())
beforeEach(async () => {
  now = START
  await database.collection(RATE_LIMITS).deleteMany({})
})

const logger = { error: vi.fn() }
beforeEach(() => logger.error.mockClear())

/** The store of one process; `from` is its own connection. */
function storeOf(name: string, from: unknown = database, more = {}): SharedStore {
  const store = new SharedStore({
    database: from as MongodbDatabase,
    logger,
    name,
    secret: 'a secret of the site',
    now: () => now,
    ...more,
  })
  store.init({ windowMs: MINUTE_MS, limit: 100 } as Options)
  return store
}

it('two processes count together, each limit and address apart', async () => {
  const [one, two] = [storeOf('forms'), storeOf('forms', other.db())]
  const hits = await Promise.all(
    Array.from({ length: 20 }, (_, at) => (at % 2 ? one : two).increment(ADDRESS)),
  )
  const told = hits.map(({ totalHits }) => totalHits).sort((a, b) => a - b)
  // The server without transactions may tell one the count of the next, never less than their own.
  if (HAS_TRANSACTIONS) expect(told).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  expect(told.filter((count, at) => count <= at)).toEqual([])
  expect(await two.get(ADDRESS)).toMatchObject({ totalHits: 20 })
  expect(await storeOf('signIn').increment(ADDRESS)).toMatchObject({ totalHits: 1 })
  expect(await one.increment('203.0.113.78')).toMatchObject({ totalHits: 1 })
  await one.decrement(ADDRESS)
  expect(await two.get(ADDRESS)).toMatchObject({ totalHits: 19 })
  await two.resetKey(ADDRESS)
  expect(await one.get(ADDRESS)).toBeUndefined()
  expect(logger.error).not.toHaveBeenCalled()
})

it('a window ends at the same moment everywhere, and the next one counts from one', async () => {
  const [one, two] = [storeOf('forms'), storeOf('forms', other.db())]
  const end = new Date(Date.UTC(2026, 10, 29, 12, 1))
  expect(await one.increment(ADDRESS)).toEqual({ totalHits: 1, resetTime: end })
  now = end.getTime() - 1
  expect(await two.increment(ADDRESS)).toEqual({ totalHits: 2, resetTime: end })
  now = end.getTime()
  expect(await one.increment(ADDRESS)).toMatchObject({ totalHits: 1 })
})

it('who is over the limit is refused to the end of the window, and costs the database nothing more', async () => {
  const store = storeOf('forms')
  store.init({ windowMs: MINUTE_MS, limit: 2 } as Options)
  const ask = async (times: number) => {
    const hits: number[] = []
    for (let time = 0; time < times; time += 1)
      hits.push((await store.increment(ADDRESS)).totalHits)
    return hits
  }
  expect(await ask(6)).toEqual([1, 2, 3, 3, 3, 3])
  expect(await database.collection(RATE_LIMITS).findOne({})).toMatchObject({ hits: 3 })
  now += MINUTE_MS
  expect(await ask(2)).toEqual([1, 2])
  await ask(1)
  await store.resetKey(ADDRESS)
  expect(await ask(1)).toEqual([1])
})

it('what is stored names no address, and goes after its window', async () => {
  await storeOf('forms').increment(ADDRESS)
  const stored = await database.collection(RATE_LIMITS).find({}).toArray()
  expect(stored).toMatchObject([{ hits: 1, expiresAt: new Date(Date.UTC(2026, 10, 29, 12, 1)) }])
  expect(JSON.stringify(stored)).not.toContain(ADDRESS)
  const indexes = await database.collection(RATE_LIMITS).indexes()
  expect(indexes).toContainEqual(
    expect.objectContaining({ key: { expiresAt: 1 }, expireAfterSeconds: 0 }),
  )
  // Another secret gives another name: without it addresses cannot be tried one by one.
  await storeOf('forms', database, { secret: 'another' }).increment(ADDRESS)
  expect(await database.collection(RATE_LIMITS).countDocuments({})).toBe(2)
})

it.each([
  ['refuses', () => Promise.reject(new Error('no primary'))],
  ['does not answer', () => new Promise<never>(() => undefined)],
])('a database that %s: this process counts alone, and says so once', async (_what, fail) => {
  const broken = {
    collection: () => ({ createIndex: () => Promise.resolve(), findOneAndUpdate: fail }),
  }
  const store = storeOf('forms', broken, { patienceMs: 50 })
  const hits = [
    await store.increment(ADDRESS),
    await store.increment(ADDRESS),
    await store.increment(ADDRESS),
  ]
  expect(hits.map(({ totalHits }) => totalHits)).toEqual([1, 2, 3])
  now += MINUTE_MS / 2 // past its rest: it is asked again, and not complained of again
  await store.increment(ADDRESS)
  expect(logger.error).toHaveBeenCalledTimes(1)
  expect(JSON.stringify(logger.error.mock.calls)).not.toContain(ADDRESS)
  store.shutdown()
})

it('what one process answered counts for the other: the limit is one', async () => {
  const processWith = (from: unknown): Express =>
    express()
      .use(rateLimits(true, (name) => storeOf(name, from)))
      .use((_req, res) => void res.send('answered'))
  const [one, two] = [processWith(database), processWith(other.db())]
  const ask = async (app: Express) => {
    const server = app.listen(0)
    try {
      const { port } = server.address() as { port: number }
      const answers: number[] = []
      for (let at = 0; at < LIMITS.signIn.limit; at += 1) {
        const address = `http://127.0.0.1:${port}/fr/compte`
        answers.push((await fetch(address, { method: 'POST' })).status)
      }
      return answers
    } finally {
      server.close()
    }
  }
  expect(await ask(one)).toEqual(Array<number>(LIMITS.signIn.limit).fill(200))
  expect(await ask(two)).toEqual(Array<number>(LIMITS.signIn.limit).fill(429))
})
