'use server'

import { type AccessRequestState, sendAccessRequest } from '@/forms/payload/sendAccessRequest'
import { firstLocale } from '@/i18n/firstLocale'

/** Also answers a plain form post: the page works without JavaScript. */
export async function askForAccess(
  _: AccessRequestState,
  form: FormData,
): Promise<AccessRequestState> {
  const locale = form.get('locale')
  return sendAccessRequest(form, firstLocale(locale))
}
