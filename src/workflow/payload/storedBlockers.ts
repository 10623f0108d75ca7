import type { PayloadRequest, Where } from 'payload'

import { LISTED } from '@/access/directory'
import { idOf, sameId, type Id } from '@/db/ids'
import { isImage } from '@/media/images'
import { mediaIn, mediaReferences } from '@/media/mediaIn'
import { findMedia } from '@/media/payload/keepMedia'
import {
  fieldOf,
  PUBLISH_REQUIREMENTS,
  textBlockers,
  type Refusal,
  type WorkflowCollection,
  type WorkflowDocument,
} from '@/workflow'

import { refusedFields } from './refusedFields'

type Text = WorkflowDocument & Readonly<Record<string, unknown>>

/**
 * What a text lacks that only its collection and the other documents tell: fields that Payload would
 * refuse to publish, and contacts that readers would not see.
 */
export async function storedBlockers(
  req: PayloadRequest,
  collection: WorkflowCollection,
  text: Text,
): Promise<Refusal[]> {
  const now = new Date()
  const files = await unfitFiles(req, text)
  const named = [...textBlockers(text, PUBLISH_REQUIREMENTS[collection], now), ...files].map(
    fieldOf,
  )
  const refused = await refusedFields(req, collection, text)
  return [
    ...refused.filter((refusal) => !named.some((field) => isIn(field, fieldOf(refusal)))),
    ...files,
    ...(await unlistedContacts(req, text)),
  ]
}

/** Whether a field is another one, or stands in it: what is said of a row says it of its table. */
const isIn = (field: string | undefined, other: string | undefined): boolean =>
  field === other || (other !== undefined && Boolean(field?.startsWith(`${other}.`)))

/** Organizations that a contact names and that are not in the directory: not published, or not listed. */
async function unlistedContacts(req: PayloadRequest, { content }: Text): Promise<Refusal[]> {
  const ids = (content ?? []).map((block) =>
    block.blockType === 'contact' ? idOf(block.organization as Id | null) : undefined,
  )
  const wanted = [...new Set(ids.filter((id) => id !== undefined))]
  if (wanted.length === 0) return []
  const named = await findOrganizations(req, { id: { in: wanted } })
  const listed = await findOrganizations(req, { and: [{ id: { in: wanted } }, LISTED] })
  const shown = new Set(listed.map(({ id }) => id))
  return named
    .filter(({ id }) => !shown.has(id))
    .map(({ id, name }) => ({
      code: 'contactNotListed',
      params: { name },
      field: `content.${ids.findIndex((each) => sameId(each, id))}.organization`,
    }))
}

/** Files that blocks refer to and that are gone, and figures that show a document. */
async function unfitFiles(req: PayloadRequest, { content }: Text): Promise<Refusal[]> {
  const found = new Map(
    (await findMedia(req, mediaIn(content))).map((file) => [String(file.id), file]),
  )
  return mediaReferences(content).flatMap(({ id, blockType, field }): Refusal[] => {
    const file = found.get(String(id))
    if (!file) return [{ code: 'fileGone', field }]
    return blockType === 'figure' && !isImage(file) ? [{ code: 'figureNoImage', field }] : []
  })
}

async function findOrganizations(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where,
    depth: 0,
    draft: false,
    overrideAccess: true, // the research team may read every sheet; what readers see is asked by LISTED
    pagination: false,
    req,
    select: { name: true },
  })
  return docs
}
