import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { fieldsFor } from '@/db/documents'
import { type Id, idOf, payloadId, sameId } from '@/db/ids'
import { env } from '@/env'
import { pathTo } from '@/i18n/paths'
import { type AccessMessage, accessMessage } from '@/notify/mapAccessMessages'
import { enqueueMessage } from '@/notify/payload/enqueue'

import {
  accessEntry,
  accessEvent,
  type AccessRequest,
  accountWritten,
  endedFields,
  grantedFields,
  isTold,
  type KnownAccount,
  needsPassword,
} from '../mapAccess'

/** A first password can be chosen through the link for this long. */
const FIRST_PASSWORD_MS = 14 * 24 * 60 * 60 * 1000

/**
 * Makes what was decided true (account, end date), tells the person and writes the log, in the
 * transaction of the request. Returns the account that it is about, if there is one.
 */
export async function applyMapDecision(
  req: PayloadRequest,
  before: AccessRequest,
  request: AccessRequest,
): Promise<Id | undefined> {
  const event = accessEvent(before, request)
  if (!event) return undefined
  const account = await ACCOUNT_WRITES[accountWritten(event, request)](req, request)
  const isLinkNeeded = account?.needsPassword ?? false
  if (isTold(event, isLinkNeeded)) await tell(req, request, isLinkNeeded)
  await recordAudit(req, accessEntry(event, request))
  return account?.id
}

interface WrittenAccount {
  id: Id
  /** A first password, chosen through the link in the message. */
  needsPassword: boolean
}

type AccountWrite = (
  req: PayloadRequest,
  request: AccessRequest,
) => Promise<WrittenAccount | undefined>

async function grant(req: PayloadRequest, request: AccessRequest): Promise<WrittenAccount> {
  const known = await findAsker(req, request)
  const fields = grantedFields(request, known, randomBytes(32).toString('base64url'))
  const common = { collection: 'users', depth: 0, overrideAccess: true, req } as const // as above
  const saved = known
    ? await req.payload.update({ ...common, id: known.id, data: fieldsFor(fields) })
    : await req.payload.create({ ...common, data: fieldsFor(fields) })
  if (!sameId(request.account, saved)) {
    await req.payload.db.updateOne({
      collection: 'map-access-requests',
      id: request.id,
      // Part of the same save: with a later date, the admin's form would say that another changed it.
      data: { account: saved.id, updatedAt: request.updatedAt },
      req,
      returning: false,
    })
  }
  return { id: saved.id, needsPassword: needsPassword(known) }
}

/** Whoever asked to go on has an account, whatever its address is by now; others are known by theirs. */
async function findAsker(
  req: PayloadRequest,
  { account, email, kind }: AccessRequest,
): Promise<KnownAccount | undefined> {
  const id = kind === 'renewal' ? idOf(account) : undefined
  const { docs } = await req.payload.find({
    collection: 'users',
    where: id === undefined ? { email: { equals: email.toLowerCase() } } : { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: true, // only an administrator decides
    req,
  })
  return docs[0]
}

async function end(
  req: PayloadRequest,
  request: AccessRequest,
): Promise<WrittenAccount | undefined> {
  const id = idOf(request.account)
  if (id === undefined) return undefined
  await req.payload.update({
    collection: 'users',
    id: payloadId(id),
    data: endedFields(new Date()),
    depth: 0,
    overrideAccess: true, // only an administrator decides
    req,
  })
  return { id, needsPassword: false }
}

const ACCOUNT_WRITES = {
  ofAddress: grant,
  ofRequest: end,
  none: () => Promise.resolve(undefined),
} satisfies Record<string, AccountWrite>

async function tell(
  req: PayloadRequest,
  request: AccessRequest,
  isLinkNeeded: boolean,
): Promise<void> {
  const token = isLinkNeeded ? await firstPasswordToken(req, request.email) : undefined
  await enqueueMessage(req, {
    kind: 'mapAccess',
    to: request.email,
    ...accessMessage(factsOf(request, token)),
    ...(token !== undefined && { usefulUntil: new Date(Date.now() + FIRST_PASSWORD_MS) }),
  })
}

function factsOf(request: AccessRequest, token: string | undefined): AccessMessage {
  const { kind, locale, name, question, state } = request
  const isAboutRows = kind === 'rows'
  const common = { locale, name, isAboutRows, contact: env.CONTACT_EMAIL }
  if (state !== 'approved') {
    return {
      ...common,
      state: state === 'withdrawn' ? 'withdrawn' : 'refused',
      reason: request.reason ?? '',
    }
  }
  const newPassword = { pathname: '/account/new-password', query: { token } } as const
  return {
    ...common,
    state,
    until: request.accessUntil!,
    mapUrl: `${env.SITE_URL}${pathTo(locale, '/map')}${isAboutRows ? `?${question ?? ''}` : ''}`,
    ...(token !== undefined && { passwordUrl: `${env.SITE_URL}${pathTo(locale, newPassword)}` }),
  }
}

async function firstPasswordToken(req: PayloadRequest, email: string): Promise<string> {
  const token = await req.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: FIRST_PASSWORD_MS,
    req,
  })
  if (!token) throw new Error('The account of an approved request was not found')
  return token
}
