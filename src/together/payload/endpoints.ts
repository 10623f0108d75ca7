import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { storedAs } from '@/db/documents'
import { payloadId, sameId, type Id } from '@/db/ids'
import { readJson } from '@/http/payload/readJson'
import { personLocale } from '@/i18n/firstLocale'
import { isPatch, wentOn, type Fields } from '@/together'
import type { WorkflowCollection } from '@/workflow'
import type { WorkflowState } from '@/workflow/states'
import { answer, findForPerson } from '@/workflow/payload/endpoints'
import { mayUpdate } from '@/workflow/payload/mayUpdate'
import { idFrom, refusalError } from '@/workflow/payload/request'

import { KEEP_REFUSALS, type KeepRefusal } from '../refusals'
import { othersHere, sayGone, sayHere, type Present } from './here'
import { forgetWords, keepWords, keptWords, type KeptWords } from './kept'
import { isVisit, type OpenText } from './keys'
import { findBegunWith } from './mergeSave'

/** What a page that is opened asks: words of the person that wait, and both sides of a save that met another one. */
export interface Waiting {
  kept: KeptWords[]
  sides?: {
    /** The version that the form began with; nothing when it is not known any more. */
    base: Fields | null
    latest: Fields
    /** Who saved last, where their account is there. */
    by: string | null
    /** Somebody submitted, approved, published or withdrew it meanwhile. */
    wentOn: boolean
  }
}

export interface Latest {
  updatedAt: string
  /** Who wrote the last words, where it is somebody else whose account is there. */
  by: string | null
  state: WorkflowState
}

/** How things stand around a text while a person writes in it. */
export interface Beat {
  others: Present[]
  /** The version that the site has now; nothing of a text that was never saved. */
  latest?: Latest
}

/**
 * `GET …/:id/together`: what waits; with `?from=` (the moment of a version) both sides too. `POST`: I am here, in this
 * block, and these are my words that are not saved; answers with who else is. Whoever may change the text, and nobody else.
 */
export const togetherEndpoints = (collection: WorkflowCollection): Endpoint[] => [
  {
    path: '/:id/together',
    method: 'get',
    handler: async (req) => {
      const text = await openText(req, collection)
      const kept = await keptWords(req.payload, text, req.user!.id)
      const from = req.searchParams.get('from')
      if (!from || text.id === NEW) return answer({ kept } satisfies Waiting)
      return answer({
        kept,
        sides: await sidesOf(req, collection, text.id, from),
      } satisfies Waiting)
    },
  },
  {
    path: '/:id/together',
    method: 'post',
    handler: async (req) => {
      const text = await openText(req, collection)
      return answer(await beat(req, collection, text, await readJson(req)))
    },
  },
]

/** The address of a text that was never saved. */
const NEW = 'new'

async function openText(req: PayloadRequest, collection: WorkflowCollection): Promise<OpenText> {
  if (!req.user) throw refusalError(req, [{ code: 'signedOut' }])
  if (req.routeParams?.id === NEW) {
    if (!(await req.payload.collections[collection].config.access.create({ req }))) {
      throw refusal(req, 'mayNotWrite')
    }
    return { collection, id: NEW }
  }
  const id = idFrom(req)
  if (!(await mayUpdate(req, { collection, id }))) throw refusal(req, 'mayNotWrite')
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: payloadId(id) } },
    select: {},
    depth: 0,
    draft: true,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
    user: req.user,
  })
  const [doc] = docs
  if (!doc) throw new APIError(req.t('general:notFound'), 404, undefined, true)
  // As the database writes it: an address may write the same identifier otherwise.
  return { collection, id: doc.id }
}

async function beat(
  req: PayloadRequest,
  collection: WorkflowCollection,
  text: OpenText,
  asked: Readonly<Record<string, unknown>>,
): Promise<Beat> {
  const { payload } = req
  const person = req.user!.id
  const { visit, block, patch, drop } = asked
  if (!sameId(asked.person as Id, person)) throw refusal(req, 'otherPerson')
  if (!isVisit(visit)) throw refusal(req, 'unreadable')
  const here = { text, person, visit }
  if (isVisit(drop)) await forgetWords(payload, here, drop)
  if (asked.leaves === true) {
    await sayGone(payload, here)
    return { others: [] }
  }
  if (patch === null) await forgetWords(payload, here, visit)
  else if (patch !== undefined) {
    if (!isPatch(patch)) throw refusal(req, 'unreadable')
    const from = typeof asked.from === 'string' ? asked.from : ''
    const refused = await keepWords(payload, here, { visit, from, patch })
    if (refused) throw refusal(req, refused)
  }
  if (text.id === NEW) return { others: [] }
  const name = String(req.user!.name ?? '')
  await sayHere(payload, { ...here, name, ...(isVisit(block) ? { block } : {}) })
  return {
    others: await othersHere(payload, here),
    latest: await latestOf(req, collection, text.id),
  }
}

async function latestOf(
  req: PayloadRequest,
  collection: WorkflowCollection,
  id: Id,
): Promise<Latest> {
  const doc = await req.payload.findByID({
    collection,
    id: payloadId(id),
    select: { updatedAt: true, lastEditedBy: true, workflowState: true },
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  })
  const { updatedAt, lastEditedBy, workflowState } = storedAs<{
    updatedAt: string
    lastEditedBy?: Id | null
    workflowState: WorkflowState
  }>(doc)
  const isOwn = lastEditedBy && sameId(lastEditedBy, req.user!.id)
  return { updatedAt, by: isOwn ? null : await nameOf(req, lastEditedBy), state: workflowState }
}

async function sidesOf(
  req: PayloadRequest,
  collection: WorkflowCollection,
  id: Id,
  from: string,
): Promise<NonNullable<Waiting['sides']>> {
  const latest = await findForPerson<Fields>(req, { collection, id }, true)
  const base = await findBegunWith(req, { collection, id, moment: from })
  return {
    base: base ?? null,
    latest,
    by: await nameOf(req, latest.lastEditedBy as Id | null),
    wentOn: wentOn(base, latest),
  }
}

async function nameOf(req: PayloadRequest, person: Id | null | undefined): Promise<string | null> {
  if (!person) return null
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: payloadId(person) } },
    select: { name: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // only to name a colleague
    req,
  })
  return docs[0]?.name ?? null
}

function refusal(req: PayloadRequest, code: KeepRefusal): APIError {
  const { status, words } = KEEP_REFUSALS[code]
  return new APIError(words[personLocale(req)], status, { refusals: [{ code }] }, true)
}
