import { bootMark, isOwnerGone } from '../bootLock'

import type { MongodbDatabase } from './database'
import { isDuplicateKey } from './errors'

/** One document says who prepares the database; `beats` grows while it is alive. */
interface Lease {
  _id: string
  mark: string
  beats: number
}

const COLLECTION = 'boot-leases'
const NAME = 'migrations'
const WAIT_MS = 180_000
const RETRY_MS = 250
const BEAT_MS = 5000
/** Without a beat for this long, the machine that held the lease is gone. */
const SILENT_MS = 60_000

/**
 * Lets one machine at a time prepare the database: the lock in the data folder cannot be seen by
 * another machine. Needs neither a transaction nor clocks that agree: who waits watches for beats.
 */
export async function withLease<T>(
  db: MongodbDatabase,
  work: () => Promise<T>,
  { waitMs = WAIT_MS, silentMs = SILENT_MS }: { waitMs?: number; silentMs?: number } = {},
): Promise<T> {
  const leases = leasesOf(db)
  const mark = bootMark()
  await take(leases, mark, { waitMs, silentMs })
  let beating: Promise<unknown> = Promise.resolve()
  const beat = setInterval(() => {
    // A beat that fails is followed by another; silence is what tells.
    beating = Promise.allSettled([leases.updateOne({ _id: NAME, mark }, { $inc: { beats: 1 } })])
  }, BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    await beating
    await leases.deleteOne({ _id: NAME, mark })
  }
}

type Leases = ReturnType<typeof leasesOf>
const leasesOf = (db: MongodbDatabase) => db.collection<Lease>(COLLECTION)

async function take(
  leases: Leases,
  mark: string,
  { waitMs, silentMs }: { waitMs: number; silentMs: number },
): Promise<void> {
  const deadline = Date.now() + waitMs
  let seen: { lease: Lease; at: number } | undefined
  while (!(await tryTake(leases, mark))) {
    const lease = await leases.findOne({ _id: NAME })
    if (lease && (lease.mark !== seen?.lease.mark || lease.beats !== seen.lease.beats)) {
      seen = { lease, at: Date.now() }
    }
    if (seen && (isOwnerGone(seen.lease.mark) || Date.now() - seen.at > silentMs)) {
      await leases.deleteOne({ _id: NAME, mark: seen.lease.mark, beats: seen.lease.beats })
    } else if (Date.now() > deadline) {
      throw new Error(
        `Another machine (${seen?.lease.mark ?? 'unknown'}) has been preparing the database for ` +
          `${Math.round(waitMs / 1000)} s. Start again once it is done.`,
      )
    } else {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    }
  }
}

async function tryTake(leases: Leases, mark: string): Promise<boolean> {
  try {
    await leases.insertOne({ _id: NAME, mark, beats: 0 })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}
