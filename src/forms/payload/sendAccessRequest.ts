import { createHash, randomBytes } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { unkeptOf } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import { fieldsFor } from '@/db/documents'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { UNKEPT } from '@/i18n/unkept'
import {
  type AccessErrors,
  type AccessValues,
  ANSWER_DAYS,
  CONFIRM_DAYS,
  readAccessRequest,
} from '@/map/accessRequest'
import { confirmRequestMessage } from '@/notify/mapAccessMessages'
import { enqueueMessage, wasEnqueuedSince } from '@/notify/payload/enqueue'
import type { MapAccessRequest } from '@/payload-types'

const COLLECTION = 'map-access-requests'

const DAY_MS = 24 * 60 * 60 * 1000

/** One address is sent no more than one link in this time. */
const INTERVAL_MS = 60_000

/** What the form shows after it was sent. */
export interface AccessRequestState {
  values?: AccessValues
  errors: AccessErrors
  isSent?: boolean
  /** Why it could not be kept, in words. */
  problem?: string
}

/**
 * Keeps a request for access, if it is complete, and has a link sent to its address: the team sees it
 * once that link was used. A machine is thanked and forgotten.
 */
export async function sendAccessRequest(
  payload: Payload,
  form: Pick<FormData, 'get' | 'getAll'>,
  locale: Locale,
): Promise<AccessRequestState> {
  const { values, errors, isMachine } = readAccessRequest(form)
  if (isMachine) return { errors: {}, isSent: true }
  if (Object.keys(errors).length > 0) return { values, errors }
  try {
    await save(payload, values, locale)
    return { values, errors: {}, isSent: true }
  } catch (error) {
    const why = unkeptOf(error)
    if (!why) throw error
    return { values, errors: {}, problem: UNKEPT[why][locale] }
  }
}

async function save(payload: Payload, values: AccessValues, locale: Locale): Promise<void> {
  const { consent: _accepted, regions: codes, ...typed } = values
  const email = typed.email.toLowerCase()
  const since = new Date(Date.now() - INTERVAL_MS)
  // Sent twice by a double press: the first link is on its way.
  if (await wasEnqueuedSince(payload, { kind: 'mapAccess', to: email, since })) return
  const now = Date.now()
  const until = new Date(now + CONFIRM_DAYS * DAY_MS)
  const token = randomBytes(32).toString('hex')
  await writeWhole(payload, async (req) => {
    await payload.create({
      collection: COLLECTION,
      data: fieldsFor({
        ...typed,
        email,
        kind: 'access',
        locale,
        state: 'unconfirmed',
        regions: await regionIds(req, codes),
        consentAt: new Date(now).toISOString(),
        confirmToken: hashOf(token),
        confirmUntil: until.toISOString(),
      }),
      depth: 0,
      overrideAccess: true, // anyone may ask; only through this checked form
      req,
    })
    const page = pathTo(locale, { pathname: '/map/request/confirm', query: { token } })
    await enqueueMessage(req, {
      kind: 'mapAccess',
      to: email,
      ...confirmRequestMessage({
        locale,
        name: typed.name,
        url: `${env.SITE_URL}${page}`,
        linkDays: CONFIRM_DAYS,
        answerDays: ANSWER_DAYS,
      }),
      usefulUntil: until,
    })
  })
}

async function regionIds(
  req: PayloadRequest,
  codes: readonly string[],
): Promise<(number | string)[]> {
  if (codes.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'regions',
    where: { code: { in: [...codes] } },
    select: { code: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // anyone reads the regions
    req,
  })
  return docs.map(({ id }) => id)
}

/** The address that a link is about; nothing when it has expired or was used. */
export const findRequestedEmail = async (
  payload: Payload,
  token: string,
): Promise<string | undefined> => (await findUnconfirmed(payload, token))?.email

/** Lets the team see a request: whoever has the link reads the mail of its address. */
export const confirmAccessRequest = (payload: Payload, token: string): Promise<boolean> =>
  writeWhole(payload, async (req) => {
    const request = await findUnconfirmed(payload, token, req)
    if (!request) return false
    const now = new Date().toISOString()
    await payload.db.updateOne({
      collection: COLLECTION,
      id: request.id,
      // Not through the hooks of a decision: nobody decided anything.
      data: {
        state: 'received',
        confirmedAt: now,
        confirmToken: null,
        confirmUntil: null,
        updatedAt: now,
      },
      req,
      returning: false,
    })
    return true
  })

/** Erases requests whose link was not used in time. @returns how many */
export async function eraseUnconfirmed(payload: Payload, now: Date): Promise<number> {
  const { docs } = await payload.delete({
    collection: COLLECTION,
    where: {
      state: { equals: 'unconfirmed' },
      confirmUntil: { less_than: now.toISOString() },
    },
    depth: 0,
    overrideAccess: true, // as the message said
  })
  return docs.length
}

async function findUnconfirmed(
  payload: Payload,
  token: string,
  req?: PayloadRequest,
): Promise<MapAccessRequest | null> {
  if (!token) return null
  return payload.db.findOne<MapAccessRequest>({
    collection: COLLECTION,
    where: {
      and: [
        { state: { equals: 'unconfirmed' } },
        { confirmToken: { equals: hashOf(token) } },
        { confirmUntil: { greater_than: new Date().toISOString() } },
      ],
    },
    ...(req ? { req } : {}),
  })
}

/** A stolen copy of the database confirms nothing: it has no link. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
