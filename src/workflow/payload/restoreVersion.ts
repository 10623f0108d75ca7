import type { Endpoint, PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { whole } from '@/db/whole'
import { inPlaceOf } from '@/workflow'

import { mayUpdate } from './mayUpdate'
import { recordTransition } from './recordTransition'
import { idFrom, refusalError } from './request'
import { contentOf, findVersion, writeDocument, type Stored, type Target } from './writeDocument'

/** The next draft, from an older version and the latest one. */
type Restore = (req: PayloadRequest, version: Stored, latest: Stored) => object | Promise<object>

/**
 * `POST …/versions/:id`: an older version comes back as a draft, whatever the button says; what
 * everyone reads stays. In place of Payload's own, which would publish past the workflow, and leaves
 * out each field that the person may not write.
 */
export const restoreEndpoint = (collection: Target['collection'], restore: Restore): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const found: unknown = await req.payload.findVersionByID({
      collection,
      id: String(idFrom(req)),
      depth: 0,
      overrideAccess: false,
      req,
      user: req.user,
    })
    const { parent, version } = found as { parent: Id; version: Stored }
    const target = { collection, id: parent }
    if (!(await mayUpdate(req, target))) throw refusalError(req, [{ code: 'notAllowed' }])
    const result = await whole(req, () => writeBack(req, target, version, restore))
    return Response.json({ ...result, message: req.t('version:restoredSuccessfully') })
  },
})

async function writeBack(req: PayloadRequest, target: Target, version: Stored, restore: Restore) {
  const latest = await findVersion(req, target, 'latest')
  const restored = await restore(req, version, latest)
  const document = inPlaceOf(contentOf(latest), {
    ...restored,
    ...('slug' in latest ? { slug: latest.slug } : {}), // links lead to the address of today
    _status: 'draft',
  })
  const result = await writeDocument(req, target, {
    document,
    isDraft: true,
  })
  await recordTransition(req, target, {
    action: 'restoreVersion',
    from: latest.workflowState,
    to: result.workflowState,
    summary: String(result.title),
  })
  return result
}
