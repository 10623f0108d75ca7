import { allStoredAs } from '@/db/documents'
import type { Where } from 'payload'

import { sitePayload } from '@/sitePayload'
import type { WorkflowCollection } from '@/workflow'

/** What is left to read of a withdrawn text: its title, why and when it was withdrawn. */
const NOTICE = { title: true, slug: true, workflowState: true, withdrawal: true } as const

/** What places the notice where its text stood; none of it is the text. */
const PLACE: Record<WorkflowCollection, Record<string, true>> = {
  'guide-chapters': { part: true, order: true },
  pages: {},
  updates: { date: true, kind: true },
}

/** The notices of the withdrawn texts of a collection, for whoever followed a link to one. */
export async function findWithdrawn<Notice extends object>(
  collection: WorkflowCollection,
  where: Where = {},
): Promise<Notice[]> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection,
    where: {
      and: [
        where,
        { _status: { equals: 'published' } },
        { workflowState: { equals: 'withdrawn' } },
      ],
    },
    depth: 0,
    draft: false,
    // Nobody but the team may read a withdrawn text. Its notice is public, and only its fields are
    // asked for: a reader who once relied on the text must learn that it no longer holds.
    overrideAccess: true,
    pagination: false,
    select: { ...NOTICE, ...PLACE[collection] },
  })
  return allStoredAs<Notice>(docs)
}
