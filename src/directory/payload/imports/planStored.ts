import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { decodeMatch } from '../../imports/columns'
import { joinRows } from '../../imports/joinRows'
import { planImport } from '../../imports/planImport'
import { readRow } from '../../imports/readRow'
import { indexEntries } from '../../imports/readWords'
import type { BroughtTable, PlannedRow } from '../../imports/types'
import type { Names } from '../../proposals/values'
import { readStanding } from './readStanding'
import { findOwnKeys, type StoredImport } from './stored'

export interface StoredPlan {
  table: BroughtTable | undefined
  rows: PlannedRow[]
  names: Names
  /** What was seen: it is applied only as long as it is the same. */
  seen: string
}

/** What an import would do now, beside the sheets as they stand. */
export async function planStored(req: PayloadRequest, stored: StoredImport): Promise<StoredPlan> {
  const { sheets, names } = await readStanding(req)
  const table = stored.tables[stored.sheet]
  const columns = stored.columns.map(decodeMatch)
  const index = indexEntries(names)
  const brought = joinRows((table?.rows ?? []).map((row) => readRow(row, columns, index)))
  const planned = planImport(brought, sheets, {
    lists: stored.lists,
    keys: await findOwnKeys(req),
    decisions: stored.decisions,
  })
  const rows = planned.map((row) => withTableNotices(row, table))
  return { table, rows, names, seen: digestOf(rows) }
}

/** What was seen while the file was read belongs to the organization of that line. */
const withTableNotices = (row: PlannedRow, table: BroughtTable | undefined): PlannedRow => ({
  ...row,
  notices: [...(table?.notices.filter(({ line }) => line === row.line) ?? []), ...row.notices],
})

const digestOf = (rows: readonly PlannedRow[]): string =>
  createHash('sha256')
    .update(JSON.stringify(rows.map(({ notices: _notices, ...row }) => row)))
    .digest('base64url')
