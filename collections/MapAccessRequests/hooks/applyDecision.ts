import { randomBytes } from 'node:crypto'

import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { Role } from '@/access'
import { recordAudit } from '@/audit/recordAudit'
import { type Id, idOf } from '@/db/ids'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { RequestState } from '@/map/accessDecision'
import { type AccessMessage, accessMessage } from '@/notify/mapAccessMessages'
import { enqueueMessage } from '@/notify/payload/enqueue'

interface AccessRequest {
  id: Id
  name: string
  email: string
  organization: string
  locale: Locale
  state: RequestState
  accessUntil?: string | null
  reason?: string | null
  account?: Id | { id: Id } | null
}

/** A first password can be chosen through the link for this long. */
const FIRST_PASSWORD_MS = 14 * 24 * 60 * 60 * 1000

/** Hook: what was decided becomes true (account, end date), is told to the person and logged. */
export const applyDecision: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const request = doc as AccessRequest
  const isDecided = request.state !== previousDoc?.state
  const isExtended =
    request.state === 'approved' && request.accessUntil !== previousDoc?.accessUntil
  if (!isDecided && !isExtended) return doc

  const account = await applyToAccount(request, req)
  // Whoever has not proved the address needs the link, also when the access is only prolonged.
  if (isDecided || account?.needsPassword) await tell(request, account, req)
  await recordAudit(req, {
    action: `mapAccess.${isDecided ? request.state : 'extended'}`,
    summary: `${request.name} (${request.organization})`,
    resource: 'map-access-requests',
    resourceKey: request.id,
    details: { accessUntil: request.accessUntil ?? null },
  })
  return account ? { ...doc, account: account.id } : doc
}

interface Account {
  id: Id
  /** A first password, chosen through the link in the message. */
  needsPassword: boolean
}

async function applyToAccount(
  request: AccessRequest,
  req: PayloadRequest,
): Promise<Account | undefined> {
  if (request.state === 'approved') return grant(request, req)
  if (request.state === 'withdrawn') return withdraw(request, req)
  return undefined
}

/**
 * Gives the right to read the map to the account of that address, made if there is none. An account
 * that has not proved the address yet is opened by the link in the message only: whoever made it
 * may not be who reads that mail.
 */
async function grant(request: AccessRequest, req: PayloadRequest): Promise<Account> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: request.email.toLowerCase() } },
    depth: 0,
    limit: 1,
    overrideAccess: true, // only an administrator reaches this hook
    req,
  })
  const known = docs[0] as { id: Id; roles?: Role[]; emailProvedAt?: string | null } | undefined
  const isProved = Boolean(known?.emailProvedAt)
  const access = {
    mapAccessUntil: request.accessUntil,
    // Nobody knows it: the link sets one.
    ...(!isProved && { password: randomBytes(32).toString('base64url') }),
  }
  const saved = known
    ? await req.payload.update({
        collection: 'users',
        id: known.id,
        data: { ...access, roles: [...new Set<Role>([...(known.roles ?? []), 'mapReader'])] },
        depth: 0,
        overrideAccess: true, // as above
        req,
      })
    : await req.payload.create({
        collection: 'users',
        data: {
          ...access,
          name: request.name,
          email: request.email,
          roles: ['mapReader'],
          preferredLocale: request.locale,
        },
        depth: 0,
        overrideAccess: true, // as above
        req,
      })
  const account = { id: saved.id as Id, needsPassword: !isProved }
  if (String(idOf(request.account)) !== String(account.id)) {
    await req.payload.db.updateOne({
      collection: 'map-access-requests',
      id: request.id,
      data: { account: account.id },
      req,
      returning: false,
    })
  }
  return account
}

/** Ends the access now; the account stays, with what else it may do. */
async function withdraw(request: AccessRequest, req: PayloadRequest): Promise<Account | undefined> {
  const id = idOf(request.account)
  if (id === undefined) return undefined
  await req.payload.update({
    collection: 'users',
    id,
    data: { mapAccessUntil: new Date().toISOString() },
    depth: 0,
    overrideAccess: true, // only an administrator reaches this hook
    req,
  })
  return { id, needsPassword: false }
}

async function tell(request: AccessRequest, account: Account | undefined, req: PayloadRequest) {
  const message = accessMessage(await factsOf(request, account, req))
  await enqueueMessage(req, {
    kind: 'mapAccess',
    to: request.email,
    ...message,
    ...(account?.needsPassword && { usefulUntil: new Date(Date.now() + FIRST_PASSWORD_MS) }),
  })
}

async function factsOf(
  request: AccessRequest,
  account: Account | undefined,
  req: PayloadRequest,
): Promise<AccessMessage> {
  const common = { locale: request.locale, name: request.name, contact: env.CONTACT_EMAIL }
  if (request.state !== 'approved') {
    const state = request.state === 'withdrawn' ? 'withdrawn' : 'refused'
    return { ...common, state, reason: request.reason ?? '' }
  }
  const address = (path: string) => `${env.SITE_URL}${path}`
  return {
    ...common,
    state: 'approved',
    until: new Date(request.accessUntil!),
    mapUrl: address(pathTo(request.locale, '/map')),
    ...(account?.needsPassword && {
      passwordUrl: address(
        pathTo(request.locale, {
          pathname: '/account/new-password',
          query: { token: await firstPasswordToken(request.email, req) },
        }),
      ),
    }),
  }
}

async function firstPasswordToken(email: string, req: PayloadRequest): Promise<string> {
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
