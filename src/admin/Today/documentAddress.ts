import { textAddress } from '@/translation/deskAddress'
import type { Item } from '@/today'

/** A document's own screen in the admin; of a translation, its desk. */
export const documentAddress = (
  admin: string,
  { collection, id, passage, thread }: Item,
): string =>
  collection === 'translations'
    ? textAddress(admin, id, passage)
    : `${admin}/collections/${collection}/${id}${thread === undefined ? '' : `?comment=${thread}`}`
