import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { refusalError } from './request'

type Fields = Readonly<Record<string, unknown>>

/**
 * A form sends the moment of the version it began with; Payload looks at it once, before the first change.
 * A save that began from an older version than the latest is refused (409), and its words wait in the browser.
 * Who names no version writes over none.
 */
export function refuseOlder(req: PayloadRequest, sent: Fields, latest: Fields | undefined): void {
  if (typeof sent.updatedAt !== 'string' || !latest) return
  if (Date.parse(sent.updatedAt) === Date.parse(String(latest.updatedAt))) return
  throw refusalError(req, [{ code: 'savedMeanwhile' }])
}

/**
 * Hook: the same for a document that no workflow guards, of what comes by an address. An older version that is
 * brought back names its own moment, on purpose (Payload marks it so).
 */
export const refuseOlderSave: CollectionBeforeChangeHook = (change) => {
  const { context, data, operation, originalDoc, req } = change
  if (operation === 'update' && req.payloadAPI === 'REST' && !context.isRestoringVersion) {
    refuseOlder(req, data, originalDoc as Fields | undefined)
  }
  return data
}
