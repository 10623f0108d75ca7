import { createHash, randomBytes } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { type Id, idOf } from '@/db/ids'
import { changeKey, changeKeyIf, KEY_VALUES, readKey, type Revised } from '@/db/keyValues'
import { env } from '@/env'
import { pathTo } from '@/i18n/paths'
import { newBrowserMessage } from '@/notify/signInMessages'
import { enqueueOnce } from '@/notify/payload/enqueue'
import type { User } from '@/payload-types'

import { accountLocale } from '../accountLocale'
import { BROWSER_DAYS, isNewBrowser, type KnownBrowser, withBrowser, withUse } from '../browsers'
import { deviceOf } from '../device'

import { COOKIE_OPTIONS } from './cookieOptions'

/*
 * Which browsers an account was opened in: under a key of its own, beside the account. Payload writes
 * accounts whole, and one value is changed safely on both databases. No address of the API reads it.
 */

interface KnownBrowsers extends Revised {
  browsers: KnownBrowser[]
}

const keyOf = (account: Id): string => `browsers:${account}`

/** The cookie by which a browser is known again. It opens nothing. */
export const BROWSER_COOKIE = {
  name: 'known-browser',
  lastsS: BROWSER_DAYS * 24 * 60 * 60,
  options: COOKIE_OPTIONS,
}

/** The browsers that an account is known in, the last used first. */
export const findBrowsers = async (payload: Payload, account: Id): Promise<KnownBrowser[]> =>
  (await readKey<KnownBrowsers>(payload, keyOf(account)))?.browsers ?? []

/**
 * Notes that a session was opened, and has its owner told by e-mail when the browser is a new one: the
 * very first one is not. A failure is logged and ends no sign-in.
 *
 * @param headers of the request, for what the browser says of itself and holds
 * @returns what the browser is to hold as `BROWSER_COOKIE`
 */
export async function noteSignIn(
  payload: Payload,
  user: Pick<User, 'id' | 'name' | 'email' | 'preferredLocale'>,
  { headers, token }: { headers: Headers; token: string },
): Promise<string> {
  const secret = secretIn(headers) ?? randomBytes(32).toString('base64url')
  const now = new Date()
  const opened: KnownBrowser = {
    hash: hashOf(secret, user.id),
    device: deviceOf(headers.get('user-agent')),
    session: sessionOf(token),
    lastUsedAt: now.toISOString(),
  }
  try {
    // Told first: cut short here, the next sign-in tells it.
    if (isNewBrowser(await findBrowsers(payload, user.id), opened.hash)) {
      await tell(payload, user, opened)
    }
    await changeKey<KnownBrowsers>(payload, keyOf(user.id), (before) => ({
      browsers: withBrowser(before?.browsers ?? [], opened, now),
    }))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The browser of a sign-in could not be noted' })
  }
  return secret
}

/** Notes that a session is used, now and then. Nobody waits for it, and a busy database is left alone. */
export async function noteUse(payload: Payload, account: Id, session: string): Promise<void> {
  const now = new Date()
  const before = await findBrowsers(payload, account)
  if (!withUse(before, session, now)) return
  await changeKeyIf<KnownBrowsers>(payload, keyOf(account), (kept) => {
    const browsers = withUse(kept?.browsers ?? [], session, now)
    return browsers && { browsers }
  })
}

/** Forgets the browsers of an account that is deleted, in the transaction of the request. */
export const forgetBrowsers = (req: PayloadRequest, account: Id): Promise<unknown> =>
  req.payload.db.deleteMany({
    collection: KEY_VALUES,
    where: { key: { equals: keyOf(account) } },
    req,
  })

async function tell(
  payload: Payload,
  user: Pick<User, 'id' | 'name' | 'email' | 'preferredLocale'>,
  { hash, device, lastUsedAt }: KnownBrowser,
): Promise<void> {
  const locale = accountLocale(user)
  await enqueueOnce(payload, {
    key: `new-browser:${String(idOf(user))}:${hash}`,
    kind: 'account',
    to: user.email,
    ...newBrowserMessage({
      locale,
      name: user.name,
      device,
      moment: lastUsedAt,
      url: `${env.SITE_URL}${pathTo(locale, '/account/sessions')}`,
      contact: env.CONTACT_EMAIL,
    }),
  })
}

/** The session that a token is of; it was just made here, so that its signature needs no look. */
function sessionOf(token: string): string | undefined {
  const [, claims = ''] = token.split('.')
  const { sid } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sid?: string }
  return sid
}

const SECRET = /^[\w-]{43}$/

/** What the browser holds; nothing when it holds none of ours. */
function secretIn(headers: Headers): string | undefined {
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/)
  const named = cookies.find((cookie) => cookie.startsWith(`${BROWSER_COOKIE.name}=`))
  const value = named?.slice(BROWSER_COOKIE.name.length + 1)
  return value && SECRET.test(value) ? value : undefined
}

/** Of one account: two accounts opened in one browser are not linked by what is kept. */
const hashOf = (secret: string, account: Id): string =>
  createHash('sha256').update(`${account}:${secret}`).digest('base64url')
