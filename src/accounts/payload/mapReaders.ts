import type { Payload } from 'payload'

import { canReadMap } from '@/access'
import { actionsOf } from '@/audit/actions'
import type { LoggedEvent } from '@/audit/describeEvent'
import { storedAs } from '@/db/documents'
import { idOf, type Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import type { MapAccessRequest, Region, User } from '@/payload-types'

/** How far back consultations are counted. */
const COUNTED_MS = 30 * 24 * 60 * 60 * 1000

/** Somebody who was given access to the map. */
export interface MapReader {
  id: Id
  name: string
  email: string
  /** The last day, included. */
  until: string | undefined
  isOpen: boolean
  /** The last request that was granted; nothing when an administrator gave access by hand. */
  request: { id: Id; organization: string; purpose: string; regions: string[] } | undefined
  /** The last line of the log about what they read. */
  last: (LoggedEvent & { createdAt: string }) | undefined
  /** In the last thirty days. */
  consultations: number
  exports: number
}

/**
 * Everyone who was given access to the map, the access that ends first before the others.
 * For administrators: their page checks the role.
 */
export async function readMapReaders(
  payload: Payload,
  locale: Locale,
  now: Date,
): Promise<MapReader[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { contains: 'mapReader' } },
    sort: 'mapAccessUntil',
    depth: 0,
    pagination: false,
    overrideAccess: true, // the page has checked who asks
  })
  const requests = await lastRequests(payload, locale)
  const readers: MapReader[] = []
  for (const user of docs) {
    readers.push({
      id: user.id,
      name: user.name,
      email: user.email,
      until: user.mapAccessUntil ?? undefined,
      isOpen: canReadMap(user, now),
      request: requests.get(String(user.id)),
      ...(await consulted(payload, user, now)),
    })
  }
  return readers
}

/** By account, the last granted request to read the map. */
async function lastRequests(
  payload: Payload,
  locale: Locale,
): Promise<Map<string, NonNullable<MapReader['request']>>> {
  const { docs } = await payload.find({
    collection: 'map-access-requests',
    where: {
      account: { exists: true },
      kind: { not_equals: 'rows' },
      // Granted, and perhaps taken back since: what was refused says nothing of the access there is.
      state: { in: ['approved', 'withdrawn'] },
    },
    sort: 'decidedAt',
    depth: 1,
    pagination: false,
    locale,
    overrideAccess: true, // as above
  })
  return new Map(docs.map((request) => [String(idOf(request.account)), factsOf(request)]))
}

const factsOf = ({ id, organization, purpose, regions }: MapAccessRequest) => ({
  id,
  organization,
  purpose,
  regions: (regions ?? [])
    .filter((region): region is Region => typeof region === 'object')
    .map(({ name }) => name),
})

async function consulted(
  payload: Payload,
  { id }: Pick<User, 'id'>,
  now: Date,
): Promise<Pick<MapReader, 'last' | 'consultations' | 'exports'>> {
  const of = { actor: { equals: id }, action: { in: actionsOf('map') } }
  const recent = { createdAt: { greater_than: new Date(now.getTime() - COUNTED_MS).toISOString() } }
  const find = { collection: 'audit-events', overrideAccess: true } as const // as above
  const [{ docs }, lines, files] = await Promise.all([
    payload.find({ ...find, where: of, sort: '-createdAt', limit: 1, depth: 0, pagination: false }),
    payload.count({ ...find, where: { ...of, ...recent } }),
    payload.count({ ...find, where: { ...of, ...recent, action: { equals: 'map.export' } } }),
  ])
  return {
    last: docs[0] && storedAs<NonNullable<MapReader['last']>>(docs[0]),
    consultations: lines.totalDocs - files.totalDocs,
    exports: files.totalDocs,
  }
}
