import type { CollectionBeforeOperationHook } from 'payload'

import { isPerson, refusalError } from './request'
import { isEngineWrite } from './writeDocument'

/**
 * What a person saves is always a draft: the published text stays until a workflow action replaces
 * it, and whoever asks Payload to publish is told so. An old version comes back as a draft through
 * `restoreEndpoint`, never through Payload.
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
  if (asksToPublish(write)) throw refusalError(req, [{ code: 'publishByAction' }])
  return Object.assign({}, args, {
    draft: true,
    data: { ...write.data, _status: 'draft' },
  })
}

interface WriteArgs {
  id?: number | string
  data: Record<string, unknown>
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

const asksToPublish = (write: WriteArgs): boolean =>
  write.data?._status === 'published' ||
  Boolean(write.publishAllLocales ?? write.publishSpecificLocale ?? write.unpublishAllLocales)
