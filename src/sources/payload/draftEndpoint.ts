import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { payloadId } from '@/db/ids'
import { readId } from '@/db/readId'
import { whole } from '@/db/whole'
import { readJson } from '@/http/payload/readJson'
import { personLocale } from '@/i18n/firstLocale'
import { WORKFLOW_COLLECTIONS } from '@/workflow'
import { findVersion, type Target } from '@/workflow/payload/writeDocument'

import { readTextName } from '../textName'

import { refusal } from './answerEndpoint'
import { OPENED } from './answerWords'
import { findPage } from './store'

/**
 * `POST /api/sources/watch/:key/draft`: opens a text (`text`, as `collection:id`) that is to be revised because that
 * page changed. Of a text whose latest version everyone reads, a draft is made; any other is left as it is.
 */
export const draftEndpoint: Endpoint = {
  path: '/watch/:key/draft',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, ...EDITORS)) throw refusal(req, 'notAllowed', 403)
    const { text } = await readJson(req)
    const page = await findPage(req.payload, String(req.routeParams?.key ?? ''))
    const name = page?.revising?.chapters.find((each) => each === text)
    const target = name === undefined ? undefined : targetOf(req, name)
    if (!target) throw refusal(req, 'notToRevise', 409)
    const opened = await openDraft(req, target)
    return Response.json({ message: OPENED[opened][personLocale(req)] })
  },
}

function targetOf(req: PayloadRequest, name: string): Target | undefined {
  const named = readTextName(name)
  const collection = WORKFLOW_COLLECTIONS.find((each) => each === named.collection)
  const id = readId(req.payload, named.id)
  return collection && id !== undefined ? { collection, id } : undefined
}

/** @returns whether a draft was made; one that is there, with whatever anybody wrote in it, is not touched */
async function openDraft(req: PayloadRequest, target: Target): Promise<'made' | 'there'> {
  return whole(req, async () => {
    const { title, updatedAt, workflowState } = await findVersion(req, target, 'latest')
    if (workflowState !== 'published') return 'there'
    // A save of the same words makes nobody a writer; what is saved at this very moment stays, by `updatedAt`.
    await req.payload.update({
      collection: target.collection as 'pages',
      id: payloadId(target.id),
      data: { title: String(title), updatedAt },
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return 'made'
  })
}
