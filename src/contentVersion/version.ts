import type { Payload } from 'payload'

import { versionOf } from '@/db/changeMarks'

/**
 * The version of what the public can read. Rendered pages are kept under it, so that changing it
 * empties every cache at once, in every process on the same database.
 *
 * Each publication leaves a mark of it inside its own transaction, which therefore becomes visible
 * together with what was published, never before.
 */

/** How long a process may go on with the version it knows. Publications show everywhere in 2 s. */
const REREAD_AFTER_MS = 1000

interface Known {
  version: string
  readAt: number
  pending?: Promise<string>
}

// One per process, shared by the server's own code and by what Next bundled separately.
const holder = globalThis as typeof globalThis & { accompagnerContentVersion?: Known }

/** The version in force, at most a second old. */
export async function currentContentVersion(payload: Payload): Promise<string> {
  const known = holder.accompagnerContentVersion
  if (known?.pending) return known.pending
  if (known && Date.now() - known.readAt < REREAD_AFTER_MS) return known.version
  return rereadContentVersion(payload)
}

/** Reads the version now. */
export async function rereadContentVersion(payload: Payload): Promise<string> {
  const pending = versionOf(payload, 'content')
  const before = holder.accompagnerContentVersion
  holder.accompagnerContentVersion = {
    version: before?.version ?? '',
    readAt: before?.readAt ?? 0,
    pending,
  }
  try {
    const version = await pending
    holder.accompagnerContentVersion = { version, readAt: Date.now() }
    return version
  } catch (error) {
    holder.accompagnerContentVersion = before
    throw error
  }
}

/** The next reader asks the database, which answers with the change after the commit. */
export function forgetContentVersion(): void {
  const known = holder.accompagnerContentVersion
  if (known) known.readAt = 0
}
