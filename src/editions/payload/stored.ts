import type { Payload, PayloadRequest, Where } from 'payload'

import { bumpContentVersion } from '@/contentVersion/change'
import { payloadId, type Id } from '@/db/ids'
import { LOCALES, type Locale } from '@/i18n/locales'

import { EditionRefusal } from '../refusals'
import { type EditionState, PUBLIC_STATES } from '../states'
import type { StoredEdition } from '../types'

const COLLECTION = 'editions'

/** @throws EditionRefusal when there is none */
export async function getEdition(
  payload: Payload,
  id: Id,
  req?: PayloadRequest,
): Promise<StoredEdition> {
  const found = await payload.db.findOne<StoredEdition>({
    collection: COLLECTION,
    where: { id: { equals: payloadId(id) } },
    ...(req ? { req } : {}),
  })
  if (!found) throw new EditionRefusal('unknown')
  return found
}

export const languagesOf = ({ languages }: Pick<StoredEdition, 'languages'>): Locale[] =>
  LOCALES.filter((locale) => languages?.[locale])

/**
 * Writes beneath all hooks, if the edition is still in a state: what people save there never does.
 *
 * @returns whether it was
 */
export async function writeEdition(
  payload: Payload,
  { id, from, and = [] }: { id: Id; from: readonly EditionState[]; and?: Where[] },
  data: Partial<StoredEdition>,
  req?: PayloadRequest,
): Promise<boolean> {
  const changed: unknown = await payload.db.updateOne({
    collection: COLLECTION,
    where: { and: [{ id: { equals: payloadId(id) } }, { state: { in: [...from] } }, ...and] },
    data: { ...data, updatedAt: new Date().toISOString() },
    req: req ?? {},
  })
  if (!changed) return false
  await bumpContentVersion(payload, req, { collection: COLLECTION, id: String(id) })
  return true
}

/** The edition issued before, by number; nothing for the first. */
export async function findBefore(
  payload: Payload,
  number: number,
): Promise<StoredEdition | undefined> {
  const { docs } = await payload.db.find<StoredEdition>({
    collection: COLLECTION,
    where: { and: [{ number: { less_than: number } }, { state: { in: [...PUBLIC_STATES] } }] },
    sort: '-number',
    limit: 1,
    pagination: false,
  })
  return docs[0]
}
