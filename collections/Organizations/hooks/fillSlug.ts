import type { CollectionBeforeValidateHook } from 'payload'

import { toSlug } from '@/text/fold'

/** Gives a new sheet the address of its name; an address once given does not follow the name. */
export const fillSlug: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const slug = data.slug || originalDoc?.slug || toSlug(String(data.name ?? ''))
  return slug ? { ...data, slug } : data
}
