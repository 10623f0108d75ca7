import { createHash, randomBytes } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { writeWhole } from '@/db/whole'
import { env } from '@/env'
import { pathTo } from '@/i18n/paths'
import { emailAskedMessage, emailChangedMessage, emailLinkMessage } from '@/notify/accountMessages'
import { enqueueMessage } from '@/notify/payload/enqueue'
import type { User } from '@/payload-types'

import { accountLocale } from '../accountLocale'

/** How long the link to a new address works: two days, as the message says. */
const LINK_MS = 2 * 24 * 60 * 60_000

/** What an account keeps of an address that was asked for and is not proved. */
export type HeldEmail = Pick<User, 'pendingEmail' | 'pendingEmailToken' | 'pendingEmailUntil'>

/** Nothing is asked for, or no longer. */
export const NO_HELD_EMAIL = {
  pendingEmail: null,
  pendingEmailToken: null,
  pendingEmailUntil: null,
} as const satisfies HeldEmail

/**
 * Holds a new address until somebody who reads its mail confirms it, in the transaction of the
 * request: the link goes to the new one, a word to the present one. Whether the new one has an
 * account already changes nothing here: only its owner may learn it.
 */
export async function holdNewEmail(
  req: PayloadRequest,
  account: Pick<User, 'name' | 'email' | 'preferredLocale'>,
  email: string,
): Promise<HeldEmail> {
  const token = randomBytes(32).toString('hex')
  const until = new Date(Date.now() + LINK_MS)
  const locale = accountLocale(account)
  const page = pathTo(locale, { pathname: '/account/confirm-email', query: { token } })
  await enqueueMessage(req, {
    kind: 'account',
    to: email,
    ...emailLinkMessage({ locale, name: account.name, url: `${env.SITE_URL}${page}` }),
    usefulUntil: until,
  })
  await enqueueMessage(req, {
    kind: 'account',
    to: account.email,
    ...emailAskedMessage({ locale, name: account.name, email, contact: env.CONTACT_EMAIL }),
  })
  return {
    pendingEmail: email,
    pendingEmailToken: hashOf(token),
    pendingEmailUntil: until.toISOString(),
  }
}

/** The address that a link is about; nothing when it has expired or was used. */
export const findHeldEmail = async (payload: Payload, token: string): Promise<string | undefined> =>
  (await findHolder(payload, token))?.pendingEmail ?? undefined

export type EmailConfirmation = 'done' | 'expired' | 'taken'

/** Makes the held address the account's own: whoever has the link reads the mail of that address. */
export const confirmEmail = (payload: Payload, token: string): Promise<EmailConfirmation> =>
  writeWhole(payload, async (req) => {
    const account = await findHolder(payload, token, req)
    if (!account?.pendingEmail) return 'expired'
    const { id, email: before, pendingEmail: after } = account
    const isTaken = await hasAccount(req, after)
    await payload.db.updateOne({
      collection: 'users',
      id,
      data: {
        ...NO_HELD_EMAIL,
        ...(!isTaken && {
          email: after,
          emailProvedAt: new Date().toISOString(),
          // Links to choose a password that were sent to the former address.
          resetPasswordToken: null,
          resetPasswordExpiration: null,
        }),
        updatedAt: new Date().toISOString(),
      },
      req,
      returning: false,
    })
    if (isTaken) return 'taken'
    await recordAudit(
      { ...req, user: { ...account, collection: 'users' } },
      {
        action: 'account.changeEmail',
        summary: account.name,
        resource: 'users',
        resourceKey: id,
        details: { before: { email: before }, after: { email: after } },
      },
    )
    const facts = { locale: accountLocale(account), name: account.name, contact: env.CONTACT_EMAIL }
    await enqueueMessage(req, {
      kind: 'account',
      to: before,
      ...emailChangedMessage({ ...facts, email: after }),
    })
    return 'done'
  })

async function findHolder(
  payload: Payload,
  token: string,
  req?: PayloadRequest,
): Promise<User | null> {
  if (!token) return null
  return payload.db.findOne<User>({
    collection: 'users',
    where: {
      and: [
        { pendingEmailToken: { equals: hashOf(token) } },
        { pendingEmailUntil: { greater_than: new Date().toISOString() } },
      ],
    },
    req,
  })
}

const hasAccount = async (req: PayloadRequest, email: string): Promise<boolean> =>
  (await req.payload.db.findOne({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })) !== null

/** A stolen copy of the database opens nothing: it has no link. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
