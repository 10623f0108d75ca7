import { reviseAddress } from '@/sources/reviseAddress'
import { threadAddress } from '@/comments/threadAddress'
import { textAddress } from '@/translation/deskAddress'
import type { Item } from '@/today'

/** A document's own screen in the admin; of a translation, its desk; of a thread, where it is answered; of a text to revise, what cites the page. */
export function documentAddress(admin: string, item: Item): string {
  const { collection, id, passage, source, thread } = item
  if (collection === 'translations') return textAddress(admin, id, passage)
  if (source !== undefined) return reviseAddress(admin, { collection, id }, source)
  return thread === undefined
    ? `${admin}/collections/${collection}/${id}`
    : threadAddress(admin, { collection, id }, thread)
}
