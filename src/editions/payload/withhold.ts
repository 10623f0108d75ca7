import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'

import { hidesSomething } from '../hiding'
import type { EditionPart } from '../states'
import { type StoredEdition, WITHHELD } from '../types'
import { writeEdition } from './stored'

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
  const field = WITHHELD[part]
  for (const { id, title, state, frozen, progress, ...edition } of docs) {
    if (state !== 'issued') {
      // What is being made may have read it before it was hidden.
      if (frozen && !frozen.shown[part].includes(address)) continue
      const stopped = { run: '', done: 0, total: progress?.total ?? 0, problem: 'hidden' } as const
      const data = { state: 'draft', frozen: null, progress: stopped } as const
      await writeEdition(req.payload, { id, from: ['making', 'made'] }, data, req)
      continue
    }
    if (edition[field] || !frozen?.shown[part].includes(address)) continue
    const data = { [field]: new Date().toISOString() }
    await writeEdition(req.payload, { id, from: ['issued'] }, data, req)
    // Not of whom: the log is read by those to whom it may not be told.
    await recordAudit(req, {
      action: 'editions.withhold',
      summary: title,
      resource: 'editions',
      resourceKey: id,
      details: { part },
    })
  }
}

/** Hook of sheets: an address or a service that is hidden, or a sheet that asks not to be listed. */
export const withholdWhatIsHidden: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  req,
}) => {
  const sheet = doc as { slug?: string | null }
  if (sheet.slug && hidesSomething(previousDoc as object | undefined, doc as object)) {
    await withholdEditions(req, 'directory', sheet.slug)
  }
  return doc as object
}
