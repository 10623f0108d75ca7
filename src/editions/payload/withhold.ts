import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { payloadId, type Id } from '@/db/ids'

import { hidesSomething, type Sheet } from '../hiding'
import type { EditionPart } from '../states'
import { type StoredEdition, WITHHELD } from '../types'
import { dropFiles } from './dropFiles'
import { getEdition, writeEdition } from './stored'

/**
 * Holds back the guide or the directory of every edition that shows something which is hidden from now on: no byte of
 * its files changes, they are only no longer given. One that is not issued yet has to be made anew.
 *
 * @param address of the chapter (in French) or of the sheet
 */
export async function withholdEditions(
  req: PayloadRequest,
  part: EditionPart,
  address: string,
): Promise<void> {
  const { docs } = await req.payload.db.find<StoredEdition>({
    collection: 'editions',
    where: { state: { in: ['making', 'made', 'issued'] } },
    pagination: false,
    limit: 0,
    req,
  })
  for (const edition of docs) {
    if (await withhold(req, edition, part, address)) continue
    // Made or issued between the two: without transactions that can be.
    await withhold(req, await getEdition(req.payload, edition.id, req), part, address)
  }
}

/** @returns false when it is no longer in the state that was read */
async function withhold(
  req: PayloadRequest,
  edition: StoredEdition,
  part: EditionPart,
  address: string,
): Promise<boolean> {
  const { id, title, state, frozen, progress } = edition
  if (frozen && !frozen.shown[part].includes(address)) return true
  if (state === 'making' || state === 'made') {
    // What is being made may have read it before it was hidden.
    const stopped = { run: '', done: 0, total: progress?.total ?? 0, problem: 'hidden' } as const
    const data = { state: 'draft', frozen: null, progress: stopped } as const
    if (!(await writeEdition(req.payload, { id, from: [state] }, data, req))) return false
    await dropFiles(edition)
    return true
  }
  const field = WITHHELD[part]
  if (state !== 'issued' || edition[field] || !frozen) return true
  const data = { [field]: new Date().toISOString() }
  if (!(await writeEdition(req.payload, { id, from: ['issued'] }, data, req))) return false
  // Not of whom: the log is read by those to whom it may not be told.
  await recordAudit(req, {
    action: 'editions.withhold',
    summary: title,
    resource: 'editions',
    resourceKey: id,
    details: { part },
  })
  return true
}

/**
 * Hook of sheets: an address or a service that is hidden, or a sheet that asks not to be listed. What a draft hides
 * already is hidden from everyone only once it is published: what was online before is looked at besides.
 */
export const withholdWhatIsHidden: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  req,
}) => {
  const sheet = doc as Saved
  const before = previousDoc as Saved | undefined
  if (!sheet.slug) return doc as object
  const isHidden =
    hidesSomething(before, sheet) ||
    (before?._status === 'draft' &&
      sheet._status === 'published' &&
      hidesSomething(await findOnlineBefore(req, sheet.id), sheet))
  if (isHidden) await withholdEditions(req, 'directory', sheet.slug)
  return doc as object
}

interface Saved extends Sheet {
  id: Id
  slug?: string | null
  _status?: string | null
}

/** A sheet as it was published before the version that was just published. */
async function findOnlineBefore(req: PayloadRequest, id: Id): Promise<Sheet | undefined> {
  const { docs } = await req.payload.db.findVersions<Sheet>({
    collection: 'organizations',
    where: {
      and: [{ parent: { equals: payloadId(id) } }, { 'version._status': { equals: 'published' } }],
    },
    sort: '-updatedAt',
    limit: 2,
    pagination: false,
    req,
  })
  return docs[1]?.version
}
