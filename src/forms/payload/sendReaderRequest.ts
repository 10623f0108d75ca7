import type { Payload, PayloadRequest } from 'payload'

import { rowsAtOnce } from '@/access'
import { accountLocale } from '@/accounts/accountLocale'
import { isRenewable } from '@/accounts/mapAccess'
import { currentMapTable } from '@/data/map/table'
import { fieldsFor } from '@/db/documents'
import { payloadId } from '@/db/ids'
import { unkeptOf } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import type { Label, Locale } from '@/i18n/locales'
import { UNKEPT } from '@/i18n/unkept'
import { type AccessProblem, readPurpose } from '@/map/accessRequest'
import { decodeFilters, encodeFilters } from '@/map/filters'
import { queryMap } from '@/map/query'
import type { MapAccessRequest, User } from '@/payload-types'
import { fillIn } from '@/text/fillIn'

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
  return isRenewable(user, now) && !(await isWaiting(payload, user))
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

/** A reader may wait for the rows of so many views. */
export const MOST_WAITING_VIEWS = 5

/**
 * Keeps a request for the rows of a view that has more than the reader may take, counted here: what a browser
 * says of them proves nothing. Asked again while it waits, it replaces what was written.
 */
export async function sendRowsRequest(
  payload: Payload,
  form: Pick<FormData, 'get'>,
  user: User,
  locale: Locale,
): Promise<ReaderRequestState> {
  const sent = form.get('question')
  const asked = new URLSearchParams(typeof sent === 'string' ? sent.slice(0, 4000) : '')
  const filters = decodeFilters(asked)
  const question = encodeFilters(filters).toString()
  const { rows } = queryMap(await currentMapTable(payload), filters).totals
  const typed = { purpose: readPurpose(form).purpose }
  if (rows <= rowsAtOnce(user)) return { ...typed, problem: WITHIN_LIMIT[locale] }
  const waiting = await waitingRows(payload, user)
  const same = waiting.find((each) => each.question === question)
  if (!same && waiting.length >= MOST_WAITING_VIEWS) {
    return { ...typed, problem: fillIn(TOO_MANY_WAIT[locale], { number: MOST_WAITING_VIEWS }) }
  }
  return keep(payload, {
    ...{ form, user, locale },
    wanted: { kind: 'rows', question, rows },
    ...(same && { inPlaceOf: same.id }),
  })
}

/** The requests for rows of a reader that wait for an answer. */
async function waitingRows(
  payload: Payload,
  user: Pick<User, 'id'>,
): Promise<Pick<MapAccessRequest, 'id' | 'question'>[]> {
  const { docs } = await payload.find({
    collection: COLLECTION,
    where: {
      account: { equals: user.id },
      kind: { equals: 'rows' },
      state: { equals: 'received' },
    },
    select: { question: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // their own
  })
  return docs
}

const WITHIN_LIMIT: Label = {
  fr: 'Votre accès donne déjà toutes ces lignes\u00a0: téléchargez-les.',
  en: 'Your access already gives all these rows: download them.',
  es: 'Su acceso ya da todas estas líneas: descárguelas.',
}

const TOO_MANY_WAIT: Label = {
  fr: '{number} de vos demandes attendent déjà une réponse. Vous pourrez en envoyer d’autres ensuite.',
  en: '{number} of your requests already wait for an answer. You can send others afterwards.',
  es: '{number} de sus solicitudes ya esperan respuesta. Podrá enviar otras después.',
}

interface Kept {
  form: Pick<FormData, 'get'>
  user: User
  locale: Locale
  wanted: Wanted
  /** A request that waits, whose words these replace. */
  inPlaceOf?: MapAccessRequest['id']
}

async function keep(
  payload: Payload,
  { form, user, locale, wanted, inPlaceOf }: Kept,
): Promise<ReaderRequestState> {
  const { purpose, problem } = readPurpose(form)
  if (problem) return { purpose, error: problem }
  try {
    await writeWhole(payload, async (req) => {
      const common = {
        collection: COLLECTION,
        depth: 0,
        overrideAccess: true, // of whoever is signed in; only through this checked form
        req,
      } as const
      if (inPlaceOf === undefined) {
        const asker = await askerOf(req, user)
        await payload.create({ ...common, data: fieldsFor({ ...wanted, ...asker, purpose }) })
      } else {
        // Decided meanwhile, it stays as it was decided.
        const where = { id: { equals: inPlaceOf }, state: { equals: 'received' } }
        await payload.update({ ...common, where, data: fieldsFor({ ...wanted, purpose }) })
      }
    })
    return { isSent: true }
  } catch (error) {
    const why = unkeptOf(error)
    if (!why) throw error
    return { purpose, problem: UNKEPT[why][locale] }
  }
}

/** Who asks, and what they said last time of where they work. */
async function askerOf(req: PayloadRequest, user: User) {
  const before = await lastOf(req, user)
  return {
    name: user.name,
    email: user.email,
    organization: before?.organization ?? '—',
    position: before?.position ?? '',
    regions: before?.regions ?? [],
    locale: accountLocale(user),
    state: 'received',
    account: payloadId(user.id),
    confirmedAt: new Date().toISOString(),
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
