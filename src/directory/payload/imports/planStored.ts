import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { eachInTurn } from '@/inTurns'

import { decodeMatch } from '../../imports/columns'
import { joinRows } from '../../imports/joinRows'
import { NO_KEYS } from '../../imports/keys'
import { planRows } from '../../imports/planImport'
import { readRow } from '../../imports/readRow'
import { indexEntries } from '../../imports/readWords'
import type { BroughtTable, PlannedRow } from '../../imports/types'
import type { Names } from '../../proposals/values'
import { planOnce } from './keptPlans'
import { readStanding } from './readStanding'
import { findOwnKeys, type StoredImport } from './stored'

export interface StoredPlan {
  table: BroughtTable | undefined
  rows: PlannedRow[]
  names: Names
  /** What was seen: it is applied only as long as it is the same. */
  seen: string
}

/**
 * What an import would do now, beside the sheets as they stand; worked out once as long as neither it nor they have
 * changed. Long work of which nothing is written: for outside of transactions, where nobody waits for it.
 */
export const planStored = (req: PayloadRequest, stored: StoredImport): Promise<StoredPlan> =>
  planOnce(req, stored, () => workOut(req, stored))

async function workOut(req: PayloadRequest, stored: StoredImport): Promise<StoredPlan> {
  const { sheets, names } = await readStanding(req)
  const table = stored.tables[stored.sheet]
  const columns = stored.columns.map(decodeMatch)
  const index = indexEntries(names)
  const read = await eachInTurn(table?.rows ?? [], (row) => readRow(row, columns, index))
  const brought = joinRows(read)
  const hasKeys = brought.some(({ key }) => key !== '')
  const options = {
    lists: stored.lists,
    keys: hasKeys ? await findOwnKeys(req, stored.headingsKey) : NO_KEYS,
    decisions: stored.decisions,
  }
  const rows = await eachInTurn(planRows(brought, sheets, options), (row) =>
    withTableNotices(row, table),
  )
  return { table, rows, names, seen: digestOf(rows) }
}

/** What was seen while the file was read belongs to the organization of that line. */
const withTableNotices = (row: PlannedRow, table: BroughtTable | undefined): PlannedRow => ({
  ...row,
  notices: [...(table?.notices.filter(({ line }) => line === row.line) ?? []), ...row.notices],
})

const digestOf = (rows: readonly PlannedRow[]): string =>
  createHash('sha256')
    .update(JSON.stringify(rows.map(told)))
    .digest('base64url')

/** What of a line is applied; notices are words beside it. */
const told = ({ notices: _notices, ...row }: PlannedRow) => row

/** The organizations of whom a plan says something else than one that was seen before; none when that is not known. */
export const namesThatDiffer = (
  before: readonly PlannedRow[],
  now: readonly PlannedRow[],
): string[] => {
  const seen = new Map(before.map((row) => [row.line, JSON.stringify(told(row))]))
  return now
    .filter((row) => seen.size > 0 && seen.get(row.line) !== JSON.stringify(told(row)))
    .map(({ name }) => name)
}
