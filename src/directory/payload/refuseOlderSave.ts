import type { CollectionBeforeChangeHook } from 'payload'

import { refuseOlder } from '@/workflow/payload/refuseOlder'

/**
 * Hook: refuses a save that began with an older version of the sheet than the latest, as the workflow does for texts, of
 * what comes by an address. An older version that is brought back names its own moment, on purpose (Payload marks it so).
 */
export const refuseOlderSave: CollectionBeforeChangeHook = (change) => {
  const { context, data, operation, originalDoc, req } = change
  if (operation === 'update' && req.payloadAPI === 'REST' && !context.isRestoringVersion) {
    refuseOlder(req, data, originalDoc as Record<string, unknown> | undefined)
  }
  return data
}
