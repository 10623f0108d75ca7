import type { Payload } from 'payload'

import { overlaps } from '../../read/period'
import type { Quarter } from '../../types'
import { type CatalogueEntry, readCatalogue, renewEntries } from './catalogue'
import { type FileDocument, type FileState, listFiles, setFileState } from './files'
import { databaseId } from './generations'
import { rowStoreOf } from './rowStoreOf'

/** What a file says when its import was stopped in the middle. */
export const INTERRUPTED = 'interrupted'

/**
 * Puts right what a stopped process left: files whose state disagrees with the catalogue, rows of
 * imports begun and never finished, rows of files replaced. Safe to repeat and to interrupt.
 *
 * @returns how many unfinished imports were removed
 */
export async function repairFiles(
  payload: Payload,
  { idleSince }: { idleSince: Date },
): Promise<number> {
  const rows = rowStoreOf(payload)
  // Read first: an import that begins after this is not in the list, and so is left alone.
  const withRows = await rows.filesWithRows()
  const { entries } = await readCatalogue(payload)
  const current = new Set(entries.map(({ generation }) => generation))
  const kept = new Set(current)
  let removed = 0
  const files = await listFiles(payload, ['staged', 'current'])
  await rememberReceptions(payload, entries, files)
  for (const file of files) {
    const generation = String(file.id)
    const isIdle = !file.touchedAt || new Date(file.touchedAt) <= idleSince
    if (current.has(generation)) {
      if (file.state !== 'current') {
        await setFileState(payload, generation, 'current', { at: new Date() })
      }
    } else if (file.state === 'current') {
      await setFileState(payload, generation, stateOutOfForce(file, entries))
    } else if (isIdle) {
      await setFileState(payload, generation, 'failed', {
        failure: INTERRUPTED,
        onlyFrom: 'staged',
      })
      removed += 1
    } else {
      kept.add(generation)
    }
  }
  for (const file of withRows) {
    if (!kept.has(String(file))) await rows.deleteRows(databaseId(payload, String(file)))
  }
  return removed
}

/** A list goes out of force by another one of its period, or because its period was emptied. */
function stateOutOfForce(
  { kind, year, quarters }: FileDocument,
  entries: readonly CatalogueEntry[],
): FileState {
  const period = { year: year ?? 0, quarters: (quarters ?? []) as Quarter[] }
  const isReplaced = entries.some((entry) => entry.kind === kind && overlaps(entry.period, period))
  return isReplaced ? 'replaced' : 'withdrawn'
}

/** What an earlier version put in force says nothing of its reception: its document began then. */
async function rememberReceptions(
  payload: Payload,
  entries: readonly CatalogueEntry[],
  files: readonly FileDocument[],
): Promise<void> {
  const silent = new Set(entries.filter((entry) => !entry.receivedAt).map((e) => e.generation))
  const known = files.filter(({ id }) => silent.has(String(id)))
  if (known.length === 0) return
  await renewEntries(
    payload,
    new Map(known.map(({ id, createdAt }) => [String(id), new Date(createdAt).toISOString()])),
  )
}
