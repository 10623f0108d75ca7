import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  Where,
} from 'payload'

import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { readId } from '@/db/readId'

import { mediaIn } from '../mediaIn'

/**
 * Hook: a text keeps beside its blocks which pictures and documents they refer to, in each version, so that where one
 * is used is one question. What is gone is not among them.
 */
export const keepMedia: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { media: _typed, ...text } = data as { media?: unknown; content?: unknown }
  if (!Object.hasOwn(text, 'content')) return text
  const { content } = text
  return { ...text, media: (await findMedia(req, mediaIn(content))).map(({ id }) => id) }
}

/** Hook: what is put online with a text is public from then on. */
export const publishMedia: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { _status, content } = doc as { _status?: string; content?: unknown }
  if (_status !== 'published') return doc as object
  const hidden = await findMedia(req, mediaIn(content), [{ publicSince: { exists: false } }])
  const publicSince = new Date().toISOString()
  for (const { id } of hidden) {
    // Past validation: that a description is missing in some language is no reason against a publication.
    await req.payload.db.updateOne({
      collection: 'media',
      id,
      data: fieldsFor({ publicSince }),
      req,
    })
  }
  return doc as object
}

/** Those that exist, by their identifiers. */
export async function findMedia(
  req: PayloadRequest,
  asked: readonly Id[],
  more: Where[] = [],
): Promise<{ id: Id; mimeType?: string | null }[]> {
  const ids = asked.flatMap((id) => readId(req.payload, String(id)) ?? [])
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ id: { in: ids } }, ...more] },
    depth: 0,
    overrideAccess: true, // a text is written by who may read every file
    pagination: false,
    req,
    select: { mimeType: true },
  })
  return docs
}
