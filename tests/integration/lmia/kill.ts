import { randomUUID } from 'node:crypto'

import { Collection } from 'mongodb'
import type { Payload } from 'payload'

import { isSqlite, sqlite } from '@/db/engine'

/**
 * A process that is killed: from its n-th write on, nothing that it writes arrives. Works below
 * everything of ours, on the driver of either database.
 */
class Killed extends Error {
  override name = 'Killed'
}

type Restore = () => void

/** Counts writes and lets the first `lives` of them through. */
class Death {
  writes = 0
  constructor(private readonly lives: number) {}

  /** Counts a write. @throws {Killed} when the process is dead */
  write(): void {
    if (this.writes >= this.lives) throw new Killed(`killed before write ${this.writes + 1}`)
    this.writes += 1
  }
}

/**
 * Runs the work in a process that dies before its write number `lives + 1`, then gives this process
 * another name, as a restart does. Returns whether it died, and how often it wrote.
 */
export async function dieAfter(
  payload: Payload,
  lives: number,
  work: () => Promise<unknown>,
): Promise<{ died: boolean; writes: number }> {
  const death = new Death(lives)
  const restore = isSqlite(payload) ? watchSqlite(payload, death) : watchMongodb(death)
  let died = false
  try {
    await work()
  } catch (error) {
    died = true
    if (!isKill(error)) throw error
  } finally {
    restore()
    restart()
  }
  return { died, writes: death.writes }
}

/** Another process with the same number: what a restart in a container looks like. */
export function restart(): void {
  Object.assign(globalThis, { accompagnerProcess: randomUUID() })
}

const isKill = (error: unknown): boolean =>
  error instanceof Killed || (error instanceof Error && isKill(error.cause))

function watchSqlite(payload: Payload, death: Death): Restore {
  const { client } = sqlite(payload)
  const { execute, batch, transaction } = client
  const isRead = (statement: unknown): boolean => {
    const text = typeof statement === 'string' ? statement : (statement as { sql: string }).sql
    return /^\s*select\b/i.test(text)
  }
  Object.assign(client, {
    execute: async (...args: Parameters<typeof execute>) => {
      if (!isRead(args[0])) death.write()
      return execute.apply(client, args)
    },
    batch: async (...args: Parameters<typeof batch>) => {
      death.write()
      return batch.apply(client, args)
    },
    // A transaction that does not come to its end writes nothing: it counts as one write.
    transaction: async (...args: Parameters<typeof transaction>) => {
      death.write()
      return transaction.apply(client, args)
    },
  })
  return () => void Object.assign(client, { execute, batch, transaction })
}

const MONGODB_WRITES = [
  'insertOne',
  'insertMany',
  'updateOne',
  'updateMany',
  'replaceOne',
  'findOneAndUpdate',
  'deleteOne',
  'deleteMany',
  'bulkWrite',
] as const

/** On the driver's class: keys and rows are written past Mongoose, each through an object of its own. */
function watchMongodb(death: Death): Restore {
  const { prototype } = Collection
  const restores = MONGODB_WRITES.map((name): Restore => {
    const before: unknown = Reflect.get(prototype, name)
    if (typeof before !== 'function') throw new Error(`The driver has no ${name}`)
    Reflect.set(prototype, name, async function (this: Collection, ...args: unknown[]) {
      death.write()
      return Reflect.apply(before, this, args) as unknown
    })
    return () => void Reflect.set(prototype, name, before)
  })
  return () => restores.forEach((restore) => restore())
}
