import { unkeptOf } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import type { Locale } from '@/i18n/locales'
import { UNKEPT } from '@/i18n/unkept'
import { type AccessErrors, type AccessValues, readAccessRequest } from '@/map/accessRequest'
import { sitePayload } from '@/sitePayload'

/** What the form shows after it was sent. */
export interface AccessRequestState {
  values?: AccessValues
  errors: AccessErrors
  isSent?: boolean
  /** Why it could not be kept, in words. */
  problem?: string
}

/** Keeps a request for access, if it is complete. A machine is thanked and forgotten. */
export async function sendAccessRequest(
  form: Pick<FormData, 'get'>,
  locale: Locale,
): Promise<AccessRequestState> {
  const { values, errors, isMachine } = readAccessRequest(form)
  if (isMachine) return { errors: {}, isSent: true }
  if (Object.keys(errors).length > 0) return { values, errors }
  try {
    await save(values, locale)
    return { errors: {}, isSent: true }
  } catch (error) {
    const why = unkeptOf(error)
    if (!why) throw error
    return { values, errors: {}, problem: UNKEPT[why][locale] }
  }
}

async function save(values: AccessValues, locale: Locale): Promise<void> {
  const payload = await sitePayload()
  await writeWhole(payload, (req) =>
    payload.create({
      collection: 'map-access-requests',
      data: { ...values, locale, state: 'received' },
      depth: 0,
      overrideAccess: true, // anyone may ask; only through this checked form
      req,
    }),
  )
}
