import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'

import { encodeMatch, headingsKey, matchColumns } from '../../imports/columns'
import { readTables } from '../../imports/readTables'
import type { BroughtTable } from '../../imports/types'
import { findMatching } from './stored'

/**
 * Reads a file and keeps what it says as an import that waits for a person. Nothing of the directory
 * changes.
 *
 * @throws {TableRefusal | ImportRefusal}
 */
export async function receiveImport(
  req: PayloadRequest,
  { bytes, fileName }: { bytes: Uint8Array; fileName: string },
): Promise<Id> {
  const tables = readTables(bytes, fileName)
  const made = await req.payload.create({
    collection: 'organization-imports',
    data: {
      fileName,
      state: 'open',
      by: req.user?.id ?? null,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      tables: tables.map((table) => ({ ...table })),
      lists: 'add',
      decisions: {},
      sheet: 0,
      ...(await matchingOf(req, tables[0])),
    },
    depth: 0,
    overrideAccess: true, // the site itself makes them, for whom the endpoint has let in
    req,
  })
  return made.id
}

/** How the columns of a table are matched: as the last time, else by their headings. */
export async function matchingOf(
  req: PayloadRequest,
  table: BroughtTable | undefined,
): Promise<{ columns: string[]; headingsKey: string }> {
  const key = headingsKey(table?.headings ?? [])
  const remembered = await findMatching(req, key)
  const columns = remembered ?? matchColumns(table?.headings ?? []).map(encodeMatch)
  return { columns, headingsKey: key }
}
