import type { Payload, PayloadRequest, Where } from 'payload'

import { allStoredAs, storedAs } from '@/db/documents'
import { readId } from '@/db/readId'
import { hashToken, isToken } from '@/directory/link/token'
import type { CommentedText } from '@/comments/payload/comments'

import { isOpenAt } from '../states'
import type { StoredReading } from '../types'

export const READINGS = 'outside-readings'

/** Which invitations are of a text. */
export const whereOf = ({ collection, id }: CommentedText): Where => ({
  resourceType: { equals: collection },
  resourceKey: { equals: String(id) },
})

/** The invitations to a text, the latest first. */
export async function readingsOf(
  payload: Payload,
  text: CommentedText,
  req?: PayloadRequest,
): Promise<StoredReading[]> {
  const { docs } = await payload.find({
    collection: READINGS,
    where: whereOf(text),
    depth: 0,
    pagination: false,
    sort: ['-createdAt', '-id'],
    overrideAccess: true, // for those of the team who may read the text
    showHiddenFields: true, // the print
    ...(req ? { req } : {}),
  })
  return allStoredAs<StoredReading>(docs)
}

/** How a link names itself: the number of its invitation, and its secret. */
export interface ReadingKey {
  reading: string
  token: string | undefined
}

/** The invitation that a link opens now, in the transaction of the request if there is one; nothing for any other link. */
export async function findReading(
  payload: Payload,
  { reading, token }: ReadingKey,
  req?: PayloadRequest,
): Promise<StoredReading | undefined> {
  const id = readId(payload, reading)
  if (id === undefined || !isToken(token)) return undefined
  const found = await payload.db.findOne<StoredReading>({
    collection: READINGS,
    where: { and: [{ id: { equals: id } }, { tokenHash: { equals: hashToken(token) } }] },
    ...(req ? { req } : {}),
  })
  if (!found || !isOpenAt(found, new Date())) return undefined
  return storedAs<StoredReading>(found)
}

/** Changes some fields of an invitation, and nothing else: the reader and the team write at once. */
export async function changeReading(
  payload: Payload,
  where: Where,
  data: Partial<Omit<StoredReading, 'id'>>,
  req?: PayloadRequest,
): Promise<boolean> {
  const changed: object | null = await payload.db.updateOne({
    collection: READINGS,
    where,
    data: { ...data, updatedAt: new Date().toISOString() },
    ...(req ? { req } : {}),
  })
  return Boolean(changed)
}

/** Notes that the text was shown, once. It is a figure: gateways that read mail open links too. */
export const noteShown = (payload: Payload, { id }: StoredReading): Promise<boolean> =>
  changeReading(
    payload,
    { and: [{ id: { equals: id } }, { openedAt: { exists: false } }] },
    { openedAt: new Date().toISOString() },
  )
