import type { Payload } from 'payload'

import { payloadId, type Id } from '@/db/ids'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { isStaticPage } from '@/i18n/staticPages'

import { loadChapterAddresses } from './guide/addresses'
import { hrefOf, isPageCollection, type PageCollection } from './pageOf'

export type ShownCollection = PageCollection | 'pages' | 'translations'

/** Where everyone reads a document, if everyone may. */
export async function findPublicPath(
  payload: Payload,
  { collection, id, locale }: { collection: ShownCollection; id: Id; locale: Locale },
): Promise<string | undefined> {
  if (collection === 'translations') return findPathOfTranslation(payload, id)
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: payloadId(id) } },
    depth: 0,
    draft: false,
    limit: 1,
    overrideAccess: false, // nobody is signed in: what a reader finds
    pagination: false,
    select: { slug: true },
  })
  const slug = docs[0]?.slug
  if (!slug) return undefined
  if (collection === 'pages') return isStaticPage(slug) ? pathTo(locale, `/${slug}`) : undefined
  const isChapter = collection === 'guide-chapters'
  const address = isChapter ? (await loadChapterAddresses(payload)).of({ id, slug }) : slug
  return pathTo(locale, hrefOf(collection, address))
}

async function findPathOfTranslation(payload: Payload, id: Id): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: { id: { equals: payloadId(id) } },
    depth: 0,
    limit: 1,
    overrideAccess: true, // only which text and language it is of; the text is asked for as a reader
    pagination: false,
    select: { resourceType: true, resourceKey: true, language: true },
  })
  const [translation] = docs
  if (!translation) return undefined
  const { resourceType, resourceKey, language } = translation
  // Letters and e-mails have no page.
  if (!(resourceType === 'pages' || isPageCollection(resourceType))) return undefined
  const isNumber = payload.db.defaultIDType === 'number'
  return findPublicPath(payload, {
    collection: resourceType,
    id: isNumber ? Number(resourceKey) : resourceKey,
    locale: isLocale(language) ? language : DEFAULT_LOCALE,
  })
}
