import type { CollectionBeforeOperationHook } from 'payload'

import { isPerson, refusalError } from './request'
import { isEngineWrite } from './writeDocument'

/**
 * What a person saves is always a draft: the published text stays until a workflow action replaces
 * it. An old version comes back as a draft through `restoreEndpoint`, never through Payload.
 */
export const keepAsDraft: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (!isPerson(req)) return args
  if (operation === 'restoreVersion') throw refusalError(req, [{ code: 'restoreAsDraft' }])
  if (operation !== 'create' && operation !== 'update') return args
  const write = args as WriteArgs
  if (isEngineWrite(req, collection.slug, write.id)) return args
  return Object.assign({}, args, {
    draft: true,
    publishAllLocales: undefined,
    publishSpecificLocale: undefined,
    unpublishAllLocales: undefined,
    data: { ...write.data, _status: 'draft' },
  })
}

interface WriteArgs {
  id?: number | string
  data: Record<string, unknown>
}
