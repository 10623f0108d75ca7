import type { PayloadRequest } from 'payload'

import { dayAt } from '@/days/calendar'
import { readId } from '@/db/readId'
import type { Locale } from '@/i18n/locales'
import type { Resource } from '@/translation'
import { isStoredKind, isTextKind, kindOfText, type StoredKindCode } from '@/translation/kinds'
import { isTemplateCode } from '@/translation/kinds/messages'

import { findMessageSource } from './messageWords'

/**
 * The text that everyone reads, as the desk translates it, if it exists.
 *
 * @param language of the translation: of e-mails, French is written over other words than the rest
 */
export async function findSource(
  req: PayloadRequest,
  resourceType: string | null | undefined,
  resourceKey: string | null | undefined,
  language: Locale,
): Promise<Resource | undefined> {
  if (!isTextKind(resourceType)) return undefined
  if (!isStoredKind(resourceType)) {
    return isTemplateCode(resourceKey) ? findMessageSource(req, resourceKey, language) : undefined
  }
  const document = await findSourceDocument(req, resourceType, resourceKey)
  return document && kindOfText(resourceType).read(document, dayAt(new Date()))
}

/** The document itself, as everyone reads it. */
export async function findSourceDocument(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  resourceType: StoredKindCode,
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
