import type { PayloadRequest } from 'payload'

import { isSameMoment } from '@/days/calendar'

import { refusalError } from './request'

type Fields = Readonly<Record<string, unknown>>

/**
 * A form sends the moment of the version it began with; Payload looks at it once, before the first change.
 * A save that began from an older version than the latest is refused (409), and its words wait in the browser.
 * Who names no version writes over none.
 */
export function refuseOlder(req: PayloadRequest, sent: Fields, latest: Fields | undefined): void {
  if (typeof sent.updatedAt !== 'string' || !latest) return
  if (isSameMoment(sent.updatedAt, String(latest.updatedAt))) return
  throw refusalError(req, [{ code: 'savedMeanwhile' }])
}
