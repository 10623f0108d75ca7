import type {
  CollectionBeforeChangeHook,
  NumberFieldSingleValidation,
  Payload,
  PayloadRequest,
} from 'payload'

import { payloadId, sameId, type Id } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'
import { fillIn } from '@/text/fillIn'

import { EDITION_REFUSALS } from '../refusals'
import type { StoredEdition } from '../types'

const MOST = 99_999

/** The number after the last one that was given. */
export async function nextNumber(payload: Payload, req?: PayloadRequest): Promise<number> {
  const { docs } = await payload.db.find<StoredEdition>({
    collection: 'editions',
    where: { number: { exists: true } },
    sort: '-number',
    limit: 1,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return (docs[0]?.number ?? 0) + 1
}

/** A number that no other edition has. The index has the last word between two at once. */
export const checkNumber: NumberFieldSingleValidation = async (value, { id, req }) => {
  if (value === undefined || value === null) return true
  const locale = personLocale(req)
  if (!Number.isInteger(value) || value < 1 || value > MOST) {
    return EDITION_REFUSALS.numberWrong[locale]
  }
  // In the browser, where the form asks too, nobody is there to ask.
  if (!('payload' in req)) return true
  const other = await req.payload.db.findOne<{ id: Id }>({
    collection: 'editions',
    where: { number: { equals: value } },
    req,
  })
  if (!other || sameId(other.id, id === undefined ? undefined : payloadId(id))) return true
  const next = await nextNumber(req.payload, req)
  return fillIn(EDITION_REFUSALS.numberTaken[locale], { next: String(next) })
}

/** Hook: an edition without a number has the next one; its title for the team says number and month. */
export const numberEdition: CollectionBeforeChangeHook<StoredEdition> = async ({
  data,
  originalDoc,
  req,
}) => {
  const number = data.number ?? originalDoc?.number ?? (await nextNumber(req.payload, req))
  const date = data.date ?? originalDoc?.date ?? ''
  return { ...data, number, title: `${number} · ${date}` }
}
