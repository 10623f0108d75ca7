import type { PayloadRequest } from 'payload'

import { factsFromDocument } from '@/data/directory/fromDocuments'
import { bumpContentVersion } from '@/contentVersion/change'
import { type Id, payloadId } from '@/db/ids'
import { withholdEditions } from '@/editions/payload/withhold'
import type { Organization } from '@/payload-types'
import { followText } from '@/translation/payload/followInTranslations'

import { withHidden } from '../proposals/hiding'
import { fingerprintsOf } from '../sections'
import { SECTIONS } from '../vocabulary'
import { readOnline, type ReadSheet } from './readSheet'
import { carryVerification, type Lessened } from './recordVerification'

/**
 * Hides rows of a sheet from the public at once, in what everyone reads and in the draft over it, and
 * nothing else: what a researcher is writing stays a draft. What was confirmed of a section stays
 * confirmed of what is left of it, and its translations follow.
 *
 * It is written as it is stored. Payload would write over the latest version, which would publish a draft, and
 * check it, which would keep a place in sight for a fault in another box.
 *
 * @param paths of the rows, as in `hidingAmong`
 * @returns the ISO moment of the version that readers have, by which the history knows it; of the draft when the
 * sheet is not online
 */
export async function hideRows(
  req: PayloadRequest,
  sheet: ReadSheet,
  paths: ReadonlySet<string>,
): Promise<string> {
  const { document } = sheet
  const online = await readOnline(req.payload, document.id, req)
  const latest = await readLatest(req, document)
  const isDraft = document._status === 'draft'
  // A version is the latest by its moment: another machine, whose clock is ahead, may have written the last.
  const now = Math.max(Date.now(), Date.parse(latest.updatedAt) + 2)
  const published = online && hidden(online, paths, now - 1)
  const draft = isDraft || !online ? hidden(latest.version, paths, now) : undefined
  if (published) await writeOnline(req, document.id, published)
  // The draft is the latest again after what is online.
  for (const version of [published, draft]) {
    if (version) await keepVersion(req, document.id, version)
  }
  if (online && published) {
    await followText(req, {
      slug: 'organizations',
      doc: { ...published, id: document.id },
      before: online,
    })
    // Written beneath the hook that does so (`withholdWhatIsHidden`).
    if (online.slug) await withholdEditions(req, 'directory', online.slug)
    await bumpContentVersion(req.payload, req, {
      collection: 'organizations',
      id: String(document.id),
    })
  }
  const said = online ? [online, document] : [document]
  await carryVerification(req, document.id, lessenedIn(sheet, said, paths))
  return (published ?? draft ?? document).updatedAt
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

/** A document as it is stored, with its rows hidden. */
function hidden(document: Organization, paths: ReadonlySet<string>, at: number): Organization {
  const { id: _id, ...stored } = structuredClone(document)
  return {
    ...stored,
    ...withHidden(document, paths),
    updatedAt: new Date(at).toISOString(),
  } as Organization
}

const writeOnline = (req: PayloadRequest, id: Id, document: Organization): Promise<unknown> =>
  req.payload.db.updateOne({
    collection: 'organizations',
    id: payloadId(id),
    data: { ...structuredClone(document) }, // whole: a list that is left out would be emptied
    req,
    returning: false,
  })

const keepVersion = (req: PayloadRequest, id: Id, version: Organization): Promise<unknown> =>
  req.payload.db.createVersion<Organization>({
    collectionSlug: 'organizations',
    parent: payloadId(id),
    autosave: false,
    createdAt: version.updatedAt,
    updatedAt: version.updatedAt,
    versionData: version,
    req,
    returning: false,
  })

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
