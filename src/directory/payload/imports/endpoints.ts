import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { readRelatedLists } from '@/data/directory/relatedKeys'
import { whole } from '@/db/whole'
import { env } from '@/env'
import { readJson } from '@/http/payload/readJson'
import { readBytes, TooManyBytes } from '@/http/readBytes'
import { personLocale } from '@/i18n/firstLocale'
import { ImportRefusal } from '@/lmia/report/refusal'

import { IMPORT_LIMITS } from '../../imports/limits'
import { sayTableRefusal, TableRefusal } from '../../imports/refusals'
import { namesOf } from '../proposalSheet'
import { describeImport } from './describeImport'
import {
  applyImport,
  chooseForImport,
  discardImport,
  resumeImport,
  undoImport,
} from './orderImport'
import { planStored } from './planStored'
import { receiveImport } from './receiveImport'
import { getImport } from './stored'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

const maxBytes = Math.min(IMPORT_LIMITS.fileBytes, env.UPLOAD_LIMIT_MB * 1024 * 1024)

/**
 * `POST /receive`: a file as the body, its name in `X-File-Name`; it is read and kept, nothing changes.
 * `GET /:id/desk`: what it would do, or did. `POST /:id/choose`: sheet, columns, lists, decisions.
 * `POST /:id/apply` with `seen`, `/undo`, `/discard`, `/resume`. All answer with the desk. For editors.
 */
export const importEndpoints: Endpoint[] = [
  {
    path: '/receive',
    method: 'post',
    handler: (req) =>
      forEditors(req, async () => {
        const fileName = nameOf(req.headers.get('x-file-name') ?? '')
        const bytes = await readBody(req)
        const id = await whole(req, () => receiveImport(req, { bytes, fileName }))
        return Response.json({ id }, { status: 201, headers: PRIVATE })
      }),
  },
  { path: '/:id/desk', method: 'get', handler: (req) => forEditors(req, () => desk(req)) },
  order('choose', async (req) => chooseForImport(req, idOf(req), await readJson(req))),
  {
    path: '/:id/apply',
    method: 'post',
    handler: (req) =>
      forEditors(req, async () => {
        await applyImport(req, idOf(req), (await readJson(req)).seen)
        return desk(req)
      }),
  },
  order('undo', (req) => undoImport(req, idOf(req))),
  order('discard', (req) => discardImport(req, idOf(req))),
  order('resume', (req) => resumeImport(req, idOf(req))),
]

function order(name: string, work: (req: PayloadRequest) => Promise<void>): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: (req) =>
      forEditors(req, async () => {
        await whole(req, () => work(req))
        return desk(req)
      }),
  }
}

async function desk(req: PayloadRequest): Promise<Response> {
  const stored = await getImport(req, idOf(req), { plan: false })
  const plan = stored.state === 'open' ? await planStored(req, stored) : undefined
  const names = plan?.names ?? namesOf(await readRelatedLists(req.payload, req))
  const view = describeImport(stored, plan, names, personLocale(req))
  return Response.json(view, { headers: PRIVATE })
}

/** Refusals are sentences in the person's language. */
async function forEditors(req: PayloadRequest, work: () => Promise<Response>): Promise<Response> {
  try {
    if (!hasRole(req.user, ...EDITORS)) throw new TableRefusal('notAllowed')
    return await work()
  } catch (error) {
    if (!(error instanceof TableRefusal || error instanceof ImportRefusal)) throw error
    const message = sayTableRefusal(error, personLocale(req))
    const status = STATUS[error.code] ?? 400
    return Response.json({ errors: [{ code: error.code, message }] }, { status, headers: PRIVATE })
  }
}

const STATUS: Readonly<Record<string, number>> = {
  notAllowed: 403,
  unknown: 404,
  notOpen: 409,
  notApplied: 409,
  changedMeanwhile: 409,
  fileTooLarge: 413,
  tooMuchText: 413,
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

/** Bodies that were read: a request that is done again (`server/rest/repeat.ts`) has none left. */
const bodies = new WeakMap<PayloadRequest, Promise<Uint8Array>>()

async function readBody(req: PayloadRequest): Promise<Uint8Array> {
  const read = bodies.get(req) ?? readBytes(req.body ?? null, { maxBytes })
  bodies.set(req, read)
  try {
    return await read
  } catch (error) {
    if (error instanceof TooManyBytes) throw new TableRefusal('fileTooLarge')
    throw error
  }
}

/** A name as the page sends it, or as it came when it is not written so; never a path. */
function nameOf(sent: string): string {
  const bare = (name: string) => name.split(/[/\\]/).at(-1)?.trim().slice(0, 200) || 'liste'
  try {
    return bare(decodeURIComponent(sent))
  } catch (error) {
    if (error instanceof URIError) return bare(sent)
    throw error
  }
}
