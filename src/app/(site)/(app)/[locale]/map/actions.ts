'use server'

import { type AccessRequestState, sendAccessRequest } from '@/forms/payload/sendAccessRequest'
import { formAction } from '@/http/formAction'
import { firstLocale } from '@/i18n/firstLocale'

/** Also answers a plain form post: the page works without JavaScript. */
export const askForAccess = formAction<AccessRequestState>((form) =>
  sendAccessRequest(form, firstLocale(form.get('locale'))),
)
