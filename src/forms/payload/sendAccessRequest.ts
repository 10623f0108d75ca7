import { createHash, randomBytes } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { unkeptOf } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import { fieldsFor } from '@/db/documents'
import { env } from '@/env'
import { type FormGuard, PROOF_FIELD, STAMP_FIELD } from '@/forms/guardFields'
import type { FormValues } from '@/forms/readForms'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { UNKEPT } from '@/i18n/unkept'
import {
  type AccessErrors,
  type AccessValues,
  ANSWER_DAYS,
  CONFIRM_DAYS,
  LINKS_A_DAY,
  readAccessRequest,
} from '@/map/accessRequest'
import { confirmRequestMessage } from '@/notify/mapAccessMessages'
import { enqueueMessage } from '@/notify/payload/enqueue'
import type { MapAccessRequest } from '@/payload-types'

import type { FormDoor } from './formDoor'

const COLLECTION = 'map-access-requests'

const DAY_MS = 24 * 60 * 60 * 1000

/** What is sent again within this time is the same request, corrected. */
const INTERVAL_MS = 60_000

/** What the form shows after it was sent. */
export interface AccessRequestState {
  values?: AccessValues
  errors: AccessErrors
  isSent?: boolean
  /** Why it could not be kept, in words. */
  problem?: string
  /** What the form says when it is sent again, and why it came back when nothing of it is wrong. */
  guard?: FormGuard
}

/**
 * Keeps a request for access, if it is complete, and has a link sent to its address: the team sees it
 * once that link was used. Sent again at once, corrected, it replaces the one whose link is on its way. A
 * machine is thanked and forgotten.
 *
 * @param door through which forms of the public come, where a server has one
 */
export async function sendAccessRequest(
  payload: Payload,
  form: Pick<FormData, 'get' | 'getAll'>,
  { locale, door }: { locale: Locale; door?: FormDoor | undefined },
): Promise<AccessRequestState> {
  const { values, errors, isMachine } = readAccessRequest(form)
  if (isMachine) {
    door?.noteMachine()
    return { errors: {}, isSent: true }
  }
  const sent = asSent(form, values)
  const again = { values, ...(door ? { guard: door.keep(sent) } : {}) }
  if (Object.keys(errors).length > 0) return { ...again, errors }
  const verdict = door?.judge(sent)
  if (verdict && 'guard' in verdict) return { values, errors: {}, guard: verdict.guard }
  try {
    const keep = () => save(payload, values, locale)
    const kept =
      door && verdict
        ? await door.keepOnce(payload, verdict, sent, () => keep().then(() => THANKS))
        : await keep()
    if (kept && 'guard' in kept) return { values, errors: {}, guard: kept.guard }
    return { values, errors: {}, isSent: true }
  } catch (error) {
    const why = unkeptOf(error)
    if (!why) throw error
    return { ...again, errors: {}, problem: UNKEPT[why][locale] }
  }
}

const THANKS = { sent: '1' }

/** What was typed, with the stamp of its page, as the door reads it: one text for each field. */
function asSent(form: Pick<FormData, 'get'>, values: AccessValues): FormValues {
  const { regions, consent, ...typed } = values
  const hidden = [STAMP_FIELD, PROOF_FIELD].flatMap((name) => {
    const value = form.get(name)
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  return {
    ...typed,
    regions: regions.join(' '),
    consent: consent ? 'yes' : '',
    ...Object.fromEntries(hidden),
  }
}

async function save(payload: Payload, values: AccessValues, locale: Locale): Promise<void> {
  const { consent: _accepted, regions: codes, ...typed } = values
  const email = typed.email.toLowerCase()
  const now = new Date()
  await writeWhole(payload, async (req) => {
    const asked = {
      ...typed,
      email,
      locale,
      regions: await regionIds(req, codes),
      consentAt: now.toISOString(),
    }
    const waiting = await findReplaced(req, email, now)
    if (waiting) await replaceWords(req, waiting, asked)
    else await keepAndWrite(req, asked, now)
  })
}

type Asked = Pick<MapAccessRequest, 'email' | 'locale'> & {
  regions: (number | string)[]
  consentAt: string
}

/** The request whose link is on its way, or the last when its address had its links of the day. */
async function findReplaced(
  req: PayloadRequest,
  email: string,
  now: Date,
): Promise<MapAccessRequest | undefined> {
  const { docs } = await req.payload.find({
    collection: COLLECTION,
    where: {
      email: { equals: email },
      state: { equals: 'unconfirmed' },
      createdAt: { greater_than: new Date(now.getTime() - DAY_MS).toISOString() },
    },
    sort: '-createdAt',
    limit: LINKS_A_DAY,
    depth: 0,
    pagination: false,
    overrideAccess: true, // nobody reads it before its address is confirmed
    req,
  })
  const [last] = docs
  const isOnItsWay = last && Date.parse(last.createdAt) > now.getTime() - INTERVAL_MS
  return isOnItsWay || docs.length >= LINKS_A_DAY ? last : undefined
}

/** Its link stays: it was mailed. */
const replaceWords = (
  req: PayloadRequest,
  { id }: Pick<MapAccessRequest, 'id'>,
  asked: Asked,
): Promise<unknown> =>
  req.payload.update({
    collection: COLLECTION,
    id,
    data: fieldsFor(asked),
    depth: 0,
    overrideAccess: true, // anyone may ask; only through this checked form
    req,
  })

async function keepAndWrite(req: PayloadRequest, asked: Asked, now: Date): Promise<void> {
  const { email, locale } = asked
  const until = new Date(now.getTime() + CONFIRM_DAYS * DAY_MS)
  const token = randomBytes(32).toString('hex')
  await req.payload.create({
    collection: COLLECTION,
    data: fieldsFor({
      ...asked,
      kind: 'access',
      state: 'unconfirmed',
      confirmToken: hashOf(token),
      confirmUntil: until.toISOString(),
    }),
    depth: 0,
    overrideAccess: true, // as above
    req,
  })
  const page = pathTo(locale, { pathname: '/map/request/confirm', query: { token } })
  await enqueueMessage(req, {
    kind: 'mapAccess',
    to: email,
    ...confirmRequestMessage({
      locale,
      url: `${env.SITE_URL}${page}`,
      linkDays: CONFIRM_DAYS,
      answerDays: ANSWER_DAYS,
    }),
    usefulUntil: until,
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

/** What a link would confirm: whose words the team will read is for whoever confirms to see. */
export type RequestToConfirm = Pick<MapAccessRequest, 'email' | 'name' | 'organization' | 'purpose'>

/** The request that a link is about; nothing when it has expired or was used. */
export async function findRequestToConfirm(
  payload: Payload,
  token: string,
): Promise<RequestToConfirm | undefined> {
  const found = await findUnconfirmed(payload, token)
  if (!found) return undefined
  const { email, name, organization, purpose } = found
  return { email, name, organization, purpose }
}

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
