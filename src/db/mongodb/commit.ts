import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { isUnknownCommit } from './errors'

/** A primary is replaced in seconds; nobody waits longer for an answer. In milliseconds. */
const ASK_AGAIN_FOR_MS = 5000
const ASK_AGAIN_EVERY_MS = 250

type Adapter = Pick<MongooseAdapter, 'commitTransaction' | 'sessions'>

/**
 * Asks again for a commit whose answer was lost, as the driver's own `withTransaction` does: the
 * server knows the transaction by its number, and commits it once however often it is asked.
 */
export function insistOnCommits(adapter: Adapter, forMs = ASK_AGAIN_FOR_MS): void {
  const commit = adapter.commitTransaction.bind(adapter)
  adapter.commitTransaction = async (id) => {
    const session = adapter.sessions[String(await id)]
    try {
      await commit(id)
    } catch (error) {
      if (!session) throw error
      await askAgain(() => session.commitTransaction(), error, forMs)
      await session.endSession()
    }
  }
}

async function askAgain(commit: () => Promise<void>, first: unknown, forMs: number): Promise<void> {
  const until = performance.now() + forMs
  let error = first
  while (isUnknownCommit(error) && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_EVERY_MS))
    try {
      return await commit()
    } catch (next) {
      error = next
    }
  }
  throw error
}
