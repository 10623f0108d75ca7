import type { PayloadRequest } from 'payload'

import { factsFromDocument } from '@/data/directory/fromDocuments'
import { bumpContentVersion } from '@/contentVersion/change'
import { payloadId } from '@/db/ids'
import { fieldsFor } from '@/db/documents'
import { withholdEditions } from '@/editions/payload/withhold'
import type { Organization } from '@/payload-types'

import { withHidden } from '../proposals/hiding'
import { fingerprintsOf } from '../sections'
import { SECTIONS } from '../vocabulary'
import { readOnline, type ReadSheet } from './readSheet'
import { carryVerification, type Lessened } from './recordVerification'

/**
 * Hides rows of a sheet from the public at once, in what everyone reads and in the draft over it, and
 * nothing else: what a researcher is writing stays a draft. What was confirmed of a section stays
 * confirmed of what is left of it.
 *
 * @param paths of the rows, as in `hidingAmong`
 * @param isAsStored nothing is checked: what is online may have become invalid, and is hidden all the same
 * @returns the ISO moment of the version that readers have, by which the history knows it
 * @throws {ValidationError} when the sheet no longer is as it should be
 */
export async function hideRows(
  req: PayloadRequest,
  { sheet, isAsStored }: { sheet: ReadSheet; isAsStored: boolean },
  paths: ReadonlySet<string>,
): Promise<string> {
  const { document } = sheet
  const isDraft = document._status === 'draft'
  const online = isDraft || isAsStored ? await readOnline(req.payload, document.id, req) : undefined
  if (!online) {
    const at = await saveRows(req, document, paths)
    await carryVerification(req, document.id, lessenedIn(sheet, [document], paths))
    return at
  }
  const latest = await readLatest(req, document)
  const at = await hideAsStored(req, { online, latest, isDraft }, paths)
  // Written beneath the hook that does so (`withholdWhatIsHidden`).
  if (online.slug) await withholdEditions(req, 'directory', online.slug)
  await carryVerification(req, document.id, lessenedIn(sheet, [online, document], paths))
  return at
}

interface Latest {
  version: Organization
  /** ISO moment. */
  updatedAt: string
}

/** The latest version, as it is stored. */
async function readLatest(req: PayloadRequest, document: Organization): Promise<Latest> {
  const { docs } = await req.payload.db.findVersions<Organization>({
    collection: 'organizations',
    where: {
      and: [{ parent: { equals: payloadId(document.id) } }, { latest: { equals: true } }],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? { version: document, updatedAt: document.updatedAt }
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

interface Stored {
  online: Organization
  latest: Latest
  /** A draft lies over what is online, and stays the latest. */
  isDraft: boolean
}

/**
 * Payload writes over the latest version, which would publish the draft: what is online is written as
 * it is stored, with a version of its own, and the draft is the latest again after it.
 */
async function hideAsStored(
  req: PayloadRequest,
  { online, latest, isDraft }: Stored,
  paths: ReadonlySet<string>,
): Promise<string> {
  // A version is the latest by its moment: another machine, whose clock is ahead, may have written the last.
  const now = Math.max(Date.now(), Date.parse(latest.updatedAt) + 2)
  const hidden = (document: Organization, at: number) => {
    const { id: _id, ...stored } = structuredClone(document)
    return {
      ...stored,
      ...withHidden(document, paths),
      updatedAt: new Date(at).toISOString(),
    } as Organization
  }
  const first = hidden(online, now - 1)
  await req.payload.db.updateOne({
    collection: 'organizations',
    id: payloadId(online.id),
    data: { ...structuredClone(first) }, // whole: a list that is left out would be emptied
    req,
    returning: false,
  })
  for (const version of [first, ...(isDraft ? [hidden(latest.version, now)] : [])]) {
    await req.payload.db.createVersion<Organization>({
      collectionSlug: 'organizations',
      parent: payloadId(online.id),
      autosave: false,
      createdAt: version.updatedAt,
      updatedAt: version.updatedAt,
      versionData: version,
      req,
      returning: false,
    })
  }
  await bumpContentVersion(req.payload, req, {
    collection: 'organizations',
    id: String(online.id),
  })
  return first.updatedAt
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
