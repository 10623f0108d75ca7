import type { CollectionBeforeChangeHook } from 'payload'

import type { Id } from '@/db/ids'
import { mergeSave } from '@/together/payload/mergeSave'
import { begun, edited, settled, type Text, type WorkflowCollection } from '@/workflow'

import { actorOf, isPerson } from './request'
import { isEngineWrite } from './writeDocument'

/**
 * The state of a text follows its workflow: it cannot be typed, and `_status` follows the state.
 * What the engine computed passes as it is; saving makes a draft; the site's own writes (seed, jobs)
 * are taken as given and made coherent. What was begun from an older version than the latest is merged
 * with it, block by block, or refused where both changed the same.
 */
export const guardText: CollectionBeforeChangeHook = async ({
  collection,
  data: sent,
  operation,
  originalDoc,
  req,
}) => {
  const original = originalDoc as (Text & { id?: Id }) | undefined
  if (operation === 'update' && isEngineWrite(req, collection.slug, original?.id)) return sent

  const data =
    operation === 'update' && original
      ? await mergeSave(req, {
          collection: collection.slug as WorkflowCollection,
          sent,
          latest: original,
        })
      : sent
  const date = new Date().toISOString()
  if (!isPerson(req)) return settled(data, original, date)
  const person = actorOf(req).id
  return operation === 'create' || !original
    ? begun(data, person)
    : edited(data, original, { person, date })
}
