import { threadAddress } from '@/comments/threadAddress'
import { textAddress } from '@/translation/deskAddress'
import type { Item } from '@/today'

/** A document's own screen in the admin; of a translation, its desk; of a thread, where it is answered. */
export function documentAddress(admin: string, { collection, id, passage, thread }: Item): string {
  if (collection === 'translations') return textAddress(admin, id, passage)
  return thread === undefined
    ? `${admin}/collections/${collection}/${id}`
    : threadAddress(admin, { collection, id }, thread)
}
