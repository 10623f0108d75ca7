import { randomUUID } from 'node:crypto'

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  Payload,
  PayloadRequest,
} from 'payload'

/**
 * The version of what the public can read. Rendered pages are kept under it, so that changing it
 * empties every cache at once, in every process on the same database.
 *
 * It is written with the publication itself, inside the same transaction, and therefore becomes
 * visible together with what was published, never before.
 */

const STORE = 'payload-kv'
const KEY = 'content-version'

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

/** The version that this process last read, without asking the database. */
export const knownContentVersion = (): string | undefined =>
  holder.accompagnerContentVersion?.version

/** Reads the version now. */
export async function rereadContentVersion(payload: Payload): Promise<string> {
  const pending = readVersion(payload)
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

/** Marks that what the public reads has changed, as part of the request's transaction. */
export async function bumpContentVersion(
  payload: Payload,
  req?: Partial<PayloadRequest>,
): Promise<void> {
  await payload.db.upsert({
    collection: STORE,
    data: { key: KEY, data: { version: randomUUID() } },
    req: req ?? {},
    where: { key: { equals: KEY } },
  })
  const known = holder.accompagnerContentVersion
  if (known) known.readAt = 0 // the next reader asks the database, which answers after the commit
}

/** Hook: whatever is published, changed or withdrawn shows at once. */
export const refreshPublicPages: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isPublic = !isDraft(doc) || !isDraft(previousDoc)
  if (isPublic && !req.context.skipPublicRefresh) await bumpContentVersion(req.payload, req)
  return doc
}

/** Hook: what is deleted disappears at once. */
export const refreshPublicPagesAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (!req.context.skipPublicRefresh) await bumpContentVersion(req.payload, req)
  return doc
}

const isDraft = (doc: unknown): boolean =>
  typeof doc === 'object' && doc !== null && '_status' in doc && doc._status === 'draft'

async function readVersion(payload: Payload): Promise<string> {
  const found = await payload.db.findOne<{ id: number | string; data?: { version?: string } }>({
    collection: STORE,
    req: {} as PayloadRequest,
    where: { key: { equals: KEY } },
  })
  return found?.data?.version ?? 'initial'
}
