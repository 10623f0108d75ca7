import type { PayloadRequest } from 'payload'

import { fieldsFor } from '@/db/documents'
import { hasTransactions } from '@/db/engine'
import { type Id, idOf } from '@/db/ids'
import type { Organization } from '@/payload-types'

import { NEW_SHEET } from '../../imports/applyBrought'
import { diffValues, saysTheSame } from '../../imports/diffValues'
import type { AppliedRow } from '../../imports/types'
import { type Values, valueAt, withValue } from '../../proposals/sheet'
import type { ProposedChange } from '../../proposals/changes'
import { fromProposalSheet, toProposalSheet } from '../proposalSheet'
import { readSheet, type ReadSheet } from '../readSheet'
import { writeSheet } from '../writeSheet'
import { keysOf, readRelatedLists } from '@/data/directory/relatedKeys'
import { hasBeenWorkedOn } from './findWork'
import { markedBy } from './mark'
import type { PlanToWrite } from './stored'

/**
 * Writes one organization of an import as the person who applied it, by the rules of any sheet, with the mark of the import.
 *
 * @param by the import
 */
export function writeRow(req: PayloadRequest, row: PlanToWrite, by: Id): Promise<AppliedRow> {
  req.context.isImport = true
  return row.organization === null ? createRow(req, row, by) : changeRow(req, row, by)
}

async function createRow(req: PayloadRequest, row: PlanToWrite, by: Id): Promise<AppliedRow> {
  const keys = keysOf(await readRelatedLists(req.payload, req))
  const made = await req.payload.create({
    collection: 'organizations',
    data: fieldsFor<Organization>({
      ...fromProposalSheet(withChanges(NEW_SHEET, row.changes), keys),
      ...markedBy(by),
    }),
    draft: true, // read and published by somebody, as any new sheet
    depth: 0,
    overrideAccess: false,
    req,
  })
  const stored = await readSheet(req.payload, made.id, req)
  return applied(row, 'created', made.id, diffValues(NEW_SHEET, valuesOf(stored)))
}

async function changeRow(req: PayloadRequest, row: PlanToWrite, by: Id): Promise<AppliedRow> {
  const id = row.organization ?? ''
  const sheet = await readSheet(req.payload, id, req)
  const before = valuesOf(sheet)
  const changed = row.changes.filter(
    ({ path, before: seen }) => !saysTheSame(valueAt(before, path) ?? null, seen),
  )
  if (!sheet || sheet.document.mergedInto || changed.length > 0) {
    return { ...applied(row, 'kept', id, []), reason: changed.map(({ path }) => path).join(' ') }
  }
  await writeSheet(req, sheet, withChanges(before, row.changes), markedBy(by))
  const after = valuesOf(await readSheet(req.payload, id, req))
  const markBefore = idOf(sheet.document.lastImport)
  return {
    ...applied(row, 'changed', id, diffValues(before, after)),
    ...(markBefore === undefined ? {} : { markBefore }),
  }
}

export const valuesOf = (sheet: ReadSheet | undefined): Values =>
  sheet ? toProposalSheet(sheet.document, sheet.keys) : {}

const withChanges = (sheet: Values, changes: readonly ProposedChange[]): Values =>
  changes.reduce((values, { path, after }) => withValue(values, path, after), sheet)

const applied = (
  { line, key, name }: PlanToWrite,
  outcome: AppliedRow['outcome'],
  organization: Id,
  changes: ProposedChange[],
): AppliedRow => ({ line, key, name, outcome, organization: String(organization), changes })

/**
 * The sheet that a stopped process made for this line without being able to say so: on a database
 * without transactions only. A draft that says what the line says, made since the import began, saved
 * once, that no line has. Somebody may have typed just that: undoing never deletes it.
 */
export async function findLeftBehind(
  req: PayloadRequest,
  row: PlanToWrite,
  { since, rows }: { since: string; rows: readonly AppliedRow[] },
): Promise<AppliedRow | undefined> {
  if (row.organization !== null || hasTransactions(req.payload)) return undefined
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { name: { equals: row.name }, createdAt: { greater_than_equal: since } },
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: true, // looked for, not shown
    req,
  })
  for (const { id } of docs) {
    if (rows.some(({ organization }) => organization === String(id))) continue
    const sheet = await readSheet(req.payload, id, req)
    if (!sheet || !says(valuesOf(sheet), row) || (await hasBeenWorkedOn(req, sheet.document)))
      continue
    const found = applied(row, 'created', id, diffValues(NEW_SHEET, valuesOf(sheet)))
    return { ...found, isFound: true }
  }
  return undefined
}

/** Whether a sheet says what a line would write of a new one; its rows have other identifiers. */
function says(sheet: Values, { changes }: PlanToWrite): boolean {
  const wanted = withChanges(NEW_SHEET, changes)
  const count = (values: Values, list: string) => ((values[list] ?? []) as unknown[]).length
  return (
    ['sites', 'services'].every((list) => count(sheet, list) === count(wanted, list)) &&
    changes
      .filter(({ path }) => !/^(?:sites|services)\./.test(path))
      .every(({ path, after }) => saysTheSame(valueAt(sheet, path) ?? null, after))
  )
}
