import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole, type Role } from '@/access'
import type { Id } from '@/db/ids'
import { readId } from '@/db/readId'
import { whole } from '@/db/whole'
import { env } from '@/env'
import { readJson } from '@/http/payload/readJson'
import { personLocale } from '@/i18n/firstLocale'

import { StoreAway } from '@/uploads'

import { type EditionFile, fileName, FORMATS } from '../files'
import { EditionRefusal } from '../refusals'
import { EDITION_PARTS } from '../states'
import { WITHHELD } from '../types'
import { dropMaking, issueEdition, orderMaking, releasePart, withdrawEdition } from './commands'
import { nextNumber } from './numbers'
import { EditionStore } from './store'
import { getEdition } from './stored'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

/**
 * `GET /:id/desk`: how an edition stands. `GET /:id/files/:name`: a file of it, for editors to look at before it is
 * issued; of what is no longer given, for administrators, who judge it. `POST /:id/make`, `/drop`, `/issue` for editors; `/withdraw` with
 * `reason` and `/release` with `part` and `reason` for administrators. All answer with how it stands then.
 */
export const editionEndpoints: Endpoint[] = [
  {
    path: '/next-number',
    method: 'get',
    handler: (req) =>
      forRoles(req, EDITORS, async () => Response.json({ number: await nextNumber(req.payload) })),
  },
  { path: '/:id/desk', method: 'get', handler: (req) => forRoles(req, EDITORS, () => desk(req)) },
  {
    path: '/:id/files/:name',
    method: 'get',
    handler: (req) => forRoles(req, EDITORS, () => give(req)),
  },
  order('make', EDITORS, (req) => orderMaking(req, idOf(req))),
  order('drop', EDITORS, (req) => dropMaking(req, idOf(req))),
  order('issue', EDITORS, (req) => issueEdition(req, idOf(req))),
  order('withdraw', ['admin'], async (req) =>
    withdrawEdition(req, idOf(req), textOf((await readJson(req)).reason)),
  ),
  order('release', ['admin'], async (req) => {
    const { part: asked, reason } = await readJson(req)
    const part = EDITION_PARTS.find((each) => each === asked)
    if (!part) throw new EditionRefusal('unknown')
    await releasePart(req, idOf(req), { part, reason: textOf(reason) })
  }),
]

function order(
  name: string,
  roles: readonly Role[],
  work: (req: PayloadRequest) => Promise<void>,
): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: (req) =>
      forRoles(req, roles, async () => {
        await whole(req, () => work(req))
        return desk(req)
      }),
  }
}

async function desk(req: PayloadRequest): Promise<Response> {
  const edition = await getEdition(req.payload, idOf(req))
  const { state, number, progress, frozen, guideWithheldAt, directoryWithheldAt } = edition
  return Response.json(
    {
      state,
      number,
      isAdmin: hasRole(req.user, 'admin'),
      progress: progress ?? null,
      at: frozen?.at ?? null,
      files: (frozen?.files ?? []).map((file) => ({
        name: fileName(number ?? 0, file),
        bytes: file.bytes,
        sha256: file.sha256,
      })),
      withheld: { guide: guideWithheldAt ?? null, directory: directoryWithheldAt ?? null },
    },
    { headers: PRIVATE },
  )
}

async function give(req: PayloadRequest): Promise<Response> {
  const edition = await getEdition(req.payload, idOf(req))
  const { number, state, frozen } = edition
  const name = String(req.routeParams?.name ?? '')
  const file = frozen?.files.find((each) => fileName(number ?? 0, each) === name)
  if (!file) throw new EditionRefusal('unknown')
  const isHeldBack = state === 'withdrawn' || Boolean(edition[WITHHELD[file.part]])
  if (isHeldBack && !hasRole(req.user, 'admin')) throw new EditionRefusal('notAllowed')
  const bytes = await readOrAway(file)
  if (bytes?.length !== file.bytes) throw new EditionRefusal('fileMissing')
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...PRIVATE,
      'Content-Type': FORMATS[file.format],
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

/** @throws {EditionRefusal} 'storageAway' */
async function readOrAway({ sha256 }: EditionFile): Promise<Uint8Array | undefined> {
  try {
    return await new EditionStore(env).read(sha256)
  } catch (error) {
    throw error instanceof StoreAway ? new EditionRefusal('storageAway') : error
  }
}

/** Refusals are sentences in the person's language. */
async function forRoles(
  req: PayloadRequest,
  roles: readonly Role[],
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    if (!hasRole(req.user, ...roles)) throw new EditionRefusal('notAllowed')
    return await work()
  } catch (error) {
    if (!(error instanceof EditionRefusal)) throw error
    const { code } = error
    const status = STATUSES[code] ?? 409
    const errors = [{ code, message: error.in(personLocale(req)) }]
    return Response.json({ errors }, { status, headers: PRIVATE })
  }
}

/** Of refusals that are no conflict with what the edition is. */
const STATUSES: Partial<Record<string, number>> = {
  notAllowed: 403,
  unknown: 404,
  storageAway: 503,
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** @throws {EditionRefusal} when no edition can have it */
function idOf(req: PayloadRequest): Id {
  const id = readId(req.payload, String(req.routeParams?.id ?? ''))
  if (id === undefined) throw new EditionRefusal('unknown')
  return id
}
