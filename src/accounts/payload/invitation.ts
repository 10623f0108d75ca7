import type { PayloadRequest } from 'payload'

import { env } from '@/env'
import { pathTo } from '@/i18n/paths'
import { invitationMessage } from '@/notify/accountMessages'
import { enqueueMessage } from '@/notify/payload/enqueue'
import type { User } from '@/payload-types'

import { accountLocale } from '../accountLocale'

/** How long the link of an invitation works, in days. */
const INVITATION_DAYS = 7
const INVITATION_MS = INVITATION_DAYS * 24 * 60 * 60_000

/**
 * Mails a link to choose the first password, in the transaction of the request. Another invitation
 * ends the one before.
 */
export async function sendInvitation(
  req: PayloadRequest,
  account: Pick<User, 'name' | 'email' | 'preferredLocale'>,
): Promise<void> {
  const { name, email } = account
  const token = await req.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true, // ours is in the person's language and leads to our own page
    expiration: INVITATION_MS,
    req,
  })
  if (!token) throw new Error('The account that is invited was not found')
  const locale = accountLocale(account)
  const page = pathTo(locale, { pathname: '/account/new-password', query: { token } })
  await enqueueMessage(req, {
    kind: 'account',
    to: email,
    ...invitationMessage({
      locale,
      name,
      url: `${env.SITE_URL}${page}`,
      days: INVITATION_DAYS,
      contact: env.CONTACT_EMAIL,
    }),
    usefulUntil: new Date(Date.now() + INVITATION_MS),
  })
}
