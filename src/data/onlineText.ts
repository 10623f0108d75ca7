import { storedAs } from '@/db/documents'
import { MEDIA_FIELDS } from '@/media/types'
import { sitePayload } from '@/sitePayload'

import { loadChapterAddresses, withChapterAddresses } from './guide/addresses'
import { findWithdrawn } from './withdrawn'

/** What is read of the documents that a text is about or leads to. */
const RELATED = {
  'guide-chapters': { slug: true, title: true, _status: true },
  organizations: { name: true, slug: true, contact: true },
  pages: { slug: true, _status: true },
  media: MEDIA_FIELDS,
} as const

/** The text that is online under an address, or the notice of the one that was withdrawn there. */
export async function findOnlineText<Doc extends object>(
  collection: 'pages' | 'updates',
  slug: string,
): Promise<Doc | undefined> {
  const payload = await sitePayload()
  const isAsked = { slug: { equals: slug } }
  const { docs } = await payload.find({
    collection,
    where: { and: [isAsked, { _status: { equals: 'published' } }] },
    depth: 1,
    draft: false,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    populate: RELATED,
  })
  if (docs[0]) {
    return withChapterAddresses(storedAs<Doc>(docs[0]), await loadChapterAddresses(payload))
  }
  const [notice] = await findWithdrawn<Doc>(collection, isAsked)
  return notice
}
