import type { Payload } from 'payload'

import { allStoredAs } from '@/db/documents'
import { readId } from '@/db/readId'
import { mediaIn } from '@/media/mediaIn'
import { MEDIA_FIELDS, type MediaFile } from '@/media/types'

import type { StoredReading } from '../types'
import { versionRead } from './version'

/** Where Payload serves files, and where those of a text that is read before it is published are. */
const PUBLIC_FILES = '/api/media/file/'

const filesOf = ({ id }: Pick<StoredReading, 'id'>): string => `/api/outside-reading/${id}/file/`

/** Whether a file, or one made from it, stands in the version that an invitation is to. */
export async function isShown(
  payload: Payload,
  reading: StoredReading,
  name: string,
): Promise<boolean> {
  const version = await versionRead(payload, reading)
  const ids = mediaIn(version?.content).flatMap((id) => readId(payload, String(id)) ?? [])
  if (ids.length === 0) return false
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // of the text that its reader was invited to
    select: MEDIA_FIELDS,
  })
  return allStoredAs<MediaFile>(docs).some(
    ({ filename, sizes }) =>
      filename === name || Object.values(sizes ?? {}).some((size) => size?.filename === name),
  )
}

/** What is drawn, with its files where its reader may have them. */
export function withOwnFiles<Drawn>(drawn: Drawn, reading: Pick<StoredReading, 'id'>): Drawn {
  return walk(drawn, filesOf(reading)) as Drawn
}

function walk(value: unknown, at: string): unknown {
  if (Array.isArray(value)) return value.map((each) => walk(each, at))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  // A file, or one made from it; the address of a link is what somebody wrote.
  const isFile = 'filename' in value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => [
      name,
      isFile && name === 'url' && typeof each === 'string' && each.includes(PUBLIC_FILES)
        ? at + each.slice(each.indexOf(PUBLIC_FILES) + PUBLIC_FILES.length)
        : walk(each, at),
    ]),
  )
}
