import type { CollectionBeforeChangeHook } from 'payload'

import type { Id } from '@/db/ids'
import { begun, edited, settled, type Text } from '@/workflow'

import { actorOf, isPerson, refusalError } from './request'
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

  if (operation === 'update' && isOfAnotherVersion(data, original)) {
    throw refusalError(req, [{ code: 'savedMeanwhile' }])
  }
  const date = new Date().toISOString()
  if (!isPerson(req)) return settled(data, original, date)
  const person = actorOf(req).id
  return operation === 'create' || !original
    ? begun(data, person)
    : edited(data, original, { person, date })
}

/** The form sends the moment of the version it began with; Payload looks at it once, before the first change. */
const isOfAnotherVersion = (sent: Fields, original: Fields | undefined): boolean =>
  typeof sent.updatedAt === 'string' &&
  original !== undefined &&
  Date.parse(sent.updatedAt) !== Date.parse(String(original.updatedAt))

type Fields = Readonly<Record<string, unknown>>
