import type { Payload } from 'payload'

import { writeWhole } from '@/db/whole'
import { env } from '@/env'
import { pathTo } from '@/i18n/paths'
import { passwordMessage } from '@/notify/passwordMessages'
import { enqueueMessage, wasEnqueuedSince } from '@/notify/payload/enqueue'

import { accountLocale } from '../accountLocale'

/** How long the link works, in milliseconds: an hour, as the message says. */
const LINK_MS = 60 * 60_000

/** One address is sent no more than one link in this time. */
const INTERVAL_MS = 60_000

/**
 * Has a link to choose a password sent, if there is an account. Whoever asks does not wait for it:
 * how long the answer takes would tell whether there is one.
 */
export function askForPasswordLink(payload: Payload, typed: string): void {
  sendPasswordLink(payload, typed).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'A link to choose a password could not be written' })
  })
}

/**
 * Puts a link to choose a password in the outbox, if there is an account; says nothing either way.
 * The one door for it, of the site's form and of Payload's address: the account and the message are
 * written together, and no mail server is waited for.
 */
export async function sendPasswordLink(payload: Payload, typed: string): Promise<void> {
  const email = typed.trim().toLowerCase()
  const since = new Date(Date.now() - INTERVAL_MS)
  if (await wasEnqueuedSince(payload, { kind: 'password', to: email, since })) return
  await writeWhole(payload, async (req) => {
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true, // ours is in the person's language and leads to our own page
      expiration: LINK_MS,
      req,
    })
    if (!token) return
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      depth: 0,
      limit: 1,
      overrideAccess: true, // only to know the language of the message
      req,
    })
    const locale = accountLocale(docs[0])
    const page = pathTo(locale, { pathname: '/account/new-password', query: { token } })
    await enqueueMessage(req, {
      kind: 'password',
      to: email,
      ...passwordMessage({ locale, url: `${env.SITE_URL}${page}` }),
      usefulUntil: new Date(Date.now() + LINK_MS),
    })
  })
}
