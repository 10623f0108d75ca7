import type { PayloadRequest } from 'payload'

import { type Id, payloadId, sameId } from '@/db/ids'

import { NEW_SHEET } from '../../imports/applyBrought'
import { diffValues, saysTheSame } from '../../imports/diffValues'
import type { UndoOutcome } from '../../imports/states'
import type { AppliedRow } from '../../imports/types'
import { undoChanges } from '../../imports/undoChanges'
import { readSheet, type ReadSheet } from '../readSheet'
import { writeSheet } from '../writeSheet'
import { hasBeenWorkedOn } from './findWork'
import { markedBy } from './mark'
import { valuesOf } from './writeRow'

type Undone = NonNullable<AppliedRow['undo']>

/**
 * Takes back what an import did to one sheet, but for what somebody changed since.
 *
 * @param by the import
 */
export async function undoRow(
  req: PayloadRequest,
  row: AppliedRow,
  by: Id,
): Promise<Undone | undefined> {
  req.context.isImport = true
  req.context.putsBack = true
  if (row.outcome !== 'created' && row.outcome !== 'changed') return undefined
  const sheet = row.organization ? await readSheet(req.payload, row.organization, req) : undefined
  if (!sheet) return undone('gone')
  return row.outcome === 'created'
    ? removeCreated(req, row, sheet)
    : restore(req, row, { sheet, by })
}

/** A sheet that nobody touched is deleted; whatever somebody did with it makes it theirs. */
async function removeCreated(
  req: PayloadRequest,
  row: AppliedRow,
  sheet: ReadSheet,
): Promise<Undone> {
  const present = diffValues(NEW_SHEET, valuesOf(sheet))
  const kept = present.filter(
    ({ path, after }) =>
      !saysTheSame(after, row.changes.find((change) => change.path === path)?.after ?? null),
  )
  const emptied = row.changes.filter(({ path }) => !present.some((change) => change.path === path))
  if (row.isFound) return undone('unsure')
  const isWork = kept.length > 0 || emptied.length > 0
  if (isWork || (await hasBeenWorkedOn(req, sheet.document))) {
    return undone(
      'kept',
      [...kept, ...emptied].map(({ path }) => path),
    )
  }
  await req.payload.delete({
    collection: 'organizations',
    id: payloadId(sheet.document.id),
    depth: 0,
    overrideAccess: true, // whoever answers for the directory takes back what their import made
    overrideLock: false,
    req,
  })
  return undone('deleted')
}

async function restore(
  req: PayloadRequest,
  row: AppliedRow,
  { sheet, by }: { sheet: ReadSheet; by: Id },
): Promise<Undone> {
  const present = valuesOf(sheet)
  const { values, kept } = undoChanges(present, row.changes)
  // A later import that wrote it too leaves its own mark.
  const isOurs = sameId(sheet.document.lastImport, by)
  const markBefore = isOurs ? markedBy(await stillStanding(req, row.markBefore)) : {}
  if (!saysTheSame(values, present)) await writeSheet(req, sheet, values, markBefore)
  if (kept.length === 0) return undone('restored')
  return undone(kept.length === row.changes.length ? 'kept' : 'partly', kept)
}

/** An import that was undone itself wrote nothing that still stands. */
async function stillStanding(req: PayloadRequest, id: Id | undefined): Promise<Id | null> {
  if (id === undefined) return null
  const { docs } = await req.payload.find({
    collection: 'organization-imports',
    where: { and: [{ id: { equals: payloadId(id) } }, { undoneAt: { exists: false } }] },
    depth: 0,
    limit: 1,
    overrideAccess: true, // whoever undoes an import may read the others
    pagination: false,
    req,
    select: {},
  })
  return docs[0]?.id ?? null
}

const undone = (outcome: UndoOutcome, kept: string[] = []): Undone => ({ outcome, kept })
