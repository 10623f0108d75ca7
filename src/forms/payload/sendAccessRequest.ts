import { type AccessErrors, type AccessValues, readAccessRequest } from '@/map/accessRequest'
import type { Locale } from '@/i18n/locales'

import { sitePayload } from '@/sitePayload'

/** What the form shows after it was sent. */
export interface AccessRequestState {
  values?: AccessValues
  errors: AccessErrors
  isSent?: boolean
}

/** Keeps a request for access, if it is complete. A machine is thanked and forgotten. */
export async function sendAccessRequest(
  form: Pick<FormData, 'get'>,
  locale: Locale,
): Promise<AccessRequestState> {
  const { values, errors, isMachine } = readAccessRequest(form)
  if (isMachine) return { errors: {}, isSent: true }
  if (Object.keys(errors).length > 0) return { values, errors }
  const payload = await sitePayload()
  await payload.create({
    collection: 'map-access-requests',
    data: { ...values, locale, state: 'received' },
    depth: 0,
    overrideAccess: true, // anyone may ask; only through this checked form
  })
  return { errors: {}, isSent: true }
}
