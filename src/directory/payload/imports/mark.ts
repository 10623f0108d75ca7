import type { FieldAccess, PayloadRequest } from 'payload'

import { readRelatedLists } from '@/data/directory/relatedKeys'
import { type Id, idOf, payloadId } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'

import { namesOf } from '../proposalSheet'
import { type AppliedView, describeApplied } from './describeImport'
import { getImport } from './stored'

/*
 * The mark of an import on a sheet: the last one that wrote it. It is written with the sheet, by the import alone, and goes
 * back to the one before when the import is undone.
 */

/** What an import writes beside the fields of a sheet. */
export const markedBy = (id: Id | null) => ({ lastImport: id === null ? null : payloadId(id) })

/** A rule for the mark: nobody writes it but an import under way, which says so of its request. */
export const byImportAlone: FieldAccess = ({ req }) => req.context.isImport === true

/** The import that wrote a sheet, and what it did with it, in the person's language. */
export interface ImportMark {
  id: Id
  fileName: string
  /** ISO 8601. */
  appliedAt: string | null
  /** Name of whoever applied it; nothing when their account is gone. */
  by: string | null
  isUndone: boolean
  row: AppliedView | null
}

/** What is said of a sheet by its mark; nothing when no import wrote it. */
export async function readMark(req: PayloadRequest, sheetId: Id): Promise<ImportMark | null> {
  const sheet = await req.payload.findByID({
    collection: 'organizations',
    id: payloadId(sheetId),
    depth: 0,
    draft: true,
    disableErrors: true,
    select: { lastImport: true },
    overrideAccess: true, // whoever asks has been checked
    req,
  })
  const id = idOf(sheet?.lastImport)
  if (id === undefined) return null
  const stored = await getImport(req, id, { plan: false, tables: false })
  const row = stored.rows.find(({ organization }) => organization === String(sheetId))
  const names = namesOf(await readRelatedLists(req.payload, req))
  return {
    id,
    fileName: stored.fileName,
    appliedAt: stored.appliedAt,
    by: await nameOf(req, stored.by),
    isUndone: stored.state === 'undone',
    row: row ? describeApplied(row, names, personLocale(req)) : null,
  }
}

async function nameOf(req: PayloadRequest, id: Id | undefined): Promise<string | null> {
  if (id === undefined) return null
  const user = await req.payload.findByID({
    collection: 'users',
    id: payloadId(id),
    depth: 0,
    disableErrors: true,
    select: { name: true },
    overrideAccess: true, // only the name, for people of the team
    req,
  })
  return user?.name ?? null
}
