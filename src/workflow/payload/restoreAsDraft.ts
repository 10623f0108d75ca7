import { type Endpoint, restoreVersionOperation } from 'payload'

import { idFrom } from './request'

/**
 * `POST …/versions/:id` of documents that have drafts and no workflow: an older version comes back as
 * a draft, whatever the button says, as that of a text does (`restoreEndpoint`).
 */
export const restoreAsDraft = (collection: 'organizations'): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    // `payload.restoreVersion` loses the word "draft" on its way to the operation (3.90.1).
    const restored: object = await restoreVersionOperation({
      id: String(idFrom(req)),
      collection: req.payload.collections[collection],
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    })
    return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
  },
})
