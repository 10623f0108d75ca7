import { bootMark, isOwnerGone } from '../bootLock'

import type { MongodbDatabase } from './database'
import { isDuplicateKey } from './errors'
import { BOOT_LEASES } from './passing'

/** One document says who prepares the database; `beats` grows while it is alive. */
interface Lease {
  _id: string
  mark: string
  beats: number
}

const NAME = 'migrations'
const WAIT_MS = 180_000
const RETRY_MS = 250
const BEAT_MS = 5000
/** Without a beat for this long, the machine that held the lease is gone. */
const SILENT_MS = 60_000

interface LeaseOptions {
  /** What is prepared; the steps of an upgrade when nothing is said. */
  name?: string
  waitMs?: number
  silentMs?: number
}

/**
 * Lets one machine at a time prepare the database: the lock in the data folder cannot be seen by
 * another machine. Needs neither a transaction nor clocks that agree: who waits watches for beats.
 */
export async function withLease<T>(
  db: MongodbDatabase,
  work: () => Promise<T>,
  { name = NAME, waitMs = WAIT_MS, silentMs = SILENT_MS }: LeaseOptions = {},
): Promise<T> {
  const leases = leasesOf(db)
  const mark = bootMark()
  await take(leases, mark, { name, waitMs, silentMs })
  let beating: Promise<unknown> = Promise.resolve()
  const beat = setInterval(() => {
    // A beat that fails is followed by another; silence is what tells.
    beating = Promise.allSettled([leases.updateOne({ _id: name, mark }, { $inc: { beats: 1 } })])
  }, BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    await beating
    await leases.deleteOne({ _id: name, mark })
  }
}

type Leases = ReturnType<typeof leasesOf>
const leasesOf = (db: MongodbDatabase) => db.collection<Lease>(BOOT_LEASES)

async function take(
  leases: Leases,
  mark: string,
  { name, waitMs, silentMs }: Required<LeaseOptions>,
): Promise<void> {
  const deadline = Date.now() + waitMs
  let seen: { lease: Lease; at: number } | undefined
  while (!(await tryTake(leases, name, mark))) {
    const lease = await leases.findOne({ _id: name })
    if (lease && (lease.mark !== seen?.lease.mark || lease.beats !== seen.lease.beats)) {
      seen = { lease, at: Date.now() }
    }
    if (seen && (isOwnerGone(seen.lease.mark) || Date.now() - seen.at > silentMs)) {
      await leases.deleteOne({ _id: name, mark: seen.lease.mark, beats: seen.lease.beats })
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

async function tryTake(leases: Leases, name: string, mark: string): Promise<boolean> {
  try {
    await leases.insertOne({ _id: name, mark, beats: 0 })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}
