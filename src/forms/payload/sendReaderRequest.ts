import type { Payload, PayloadRequest } from 'payload'

import { hasRole } from '@/access'
import { accountLocale } from '@/accounts/accountLocale'
import { fieldsFor } from '@/db/documents'
import { payloadId } from '@/db/ids'
import { unkeptOf } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import type { Locale } from '@/i18n/locales'
import { UNKEPT } from '@/i18n/unkept'
import { isRenewalTime } from '@/map/accessDecision'
import { type AccessProblem, readPurpose } from '@/map/accessRequest'
import { decodeFilters, encodeFilters } from '@/map/filters'
import type { MapAccessRequest, User } from '@/payload-types'

/*
 * What a reader asks for: to go on reading the map, or rows past the limit. Their address is proved,
 * as they have an account: the team sees it at once.
 */

const COLLECTION = 'map-access-requests'

export interface ReaderRequestState {
  /** As typed. */
  purpose?: string
  error?: AccessProblem
  isSent?: boolean
  /** Why it could not be kept, in words. */
  problem?: string
}

type Wanted = { kind: 'renewal' } | { kind: 'rows'; question: string; rows: number }

/** Whether the reader may ask to go on: near the end or past it, and not already waiting. */
export async function mayRenew(payload: Payload, user: User, now = new Date()): Promise<boolean> {
  const { mapAccessUntil } = user
  if (!hasRole(user, 'mapReader') || !mapAccessUntil || !isRenewalTime(mapAccessUntil, now)) {
    return false
  }
  return !(await isWaiting(payload, user))
}

/** Whether a request to go on waits for an answer. */
export async function isWaiting(payload: Payload, user: Pick<User, 'id'>): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: COLLECTION,
    where: {
      account: { equals: user.id },
      kind: { equals: 'renewal' },
      state: { equals: 'received' },
    },
    overrideAccess: true, // only whether there is one, and of their own
  })
  return totalDocs > 0
}

/** Keeps a request to go on reading. */
export async function sendRenewal(
  payload: Payload,
  form: Pick<FormData, 'get'>,
  user: User,
  locale: Locale,
): Promise<ReaderRequestState> {
  if (await isWaiting(payload, user)) return { isSent: true }
  if (!(await mayRenew(payload, user))) return {}
  return keep(payload, { form, user, locale, wanted: { kind: 'renewal' } })
}

/** Keeps a request for the rows of a view that has more than the reader may take. */
export async function sendRowsRequest(
  payload: Payload,
  form: Pick<FormData, 'get'>,
  user: User,
  locale: Locale,
): Promise<ReaderRequestState> {
  const typed = form.get('question')
  const asked = new URLSearchParams(typeof typed === 'string' ? typed.slice(0, 4000) : '')
  const question = encodeFilters(decodeFilters(asked)).toString()
  const rows = Math.max(0, Math.trunc(Number(form.get('rows')) || 0))
  return keep(payload, {
    ...{ form, user, locale },
    wanted: { kind: 'rows', question, rows },
  })
}

interface Kept {
  form: Pick<FormData, 'get'>
  user: User
  locale: Locale
  wanted: Wanted
}

async function keep(
  payload: Payload,
  { form, user, locale, wanted }: Kept,
): Promise<ReaderRequestState> {
  const { purpose, problem } = readPurpose(form)
  if (problem) return { purpose, error: problem }
  try {
    await writeWhole(payload, async (req) => {
      const before = await lastOf(req, user)
      const now = new Date().toISOString()
      await payload.create({
        collection: COLLECTION,
        data: fieldsFor({
          ...wanted,
          name: user.name,
          email: user.email,
          organization: before?.organization ?? '—',
          position: before?.position ?? '',
          regions: before?.regions ?? [],
          purpose,
          locale: accountLocale(user),
          state: 'received',
          account: payloadId(user.id),
          confirmedAt: now,
        }),
        depth: 0,
        overrideAccess: true, // of whoever is signed in; only through this checked form
        req,
      })
    })
    return { isSent: true }
  } catch (error) {
    const why = unkeptOf(error)
    if (!why) throw error
    return { purpose, problem: UNKEPT[why][locale] }
  }
}

/** What the person said last time of where they work. */
async function lastOf(
  req: PayloadRequest,
  user: Pick<User, 'id'>,
): Promise<MapAccessRequest | undefined> {
  const { docs } = await req.payload.find({
    collection: COLLECTION,
    where: { account: { equals: user.id } },
    sort: '-createdAt',
    depth: 0,
    limit: 1,
    overrideAccess: true, // their own
    req,
  })
  return docs[0]
}
