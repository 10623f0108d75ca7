'use server'

import { canReadMap } from '@/access'
import { forgetLinkSecret } from '@/accounts/payload/linkSecret'
import { currentUser } from '@/accounts/payload/session'
import { unkeptOf } from '@/db/retry'
import { formDoor } from '@/forms/payload/processDoor'
import {
  type AccessRequestState,
  confirmAccessRequest,
  sendAccessRequest,
} from '@/forms/payload/sendAccessRequest'
import { type ReaderRequestState, sendRowsRequest } from '@/forms/payload/sendReaderRequest'
import { formAction } from '@/http/formAction'
import { firstLocale } from '@/i18n/firstLocale'
import { UNKEPT } from '@/i18n/unkept'
import { sitePayload } from '@/sitePayload'

/** What the page of a link remembers between two tries. */
export interface ConfirmState {
  isConfirmed?: boolean
  isExpired?: boolean
  problem?: string
}

/** Also answers a plain form post: the page works without JavaScript. */
export const askForAccess = formAction<AccessRequestState>(async (form) =>
  sendAccessRequest(await sitePayload(), form, {
    locale: firstLocale(form.get('locale')),
    door: formDoor(),
  }),
)

/** Lets the team see a request whose link was opened. */
export const confirmRequest = formAction<ConfirmState>(async (form) => {
  const token = form.get('token')
  try {
    const isConfirmed = await confirmAccessRequest(
      await sitePayload(),
      typeof token === 'string' ? token.slice(0, 200) : '',
    )
    if (isConfirmed) await forgetLinkSecret('/map/request/confirm')
    return isConfirmed ? { isConfirmed } : { isExpired: true }
  } catch (error) {
    const why = unkeptOf(error)
    if (!why) throw error
    return { problem: UNKEPT[why][firstLocale(form.get('locale'))] }
  }
})

/** Asks for the rows of a view past the limit; of readers only. */
export const askForRows = formAction<ReaderRequestState>(async (form) => {
  const user = await currentUser()
  if (!user || !canReadMap(user)) return {}
  return sendRowsRequest(await sitePayload(), form, user, firstLocale(form.get('locale')))
})
