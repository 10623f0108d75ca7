import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { sameId, type Id } from '@/db/ids'
import { fixedEnds } from '@/i18n/fixedEnds'
import { toSlug } from '@/text/fold'
import { settleAddress, translatedTitle, type StoredUnits } from '@/translation'

import { findSource } from './findSource'

/**
 * A chapter that readers find in their language has its address in it, from its translated title.
 * Set as the translation is published; when the title changes, the address from before stays known.
 */
export const followTitle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { resourceType, resourceKey, language, _status } = data
  if (resourceType !== 'guide-chapters' || _status !== 'published') return data
  const source = await findSource(req, resourceType, resourceKey, language)
  const units = (data.units ?? {}) as StoredUnits
  const wished = toSlug((source && translatedTitle(source, units)) ?? '')
  if (!wished) return data
  const own = { id: originalDoc?.id as Id | undefined, resourceKey: String(resourceKey) }
  const taken = await takenAddresses(req, String(language), own)
  return { ...data, ...settleAddress({ ...originalDoc, ...data }, wished, taken) }
}

/** What leads elsewhere already: other chapters, in French too, and the guide's own pages. */
async function takenAddresses(
  req: PayloadRequest,
  language: string,
  own: { id: Id | undefined; resourceKey: string },
): Promise<Set<string>> {
  // An address is taken by what the person may not read too.
  const asked = { depth: 0, draft: false, overrideAccess: true, pagination: false, req } as const
  const [translations, chapters] = await Promise.all([
    req.payload.find({
      ...asked,
      collection: 'translations',
      where: {
        resourceType: { equals: 'guide-chapters' },
        language: { equals: language },
      },
      select: { address: true, formerAddresses: true },
    }),
    req.payload.find({ ...asked, collection: 'guide-chapters', select: { slug: true } }),
  ])
  return new Set([
    ...OWN_PAGES,
    ...translations.docs
      .filter(({ id }) => !sameId(id, own.id))
      .flatMap(({ address, formerAddresses }) => [address ?? '', ...namesIn(formerAddresses)]),
    ...chapters.docs.filter(({ id }) => !sameId(id, own.resourceKey)).map(({ slug }) => slug),
  ])
}

const namesIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

/** Ends of addresses that would be taken for a page of the guide. */
const OWN_PAGES = fixedEnds('/guide/[slug]')
