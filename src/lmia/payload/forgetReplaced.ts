import type { Payload } from 'payload'

import type { Id } from '@/db/ids'

import type { KeptBytes } from '../bytes/keptBytes'

import { leftOf } from './run/asks'
import { isUnderWay, readImportRun } from './run/importRun'
import type { FileState } from './store/files'

/** Lists of a period, kind and language that stay as evidence after another one replaced them. */
export const REPLACED_KEPT = 5

/** What was received within so long may wait at the desk, known to no document. In milliseconds. */
const RECEIVED_MS = 7 * 24 * 60 * 60_000

interface Listed {
  id: Id
  state: FileState
  sha256?: string | null
  periodKey?: string | null
  kind: string
  language?: string | null
}

/**
 * Removes the bytes of lists that were replaced, but for the last few of each period: what is in
 * force, withdrawn or waiting can always be read again. Their documents stay. Does nothing while an
 * import is under way, or waits to be taken up.
 *
 * @returns how many lists have no bytes any more
 */
export async function forgetReplaced(
  payload: Payload,
  keptBytes: KeptBytes,
  now: Date,
): Promise<number> {
  const run = await readImportRun(payload)
  if (isUnderWay(run) || leftOf(run).length > 0) return 0
  const { docs } = await payload.find({
    collection: 'lmia-files',
    where: { sha256: { exists: true } },
    select: { state: true, sha256: true, periodKey: true, kind: true, language: true },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true, // the site itself keeps its house
  })
  const since = new Date(now.getTime() - RECEIVED_MS)
  let forgotten = 0
  for (const sha256 of replacedBeyond(docs as Listed[], REPLACED_KEPT)) {
    if (await keptBytes.forget(sha256, since)) forgotten += 1
  }
  return forgotten
}

/**
 * The sums of what may go.
 *
 * @param files newest first
 */
export function replacedBeyond(files: readonly Listed[], kept: number): string[] {
  const seen = new Map<string, Set<string>>()
  const needed = new Set<string>()
  const beyond: string[] = []
  for (const { state, sha256, periodKey, kind, language } of files) {
    if (!sha256) continue
    if (state !== 'replaced') {
      needed.add(sha256)
      continue
    }
    const key = JSON.stringify([periodKey, kind, language])
    const before = seen.get(key) ?? new Set()
    seen.set(key, before)
    if (before.size < kept) before.add(sha256)
    if (!before.has(sha256)) beyond.push(sha256)
    else needed.add(sha256)
  }
  return [...new Set(beyond)].filter((sha256) => !needed.has(sha256))
}
