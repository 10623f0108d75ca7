import type { Endpoint, PayloadRequest } from 'payload'

import { hasRole, STAFF } from '@/access'
import type { Id } from '@/db/ids'
import { whole } from '@/db/whole'
import { readJson } from '@/http/payload/readJson'
import type { Resource } from '@/translation'
import type { WorkflowCollection } from '@/workflow'
import { answer, findForPerson } from '@/workflow/payload/endpoints'
import { idFrom } from '@/workflow/payload/request'

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
      return answer(await showComments(req, text, latest))
    },
  },
  {
    path: '/:id/comments',
    method: 'post',
    handler: async (req) => {
      const asked = await readJson(req)
      const { text, latest } = await whole(req, async () => {
        // Read in the transaction: on SQLite nothing is said about a text that is deleted at this moment.
        const found = await findText(req, collection)
        await carryOut(req, { ...found, asked })
        return found
      })
      return answer(await showComments(req, text, latest))
    },
  },
]

/** The text as it is being written, for those who may read it so. */
async function findText(
  req: PayloadRequest,
  collection: WorkflowCollection,
): Promise<{ text: CommentedText; latest: Resource }> {
  const asked = idFrom(req)
  if (!hasRole(req.user, ...STAFF)) throw refusal(req, 'commentNotAllowed')
  const latest = await findForPerson<Resource & { id: Id }>(req, { collection, id: asked }, true)
  return { text: { collection, id: latest.id }, latest }
}
