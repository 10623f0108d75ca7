import type { PayloadRequest } from 'payload'

import { allStoredAs } from '@/db/documents'
import { idOf, type Id } from '@/db/ids'
import { WORKFLOW_COLLECTIONS, type WorkflowCollection } from '@/workflow'
import { readHiddenPast } from '@/workflow/payload/hiddenPast'
import type { WorkflowState } from '@/workflow/states'

import type { MediaUse, UseState } from '../uses'

/**
 * Where a picture or document is used: in what is online, in the latest draft, and in the versions of chapters that
 * everyone read and can still see by their day. Drafts that nobody published and that newer ones replaced do not count.
 */
export async function findUses(req: PayloadRequest, id: Id): Promise<MediaUse[]> {
  const uses = [...(await usesOfTexts(req, id)), ...(await usesOfPast(req, id))]
  // Each document once, as it stands nearest to readers.
  return uses.filter(
    (use, at) =>
      uses.findIndex((each) => each.collection === use.collection && each.id === use.id) === at,
  )
}

interface Found {
  id: Id
  title?: string | null
  _status?: string | null
}

const useOf = (
  collection: MediaUse['collection'],
  { id, title }: Found,
  state: UseState,
): MediaUse => ({ collection, id, title: title?.trim() || `nº\u00a0${id}`, state })

const ASKED = {
  depth: 0,
  overrideAccess: true, // the team asks, which reads every text; titles alone leave
  pagination: false,
} as const

async function usesOfTexts(req: PayloadRequest, id: Id): Promise<MediaUse[]> {
  const uses: MediaUse[] = []
  for (const draft of [false, true]) {
    for (const collection of WORKFLOW_COLLECTIONS) {
      const { docs } = await req.payload.find({
        collection,
        where: { media: { in: [id] } },
        draft,
        ...ASKED,
        req,
        select: { title: true, _status: true },
      })
      uses.push(...allStoredAs<Found>(docs).map((doc) => useOf(collection, doc, stateOf(doc))))
    }
  }
  return uses
}

/** Whether a second person reads a text that shows a file, or has approved it as it is. */
export async function isReviewed(req: PayloadRequest, id: Id): Promise<boolean> {
  for (const collection of WORKFLOW_COLLECTIONS) {
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ media: { in: [id] } }, { workflowState: { in: REVIEWED } }] },
      draft: true,
      ...ASKED,
      req,
      select: {},
    })
    if (docs.length > 0) return true
  }
  return false
}

const REVIEWED: WorkflowState[] = ['inReview', 'approved']

const stateOf = ({ _status }: Found): UseState => (_status === 'published' ? 'online' : 'draft')

/** Only chapters are shown as they stood on a day. */
const DATED: WorkflowCollection = 'guide-chapters'

async function usesOfPast(req: PayloadRequest, id: Id): Promise<MediaUse[]> {
  const { docs } = await req.payload.findVersions({
    collection: DATED,
    where: {
      and: [{ 'version.media': { in: [id] } }, { 'version._status': { equals: 'published' } }],
    },
    ...ASKED,
    req,
    select: { parent: true, updatedAt: true, version: { title: true } },
  })
  const byChapter = Map.groupBy(allStoredAs<Row>(docs), ({ parent }) => idOf(parent))
  const uses: MediaUse[] = []
  for (const [id, versions] of byChapter) {
    const hidden = await readHiddenPast(req.payload, { collection: DATED, id })
    const shown = versions.find(({ updatedAt }) => !hidden || updatedAt >= hidden.before)
    if (shown) uses.push(useOf(DATED, { id, ...shown.version }, 'past'))
  }
  return uses
}

interface Row {
  id: Id
  parent: Id | { id: Id }
  updatedAt: string
  version: { title?: string | null }
}
