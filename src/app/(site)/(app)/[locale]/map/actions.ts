'use server'

import { type AccessRequestState, sendAccessRequest } from '@/forms/payload/sendAccessRequest'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales'

/** Also answers a plain form post: the page works without JavaScript. */
export async function askForAccess(
  _: AccessRequestState,
  form: FormData,
): Promise<AccessRequestState> {
  const locale = form.get('locale')
  return sendAccessRequest(form, isLocale(locale) ? locale : DEFAULT_LOCALE)
}
