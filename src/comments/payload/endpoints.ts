import type { Endpoint, PayloadRequest } from 'payload'

import { hasRole, STAFF } from '@/access'
import { payloadId } from '@/db/ids'
import { whole } from '@/db/whole'
import { readJson } from '@/http/payload/readJson'
import type { Resource } from '@/translation'
import type { WorkflowCollection } from '@/workflow'

import type { CommentedText } from './comments'
import { carryOut, refusal } from './orders'
import { showComments } from './shown'

/**
 * `GET …/:id/comments`: all that is said about a text. `POST`: says something more, or settles it; answers with all
 * that is said then.
 */
export const commentEndpoints = (collection: WorkflowCollection): Endpoint[] => [
  {
    path: '/:id/comments',
    method: 'get',
    handler: async (req) => {
      const { text, latest } = await findText(req, collection)
      return answer(req, text, latest)
    },
  },
  {
    path: '/:id/comments',
    method: 'post',
    handler: async (req) => {
      const { text, latest } = await findText(req, collection)
      const asked = await readJson(req)
      await whole(req, () => carryOut(req, { text, latest, asked }))
      return answer(req, text, latest)
    },
  },
]

/** The text as it is being written, for those who may read it so. */
async function findText(
  req: PayloadRequest,
  collection: WorkflowCollection,
): Promise<{ text: CommentedText; latest: Resource }> {
  if (!req.user) throw refusal(req, 'signedOut')
  if (!hasRole(req.user, ...STAFF)) throw refusal(req, 'commentNotAllowed')
  const asked = String(req.routeParams?.id ?? '')
  const latest: unknown = await req.payload.findByID({
    collection,
    id: payloadId(req.payload.db.defaultIDType === 'number' ? Number(asked) : asked),
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  })
  const { id } = latest as { id: CommentedText['id'] }
  return { text: { collection, id }, latest: latest as Resource }
}

/** For this person, now. */
const answer = async (
  req: PayloadRequest,
  text: CommentedText,
  latest: Resource,
): Promise<Response> =>
  Response.json(await showComments(req, text, latest), {
    headers: { 'Cache-Control': 'private, no-store' },
  })
