import type { Payload, TypedUser, Where } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import type { SourceUnit, StoredUnits } from '@/translation'

/** A translation as its desk has it, whatever of it is approved. */
export interface StoredTranslation {
  id: Id
  resourceType: string
  resourceKey: string
  language: Locale
  units?: StoredUnits | null
  sourceUnits?: SourceUnit[] | null
  publishedAt?: string | null
  updatedAt: string
}

/** The latest version of a translation that the person reads; nothing where they read none such. */
export async function findTranslation(
  payload: Payload,
  where: Where,
  user: TypedUser,
): Promise<StoredTranslation | undefined> {
  const { docs } = await payload.find({
    collection: 'translations',
    where,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    user,
  })
  return allStoredAs<StoredTranslation>(docs)[0]
}
