import type { PayloadRequest } from 'payload'

import { factsFromDocument } from '@/data/directory/fromDocuments'
import { bumpContentVersion } from '@/contentVersion/change'
import { payloadId } from '@/db/ids'
import { fieldsFor } from '@/db/documents'
import type { Organization } from '@/payload-types'

import { withHidden } from '../proposals/hiding'
import { fingerprintsOf } from '../sections'
import { SECTIONS } from '../vocabulary'
import type { ReadSheet } from './readSheet'
import { carryVerification, type Lessened } from './recordVerification'

/**
 * Hides rows of a sheet from the public at once, in what everyone reads and in the draft over it, and
 * nothing else: what a researcher is writing stays a draft. What was confirmed of a section stays
 * confirmed of what is left of it.
 *
 * @param paths of the rows, as in `hidingAmong`
 * @returns the ISO moment of the version that readers have, by which the history knows it
 */
export async function hideRows(
  req: PayloadRequest,
  sheet: ReadSheet,
  paths: ReadonlySet<string>,
): Promise<string> {
  const { document } = sheet
  const online = document._status === 'draft' ? await readOnline(req, document) : undefined
  if (!online) {
    const at = await saveRows(req, document, paths)
    await carryVerification(req, document.id, lessenedIn(sheet, [document], paths))
    return at
  }
  const at = await hideBeneathDraft(req, online, paths)
  await saveRows(req, document, paths)
  await carryVerification(req, document.id, lessenedIn(sheet, [online, document], paths))
  return at
}

/** What everyone reads, of a sheet whose latest version is a draft; nothing when it is not online. */
async function readOnline(
  req: PayloadRequest,
  { id }: Organization,
): Promise<Organization | undefined> {
  const stored = await req.payload.db.findOne<Organization>({
    collection: 'organizations',
    where: { id: { equals: payloadId(id) } },
    req,
  })
  return stored?._status === 'published' ? stored : undefined
}

/** The latest version as it was, with its rows hidden: published if it was, a draft if it was. */
async function saveRows(
  req: PayloadRequest,
  { id, _status, ...document }: Organization,
  paths: ReadonlySet<string>,
): Promise<string> {
  const isDraft = _status === 'draft'
  const { updatedAt } = await req.payload.update({
    collection: 'organizations',
    id: payloadId(id),
    data: fieldsFor<Partial<Organization>>({
      ...withHidden(document, paths),
      _status: isDraft ? 'draft' : 'published',
    }),
    draft: isDraft,
    depth: 0,
    overrideAccess: true, // whoever answers for the sheet may show less of it
    req,
  })
  return updatedAt
}

/**
 * Payload writes over the latest version, which would publish the draft: what is online is written as
 * it is stored, with a version of its own.
 */
async function hideBeneathDraft(
  req: PayloadRequest,
  online: Organization,
  paths: ReadonlySet<string>,
): Promise<string> {
  // Before that of the draft, which is saved again after it and stays the latest.
  const at = new Date(Date.now() - 1).toISOString()
  const { id, ...stored } = online
  const hidden = { ...stored, ...withHidden(online, paths), updatedAt: at }
  await req.payload.db.updateOne({
    collection: 'organizations',
    id: payloadId(id),
    data: structuredClone(hidden), // whole: a list that is left out would be emptied
    req,
    returning: false,
  })
  await req.payload.db.createVersion<Organization>({
    collectionSlug: 'organizations',
    parent: payloadId(id),
    autosave: false,
    createdAt: at,
    updatedAt: at,
    versionData: structuredClone(hidden) as Organization,
    req,
    returning: false,
  })
  await bumpContentVersion(req.payload, req, { collection: 'organizations', id: String(id) })
  return at
}

/**
 * The sections that say less with the rows hidden, of what everyone reads and of the draft over it; once
 * where both say the same.
 */
function lessenedIn(
  { keys }: ReadSheet,
  documents: readonly Organization[],
  paths: ReadonlySet<string>,
): Lessened[] {
  const fingerprintsBy = (document: Organization) =>
    fingerprintsOf(factsFromDocument(document, keys))
  const all = documents.flatMap((document) => {
    const before = fingerprintsBy(document)
    const after = fingerprintsBy({ ...document, ...withHidden(document, paths) })
    return SECTIONS.map(({ code }) => ({ section: code, before: before[code], after: after[code] }))
  })
  const changed = all.filter(({ before, after }) => before !== after)
  return [...new Map(changed.map((each) => [`${each.section} ${each.before}`, each])).values()]
}
