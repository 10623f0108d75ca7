import type { PayloadRequest } from 'payload'

import { dayAt } from '@/days/calendar'
import { readId } from '@/db/readId'
import type { Resource } from '@/translation'
import { isTextKind, kindOfText, type TextKindCode } from '@/translation/kinds'

/** The text that everyone reads, as the desk translates it, if it exists. */
export async function findSource(
  req: PayloadRequest,
  resourceType: string | null | undefined,
  resourceKey: string | null | undefined,
): Promise<Resource | undefined> {
  if (!isTextKind(resourceType)) return undefined
  const document = await findSourceDocument(req, resourceType, resourceKey)
  return document && kindOfText(resourceType).read(document, dayAt(new Date()))
}

/** The document itself, as everyone reads it. */
export async function findSourceDocument(
  req: PayloadRequest,
  resourceType: TextKindCode,
  resourceKey: string | null | undefined,
): Promise<object | undefined> {
  const id = resourceKey ? readId(req.payload, resourceKey) : undefined
  if (id === undefined) return undefined
  const { docs } = await req.payload.find({
    collection: resourceType,
    where: { id: { equals: id } },
    depth: 0,
    draft: false,
    limit: 1,
    overrideAccess: true, // a translation is of the published text, which everyone may read
    pagination: false,
    req,
  })
  return docs[0]
}
