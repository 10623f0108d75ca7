import { createHmac } from 'node:crypto'

import {
  type ClientRateLimitInfo,
  type IncrementResponse,
  MemoryStore,
  type Options,
  type Store,
} from 'express-rate-limit'
import type { Payload } from 'payload'

import { isMongooseAdapter } from '@/db/engine'
import { databaseOf, type MongodbDatabase } from '@/db/mongodb/database'
import { isDuplicateKey } from '@/db/mongodb/errors'
import { RATE_LIMITS } from '@/db/mongodb/passing'
import { within } from '@/db/within'

/** What one address asked for in one window. */
interface Counted {
  /** Name of the limit, the address as nobody can read it, the window's number. */
  _id: string
  hits: number
  /** After this the server throws it away. */
  expiresAt: Date
}

/** A count that takes longer is made in memory: a slow database holds no reader up. In milliseconds. */
const PATIENCE_MS = 2_000
/** After a fault the database is left alone for so long, so that not every reader waits for it. In milliseconds. */
const REST_MS = 5_000
/** Addresses over a limit that are remembered: past them all is counted again. */
const MOST_OVER = 10_000
/** What the database did not count is told once in so long. In milliseconds. */
const QUIET_MS = 10 * 60_000

interface SharedOptions {
  database: MongodbDatabase
  logger: Pick<Payload['logger'], 'error'>
  /** Name of the limit. */
  name: string
  /** What addresses are hashed with. */
  secret: string
  now?: () => number
  patienceMs?: number
}

/**
 * Where a limit counts: on MongoDB in the database, for all processes of the site together; on
 * SQLite, where there is one process, in its memory.
 */
export function limitStore(payload: Payload, name: string): Store {
  if (!isMongooseAdapter(payload.db)) return new MemoryStore()
  const database = databaseOf(payload.db)
  return new SharedStore({ database, logger: payload.logger, name, secret: payload.secret })
}

/**
 * Counts of one limit in windows that begin at the same moment in every process. An address is kept
 * as a keyed hash, with its window, and goes after it. While the database does not count, this
 * process does, in its memory: nobody is refused, nor let through without end, for a fault of ours.
 */
export class SharedStore implements Store {
  readonly localKeys = false
  private readonly memory = new MemoryStore()
  private readonly now: () => number
  private windowMs = 60_000
  /** In one window; unknown when it hangs on the request. */
  private limit = Infinity
  /** Who is over the limit, until when: a flood that is refused costs the database nothing. */
  private readonly over = new Map<string, Date>()
  private toldAt = -Infinity
  private restsUntil = -Infinity
  private index: Promise<unknown> | undefined

  constructor(private readonly options: SharedOptions) {
    this.now = options.now ?? Date.now
  }

  init(options: Options): void {
    this.windowMs = options.windowMs
    if (typeof options.limit === 'number') this.limit = options.limit
    this.memory.init(options)
  }

  increment(key: string): Promise<IncrementResponse> {
    return this.orInMemory(
      () => this.count(key),
      async () => ({ ...(await this.memory.increment(key)) }), // its own goes on counting
    )
  }

  async get(key: string): Promise<ClientRateLimitInfo | undefined> {
    return this.orInMemory(
      async () => {
        const { _id, resetTime } = this.windowOf(key)
        const found = await this.counts.findOne({ _id })
        return found ? { totalHits: found.hits, resetTime } : undefined
      },
      () => this.memory.get(key),
    )
  }

  async decrement(key: string): Promise<void> {
    const { _id } = this.windowOf(key)
    this.over.delete(_id)
    await this.orInMemory(
      () => this.counts.updateOne({ _id, hits: { $gt: 0 } }, { $inc: { hits: -1 } }),
      () => this.memory.decrement(key),
    )
  }

  async resetKey(key: string): Promise<void> {
    const { _id } = this.windowOf(key)
    this.over.delete(_id)
    await this.memory.resetKey(key)
    await this.orInMemory(
      () => this.counts.deleteOne({ _id }),
      () => undefined,
    )
  }

  shutdown(): void {
    this.memory.shutdown()
  }

  private get counts() {
    return this.options.database.collection<Counted>(RATE_LIMITS)
  }

  private windowOf(key: string) {
    const { name, secret } = this.options
    const window = Math.floor(this.now() / this.windowMs)
    const hash = createHmac('sha256', secret).update(`limit:${name}:${key}`).digest('base64url')
    return { _id: `${name}:${hash}:${window}`, resetTime: new Date((window + 1) * this.windowMs) }
  }

  private async count(key: string): Promise<IncrementResponse> {
    await this.settleIndex()
    const { _id, resetTime } = this.windowOf(key)
    if (this.over.has(_id)) return { totalHits: this.limit + 1, resetTime }
    const add = () =>
      this.counts.findOneAndUpdate(
        { _id },
        { $inc: { hits: 1 }, $setOnInsert: { expiresAt: resetTime } },
        { upsert: true, returnDocument: 'after' },
      )
    // Two that are first at once: the second insertion finds the first one's document.
    const counted = await add().catch((error: unknown) => {
      if (isDuplicateKey(error)) return add()
      throw error
    })
    const totalHits = counted?.hits ?? 1
    if (totalHits > this.limit) this.remember(_id, resetTime)
    return { totalHits, resetTime }
  }

  private remember(id: string, until: Date): void {
    if (this.over.size >= MOST_OVER) {
      for (const [each, end] of this.over) if (end.getTime() <= this.now()) this.over.delete(each)
    }
    if (this.over.size < MOST_OVER) this.over.set(id, until)
  }

  /** Once in a process, and again when it failed. */
  private settleIndex(): Promise<unknown> {
    this.index ??= this.counts
      .createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 })
      .catch((error: unknown) => {
        this.index = undefined
        throw error
      })
    return this.index
  }

  private async orInMemory<T, U = T>(
    ask: () => Promise<T>,
    inMemory: () => U | Promise<U>,
  ): Promise<T | U> {
    if (this.now() < this.restsUntil) return inMemory()
    try {
      return await within(this.options.patienceMs ?? PATIENCE_MS, ask())
    } catch (error) {
      const now = this.now()
      this.restsUntil = now + REST_MS
      if (now - this.toldAt > QUIET_MS) {
        this.toldAt = now
        const { logger, name } = this.options
        logger.error({ err: error, limit: name, msg: 'limits are counted in this process alone' })
      }
      return inMemory()
    }
  }
}
