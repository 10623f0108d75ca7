import type { CollectionBeforeChangeHook } from 'payload'

import type { Id } from '@/db/ids'
import { begun, edited, settled, type Text } from '@/workflow'

import { actorOf, isPerson } from './request'
import { refuseOlder } from './refuseOlder'
import { isEngineWrite } from './writeDocument'

/**
 * The state of a text follows its workflow: it cannot be typed, and `_status` follows the state.
 * What the engine computed passes as it is; saving makes a draft; the site's own writes (seed, jobs)
 * are taken as given and made coherent. What was begun from an older version than the latest is not kept
 * over it: whoever typed has their words, and is told.
 */
export const guardText: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = originalDoc as (Text & { id?: Id }) | undefined
  if (operation === 'update' && isEngineWrite(req, collection.slug, original?.id)) return data

  if (operation === 'update') refuseOlder(req, data, original)
  const date = new Date().toISOString()
  if (!isPerson(req)) return settled(data, original, date)
  const person = actorOf(req).id
  return operation === 'create' || !original
    ? begun(data, person)
    : edited(data, original, { person, date })
}
