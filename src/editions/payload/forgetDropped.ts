import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { ifThere } from '@/disk/ifThere'
import type { UploadsSite } from '@/uploads'

import type { StoredEdition } from '../types'
import { EditionStore } from './store'

/** After so long what threw files away is surely written, and nobody prints on. In milliseconds. */
const SETTLED_MS = 24 * 60 * 60_000

/**
 * Removes files that were thrown away before they were issued, with what was drawn for makings that ended: they may show
 * what has been hidden since, and would be in every backup. What an edition names stays, whichever state it is in;
 * what was never thrown away stays too, also if the database knows nothing of it.
 *
 * @returns how many files and folders went
 */
export async function forgetDropped(
  payload: Payload,
  site: UploadsSite,
  now: Date,
): Promise<number> {
  const before = new Date(now.getTime() - SETTLED_MS)
  const { docs } = await payload.db.find<StoredEdition>({
    collection: 'editions',
    pagination: false,
    limit: 0,
  })
  const named = new Set(
    docs.flatMap(({ frozen }) => frozen?.files.map(({ sha256 }) => sha256) ?? []),
  )
  const store = new EditionStore(site)
  let forgotten = 0
  for (const sha256 of await store.listDropped(before)) {
    const isNamed = named.has(sha256)
    await store.settleDropped(sha256, isNamed)
    if (!isNamed) forgotten += 1
  }
  const runs = new Set(docs.map(({ state, progress }) => (state === 'making' ? progress?.run : '')))
  const benches = path.join(path.resolve(site.DATA_DIR), 'cache', 'editions')
  for (const run of (await ifThere(readdir(benches))) ?? []) {
    const bench = path.join(benches, run)
    if (runs.has(run) || (await stat(bench)).mtime >= before) continue
    await rm(bench, { recursive: true, force: true })
    forgotten += 1
  }
  return forgotten
}
