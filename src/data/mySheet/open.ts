import { type OpenedSheet, openSheet } from '@/directory/payload/links/openSheet'
import type { SheetKey } from '@/directory/payload/links/sheetKey'
import { sitePayload } from '@/sitePayload'

import type { Closed, HolderView } from './views'

/** The sheet that a key opens, or why it opens none. */
export async function openMySheet(key: SheetKey): Promise<OpenedSheet | Closed> {
  const found = await openSheet(await sitePayload(), key)
  return found.refusal ? { refusal: found.refusal } : found.opened
}

/** What every page of a sheet knows of who looks at it. */
export const viewHolder = (found: OpenedSheet): HolderView => ({
  of: found.holder.of,
  right: found.holder.right,
  name: found.sheet.document.name,
  savedAt: found.merged.changes.length > 0 ? found.holder.draftSavedAt : null,
})
