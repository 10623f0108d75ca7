import { setImmediate as nextTurn } from 'node:timers/promises'

import type { Payload } from 'payload'

import {
  addEmployer,
  ApprovalReader,
  type Employers,
  READ_COLUMNS,
  type StoredApproval,
} from '../../store/storedApproval'
import { type Catalogue, readCatalogue } from '../store/catalogue'
import { databaseId } from '../store/generations'
import { rowStoreOf } from '../store/rowStoreOf'

/** Thrown when the current files change while their rows are read: start again. */
export class DatasetChanged extends Error {
  override name = 'DatasetChanged'
}

export async function readEmployers(payload: Payload): Promise<Employers> {
  const employers: Employers = { byId: new Map(), byKey: new Map() }
  for await (const batch of rowStoreOf(payload).readEmployers()) {
    for (const [id, key, name] of batch) addEmployer(employers, { id: String(id), key, name })
    await nextTurn() // SQLite answers at once: others would wait for all of it
  }
  return employers
}

/**
 * Every row of the current files, as published.
 *
 * @throws {DatasetChanged} when a file is replaced meanwhile
 */
export async function* readStoredApprovals(
  payload: Payload,
  catalogue: Catalogue,
  employers: Employers,
): AsyncGenerator<StoredApproval> {
  const { entries } = catalogue
  const files = new Map(entries.map((entry) => [entry.generation, entry]))
  const ids = entries.map(({ generation }) => databaseId(payload, generation))
  const reader = new ApprovalReader(employers)
  let count = 0
  for await (const batch of rowStoreOf(payload).readRows(ids, READ_COLUMNS)) {
    count += batch.length
    for (const values of batch) yield reader.read(values, files.get(reader.fileOf(values))!)
    await nextTurn()
  }
  await checkComplete(payload, catalogue, count)
}

/** Fewer rows than were stored: a file was replaced meanwhile, or rows are missing. */
async function checkComplete(payload: Payload, read: Catalogue, count: number): Promise<void> {
  const expected = read.entries.reduce((sum, { rows }) => sum + rows, 0)
  if (count === expected) return
  const now = await readCatalogue(payload)
  if (now.version !== read.version) throw new DatasetChanged('The LMIA files changed')
  throw new Error(`${count} LMIA rows are stored of ${expected}: import the lists again`)
}
