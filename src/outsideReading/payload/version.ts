import type { Payload, PayloadRequest } from 'payload'

import type { CommentedText } from '@/comments/payload/comments'
import { storedAs } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import type { Resource } from '@/translation'

import type { StoredReading } from '../types'

/** A text as one of its versions keeps it. */
export type VersionText = Resource & Record<string, unknown>

/** The version of a text that was saved last. */
export async function latestVersion(
  req: PayloadRequest,
  { collection, id }: CommentedText,
): Promise<{ id: Id; updatedAt: string; version: VersionText } | undefined> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: payloadId(id) } },
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    overrideAccess: true, // for an editor who may read the text
    req,
  })
  return docs[0] && storedAs<{ id: Id; updatedAt: string; version: VersionText }>(docs[0])
}

/** The version that an invitation is to, of its own text alone; nothing once that was deleted. */
export async function versionRead(
  payload: Payload,
  {
    resourceKey,
    resourceType,
    version,
  }: Pick<StoredReading, 'resourceKey' | 'resourceType' | 'version'>,
  req?: PayloadRequest,
): Promise<VersionText | undefined> {
  const { docs } = await payload.findVersions({
    collection: resourceType,
    where: {
      and: [{ id: { equals: payloadId(version) } }, { parent: { equals: payloadId(resourceKey) } }],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // whoever calls holds an invitation to it
    ...(req ? { req } : {}),
  })
  return docs[0] && storedAs<{ version: VersionText }>(docs[0]).version
}

/** The text as it is being written today; nothing once it was deleted. */
export async function textToday(
  payload: Payload,
  { resourceType, resourceKey }: Pick<StoredReading, 'resourceKey' | 'resourceType'>,
): Promise<VersionText | undefined> {
  const { docs } = await payload.find({
    collection: resourceType,
    where: { id: { equals: payloadId(resourceKey) } },
    depth: 0,
    draft: true,
    limit: 1,
    pagination: false,
    overrideAccess: true, // only whether it changed is told
  })
  return docs[0] && storedAs<VersionText>(docs[0])
}

/** Whether everyone reads the text today, in this version or another. */
export async function isOnline(
  payload: Payload,
  { resourceType, resourceKey }: Pick<StoredReading, 'resourceKey' | 'resourceType'>,
): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: resourceType,
    where: {
      and: [{ id: { equals: payloadId(resourceKey) } }, { _status: { equals: 'published' } }],
    },
    overrideAccess: true, // only whether it is
  })
  return totalDocs > 0
}
