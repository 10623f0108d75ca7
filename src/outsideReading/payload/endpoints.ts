import type { Endpoint, PayloadRequest } from 'payload'

import { hasRole, STAFF } from '@/access'
import type { CommentedText } from '@/comments/payload/comments'
import type { Id } from '@/db/ids'
import { whole } from '@/db/whole'
import { readJson } from '@/http/payload/readJson'
import type { WorkflowCollection } from '@/workflow'
import { answer, findForPerson } from '@/workflow/payload/endpoints'
import { idFrom } from '@/workflow/payload/request'

import { carryOut, refusal, showReadings } from './team'
import type { VersionText } from './version'

/**
 * `GET …/:id/outside-readings`: who was asked to read a text before it is published, and what they said. `POST`:
 * invites somebody, withdraws an invitation; answers with how all of them stand then.
 */
export const outsideReadingEndpoints = (collection: WorkflowCollection): Endpoint[] => [
  {
    path: '/:id/outside-readings',
    method: 'get',
    handler: async (req) => {
      const { text, latest } = await findText(req, collection)
      return answer(await showReadings(req, text, latest))
    },
  },
  {
    path: '/:id/outside-readings',
    method: 'post',
    handler: async (req) => {
      const asked = await readJson(req)
      const { text, latest } = await whole(req, async () => {
        const found = await findText(req, collection)
        await carryOut(req, { text: found.text, asked })
        return found
      })
      return answer(await showReadings(req, text, latest))
    },
  },
]

/** The text as it is being written, for those who may read it so. */
async function findText(
  req: PayloadRequest,
  collection: WorkflowCollection,
): Promise<{ text: CommentedText; latest: VersionText }> {
  const id = idFrom(req)
  if (!hasRole(req.user, ...STAFF)) throw refusal(req, ['notAllowed'])
  const latest = await findForPerson<VersionText & { id: Id }>(req, { collection, id }, true)
  return { text: { collection, id: latest.id }, latest }
}
